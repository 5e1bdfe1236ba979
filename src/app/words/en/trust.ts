/** Trust and calibration in the review: who kept its word, who foresaw whom. Ids start with `trust.`. */
export const trust = {
  'review.part.trust': 'Trust',
  'trust.tracks.trust': 'Trust in each seat, turn by turn',
  'trust.tracks.trust.note': 'What the other seats hold in it on average, −100 to +100.',
  'trust.tracks.word': 'How each seat kept its word, turn by turn',
  'trust.tracks.word.note':
    'Of its dues and promises so far, how many in 100 it kept. This game counts no trust; this is what trust could have gone by.',
  'trust.tracks.none': 'no word given yet',
  'trust.word': 'Dues and promises, seat by seat',
  'trust.word.note': 'Dues while in good standing. Void: the promise came not to bind.',
  'trust.seat': 'Seat',
  'trust.paid': 'Dues paid',
  'trust.of': '{n} of {of}',
  'trust.kept': 'Kept',
  'trust.broken': 'Broken',
  'trust.void': 'Void',
  'trust.named': 'Named',
  'trust.wrongs': 'From the side that was wronged',
  'trust.wrongs.none': 'No promise was broken.',
  'trust.wrongs.note':
    'What a kept promise would have left at the end of its turn, in points of score: the same luck, everybody else as they were.',
  'trust.wrongs.last': 'The last {n} of them.',
  'trust.wrong':
    'Turn {turn}: {from} had told {wronged} it would {clause}. {learnt, select, then {That it did not came out in the same turn.} other {That it did not comes out only now.}} {harm, select, cost {It cost {cost} points to the side that was told} gain {The side that was told was even {cost} points better off} none {To the side that was told it made no difference in points} other {What it cost cannot be played again}}{won, select, gained {; the one that broke it gained {gain}} lost {; the one that broke it lost {gain} itself} other {}}.',
  'trust.foresight': 'Who foresaw whom',
  'trust.foresight.none': 'Nobody foretold anything.',
  'trust.foresight.note':
    'Right guesses, beside what guessing by this game’s own habits would have hit. A guess here is said for certain, so its Brier score is the share that was wrong (0 is perfect).',
  'trust.about': 'Of whom',
  'trust.about.outcomes': 'everybody',
  'trust.right': 'Right',
  'trust.expected': 'By habit',
  'trust.brier': 'Brier',
  'trust.range': 'Could be, with luck',
  'trust.few': 'few',
  'trust.few.note': 'Fewer than ten guesses say little: the range shows how little.',
  'trust.pairs': 'Guesses about each other',
} as const;
