/** Words of the review after the game. Ids start with `review.`. */
export const review = {
  'review.heading': 'Review',
  'review.parts': 'Part',
  'review.part.ended': 'Ending',
  'review.part.seats': 'Seats',
  'review.part.turns': 'Turns',
  'review.part.accords': 'Accords',
  'review.part.next': 'Next: {title}',
  'review.ending.liberal': 'Open rules carry the day: the needle stops at {index, signed}',
  'review.ending.illiberal': 'State-controlled rules carry the day: the needle stops at {index, signed}',
  'review.ending.fragmented': 'Nobody’s rules carry the day: the needle stops at {index, signed}',
  'review.winners': '{n, plural, =0 {Nobody wins.} one {{states} wins.} other {{states} win.}}',
  'review.sharedLoss':
    '{pole, select, liberal {With the needle at {at, signed} or beyond no democracy has won, whatever its rank: {first} stood first of {n}, and loses with the others.} other {With the needle at {at, signed} or beyond no state-controlled side has won: {first} loses, whatever its rank.}}',
  'review.win.yours': 'You set out for this, and reached it: {win}',
  'review.win.missed': 'You set out for this, and did not reach it: {win}',

  'review.win.needle': 'The needle did not hold: it ended at {index, signed}.',
  'review.win.score':
    'The needle held, at {index, signed}. The best score of your side is that of {best}: {theirs} to your {yours}.',

  'review.chart.title.up': 'The needle ended {by} points closer to open rules than it began',
  'review.chart.title.down': 'The needle ended {by} points closer to state control than it began',
  'review.chart.title.same': 'The needle ended where it began',
  'review.chart.note':
    'The needle after each turn: + open, − state-controlled. Beyond the dotted lines one side has carried the day.',
  'review.chart.start': 'Start',
  'review.chart.turn': 'Turn {turn}',
  'review.chart.liberal': 'Open from',
  'review.chart.illiberal': 'State-run from',
  'review.track.index': 'The needle',
  'review.track.trust': 'Trust of the others in {state}',
  'review.track.texts': 'Texts decided the way of {state}',
  'review.tracks': 'One seat through the game',
  'review.tracks.seat': 'Seat',
  'review.text.supported': 'Turn {turn}: spoke for {text}, {title}, which passed.',
  'review.text.objected': 'Turn {turn}: objected to {text}, {title}, which fell.',

  'review.standings': '{n, plural, one {{first} stands first} other {{first} stand first}}',
  'review.standings.note':
    'Score is standing at home, what the needle is worth to the seat, and aims that were met.',
  'review.standings.note.full':
    'Score is prosperity, technology, security, legitimacy and influence, and aims that were met.',
  'review.standings.rank': 'Rank',
  'review.standings.seat': 'Seat',
  'review.standings.player': 'Played by',
  'review.standings.score': 'Score',
  'review.standings.home': 'At home',
  'review.standings.home.full': 'Prosperity',
  'review.standings.par': 'Par',
  'review.standings.par.none': 'not yet computed',
  'review.standings.par.note': 'Par is what the seat usually reaches when all kinds of players meet.',
  'review.standings.par.against': '{value} ({by, signed})',
  'review.standings.won': 'Won',
  'review.standings.yes': 'Won',
  'review.standings.no': '–',

  'review.aims': '{met} of {of} secret aims were met',
  'review.aims.note': 'All aims are open now.',
  'review.aim.met': 'met',
  'review.aim.missed': 'not met',
  'review.aim.points': 'Points of the aim: {title}',

  'review.conduct': 'Who honoured, now unsealed',
  'review.conduct.member': 'Member',
  'review.conduct.count': 'Honoured',
  'review.conduct.of': '{honoured} of {of}',

  'review.conduct.none': 'not in force',

  'review.turned': 'What it turned on most',
  'review.turns': 'Turn by turn',
  'review.turns.turn': 'Turn',
  'review.turns.needle': 'Needle',
  'review.turns.texts': 'Texts',
  'review.turns.breaks': 'What broke',
  'review.turn.text': '<cause>{result}</cause>',
  'review.turn.named': '{state} is <cause>named</cause> ({accord})',
  'review.turn.locked':
    '{state} <cause>locks in</cause>, {pole, select, liberal {open} other {state-controlled}}',
  'review.turn.fell': 'The government of {state} <cause>falls</cause>',
  'review.turn.milestone': '{milestone} is <cause>complete</cause>',
  'review.turn.nothing': 'Nothing',

  'review.promises':
    '{broken, plural, =0 {No promise was broken} one {One promise was broken} other {# promises were broken}}, {kept, plural, =0 {none kept} one {one kept} other {# kept}}',
  'review.promises.none': 'Nobody promised anything',
  'review.promise.broken': 'Turn {turn}: {from} told {to} it would {clause}, and <cause>did not</cause>.',
  'review.promise.kept': 'Turn {turn}: {from} told {to} it would {clause}, and did.',
  'review.promise.void': 'Turn {turn}: {from} told {to} it would {clause}; that did not bind.',
  'review.deals':
    '{n, plural, =0 {No deal was signed} one {One deal was carried out} other {# deals were carried out}}',
  'review.deal':
    'Turn {turn}: {from} and {to}, {paid, plural, =0 {without money} other {for {paid, number}}}{voices, plural, =0 {} one {, a voice on {text}} other {, voices on {text}}}. <cause>Entry</cause>',
  'review.predictions': 'How well the seats foresaw each other',
  'review.predictions.right': '{right} of {of} right',
  'review.prediction': 'Turn {turn}: {guess}',

  'review.assumptions.note':
    'The scenario rests on these assumptions. Change one, and another world comes out.',
  'review.debrief': 'For the debrief',
  'review.debrief.more': 'All questions, with this game’s evidence',
  'review.keep': 'Keep it or play again',
  'review.export': 'Export the record',
  'review.again.same': 'Play again with the same luck',
  'review.next': 'Next: {title}',
  'review.again.new': 'Play again',
  'review.title': 'Back to the title',
  'review.seed': 'Seed {seed}. Same orders, same result, every time.',
} as const;
