/**
 * Questions for the debrief, filled with the facts of a game, and what a class must know about them. Ids are
 * `debrief.<template>.<level>`; `school` asks what happened and why, `graduate` what it shows. Each sentence names its turn first.
 */
export const debrief = {
  'review.part.debrief': 'Debrief',
  'debrief.title': '{n, plural, one {One question from this game} other {# questions from this game}}',
  'debrief.title.none': 'This game raises no question of its own',
  'debrief.note':
    'Each is filled from the ledger. “Would have” keeps the luck and everybody else’s orders as they were: it is one other course, not what people would have done.',
  'debrief.level': 'Level',
  'debrief.level.school': 'School',
  'debrief.level.graduate': 'Graduate',
  'debrief.open': 'Open turn {turn}',
  'debrief.evidence': 'Evidence',
  'debrief.own': 'Questions of the scenario',
  'debrief.more': '{n, plural, one {One more question} other {# more questions}}',
  'debrief.failed': 'The questions could not be worked out in this browser. The game itself is untouched.',
  'debrief.working': 'Looking for what to ask …',

  'debrief.defection.school':
    'In turn {turn} {state} did not honour {accord}. {came, select, paid {That brought it {nowBy} points at once, and at the end it was {endBy} better off for it. Who paid for that, and would you have done it?} cost {That brought it {nowBy} points at once, and at the end it was {endBy} worse off for it. What had it not thought of?} later {That cost it {nowBy} points at once, and yet at the end it was {endBy} better off for it. How can that be?} never {That cost it {nowBy} points at once, and at the end it was {endBy} {sign, select, better {better} other {worse}} off for it. Why might it have done so all the same?} even {That made no difference to it at once; at the end it was {sign, select, better {{endBy} better off for it} worse {{endBy} worse off for it} other {just as well off}}. What had it expected?} other {In that turn this was worth {now, signed} points to it. Would you have done it?}}{named, select, yes { (It was found out.)} other {}}',
  'debrief.defection.graduate':
    'In turn {turn} {state} defected from {accord}{named, select, yes { and was named} other { unseen}}: {now, signed} points in the turn{came, select, unknown {} other {, {end, signed} over the game}}, others’ orders held. {came, select, paid {Temptation paid to the end. Which enforcement was missing: detection, suspension, or partners who answer?} cost {Temptation paid only at once. By which path did the loss come back: suspension, lost trust, or the needle?} later {The gain came late. Is that the defection, or what others did for other reasons?} never {It did not pay at once. Was it error, signal, or a wrong belief about the others?} even {At once it moved nothing. By which path did the rest come?} other {What would its partners have had to do for it not to pay?}}',
  'debrief.defection.none.school':
    'In all {turn} turns nobody ever broke {accord}, or any other accord: {n} times somebody could have, and did not. Why not? What would have tempted you?',
  'debrief.defection.none.graduate':
    'In all {turn} turns no member defected, on {accord} or any other accord, in {n} choices. Is that trust, or did the payoffs never tempt? How would you tell the two apart?',

  'debrief.dilemma.school':
    'In turn {firstTurn} {accord} was a {first} for {state}, in turn {turn} a {later}. {paidThen} of {of} honoured then, {paidNow} of {of} the second time. What had changed, though the accord was the same?',
  'debrief.dilemma.graduate':
    'Between turn {firstTurn} and turn {turn} {accord} turned from a {first} into a {later} for {state} ({paidThen} and {paidNow} of {of} honoured). Which payoff moved, and did conduct follow the game or the habit?',

  'debrief.lone-objector.school':
    'In turn {turn} {text} passed with one objection too few: {objectors} objected, and {could} could have been the one more{n, plural, one {} other {, any of them}}. Why did nobody join in?',
  'debrief.lone-objector.graduate':
    'In turn {turn} {text} passed one objection short: {objectors} objected, and {could} had reason to and did not. Was the missing thing a volunteer, or knowing who would be one? What would a promise have been worth?',

  'debrief.volunteers.school':
    'In turn {turn} {text} passed, against the side of {n} seats: {hurt}. {needs} objections would have stopped it; {objected, plural, =0 {nobody} one {one} other {#}} objected. What was each of them waiting for?',
  'debrief.volunteers.graduate':
    'In turn {turn} {text} passed although it went against {n} seats ({hurt}) and {needs} objections sufficed; {objected, plural, =0 {none} other {#}} came. In Diekmann’s volunteer’s dilemma the more could help, the less each does. Would fewer seats have stopped it?',

  'debrief.pivotal-objector.school':
    'In turn {turn} {text} fell because {objectors} objected, just enough. Had one of them kept silent, it would have passed. Who knew that, and could they have asked a price?',
  'debrief.pivotal-objector.graduate':
    'In turn {turn} {text} fell by exactly {n} objections ({objectors}): each was pivotal. What was a vote worth that moment, and to whom could it have been sold?',

  'debrief.hold-out.text.school':
    'In turn {turn} {state} alone stopped {text}. Is it fair that one can stop all the others? When would you want that rule?',
  'debrief.hold-out.text.graduate':
    'In turn {turn} {state} alone blocked {text}. What did the veto protect, and what would the others have had to offer for its silence?',
  'debrief.hold-out.motion.school':
    'In turn {turn} all other {n} members wanted “{motion}”; {state} did not, and that was enough. What would have brought it round?',
  'debrief.hold-out.motion.graduate':
    'In turn {turn} {state} held out against “{motion}”, which {n} wanted and unanimity required. What is a last vote worth, and what does that do to the first ones?',

  'debrief.broken-word.school':
    'For turn {turn} {from} told {wronged} that it would {clause}, and did not. {learnt, select, then {That came out in the same turn} other {In play that never came out}}{harm, select, cost {, and it cost {wronged} {costBy} points} gain {, and {wronged} was even {costBy} points better off for it} none {, and in points it made no difference to {wronged}} other {}}. How does it look from the side of {wronged}?',
  'debrief.broken-word.graduate':
    'For turn {turn} {from} promised {wronged} to {clause}, and did not; {learnt, select, then {known at once} other {never known in play}}{harm, select, cost {, at a cost of {costBy} points to {wronged}} gain {, which even left {wronged} {costBy} points better off} other {}}. What made the word cheap: no witness, no next turn, or no escrow?',

  'debrief.rival-drafts.school':
    'In turn {turn} two friends wanted different drafts: {drafts}. {won} won instead. Would each rather have had the other’s draft than that one? Why did nobody give way?',
  'debrief.rival-drafts.graduate':
    'In turn {turn} {backers} split between {drafts}, and {won} carried. A battle of the sexes: which device would have picked one of the two equilibria (a broker, taking turns, moving first)?',
  'debrief.rival-drafts.none.school':
    'In turn {turn} two friends wanted different drafts: {drafts}. Neither won, and there is no rule. Why did nobody give way?',
  'debrief.rival-drafts.none.graduate':
    'In turn {turn} {backers} split between {drafts}, and no draft carried. Which device would have picked one of the two equilibria (a broker, taking turns, moving first)?',

  'debrief.sold-voice.school':
    'In turn {turn} {buyer} paid {seller} {price, fine}{unit, select, money { units of money} other { points}} to {stance, select, support {support} other {object to}} {text}. {got, select, yes {It came out as {buyer} wanted.} other {It came out the other way all the same.}} Was it worth the price?',
  'debrief.sold-voice.graduate':
    'In turn {turn} {buyer} bought {seller}’s {stance, select, support {support for} other {objection to}} {text} for {price, fine}{unit, select, money { units of money} other { points}}; it {got, select, yes {got its way} other {did not get its way}}, and the voice was {needed, select, yes {pivotal} other {not pivotal in the end}}. How would you price a vote before you know whether it will be pivotal?',

  'debrief.silenced.school':
    'In turn {turn} {by} took away {state}’s voice on {text}, which {result, select, passed {passed} other {fell}}. {came, select, turned {With that voice it would have gone the other way.} other {With it, it would have gone the same way.}} Who could have spoken instead?',
  'debrief.silenced.graduate':
    'In turn {turn} {by} silenced {state} on {text} ({came, select, turned {pivotal: without it the text would have gone the other way} other {not pivotal: the text would have gone the same way}}). How much slack must a coalition carry against an opponent who can remove one voice?',

  'debrief.public-good.school':
    'Over all {turn} turns {most} honoured {accord} {mostPaid} of {mostOf} times, {least} {leastPaid} of {leastOf} times. At the end {most} stands at {mostScore}, {least} at {leastScore}. Who carried whom?',
  'debrief.public-good.graduate':
    'Over all {turn} turns {most} honoured {accord} in {mostPaid} of {mostOf} turns, {least} in {leastPaid} of {leastOf}; they end at {mostScore} and {leastScore}. How much of that gap is free riding, and how much is what the two seats are? What would you compare with?',

  'debrief.last-turn.school':
    'In the last turn, turn {turn}, {paid} of {of} shares were paid: {now} in 100, against {before} in 100 before. What {way, select, fell {changed when there was no tomorrow} other {made people pay more at the end}}?',
  'debrief.last-turn.graduate':
    'In turn {turn}, the last, {now}% of dues were honoured, against {before}% before. Backward induction predicts a collapse from the end. {way, select, fell {Did it begin here, or earlier?} other {Why did it not come?}}',

  'debrief.answered.school':
    'In turn {turn} {reply} moved to {deed}, {when, select, same {in the same turn as} other {a turn after}} {first}. Did the two cancel out? Who gained by the contest?',
  'debrief.answered.graduate':
    'In turn {turn} {reply} chose to {deed}, {when, select, same {together with} other {one turn after}} {first}: a move of one bloc met by the other. Was either better off than if both had stayed away? What did it bring the target?',

  'debrief.loan.school':
    'Up to turn {turn} {lenders} lent to {market}, {n, plural, one {once} other {# times in all}}. At the end its kit ({domain}) is {side, select, open {mostly open} closed {mostly state-controlled} other {about evenly split}} ({tilt, signed}). Were the loans worth it, and for whom?',
  'debrief.loan.graduate':
    'Up to turn {turn} {market} took {n} loans from {lenders}, and ends at {tilt, signed} on the scale of kit ({domain}). Who had the bargaining power, lender or borrower, and what would you need to know to say what the loans did?',

  'debrief.locked-in.school':
    'In turn {turn} {market} locked in ({domain}), {pole, select, liberal {open} other {state-controlled}}: from then on every push counted only in part. Who saw it coming, and who could still have stopped it?',
  'debrief.locked-in.graduate':
    'In turn {turn} {market} locked in ({domain}), {pole, select, liberal {open} other {state-controlled}}. Up to which turn was it contestable, and what would the same effort have cost before and after?',

  'debrief.card.school':
    'In turn {turn} {state} held a card that only it could see: on {accord} it {inspected, select, yes {would be inspected, and it honoured} other {would not be inspected, and it did not honour}}. Did the others guess that it knew? Is that defecting?',
  'debrief.card.graduate':
    'In turn {turn} {state} knew by a private card that it {inspected, select, yes {would be inspected on {accord}, and honoured} other {would not be inspected on {accord}, and defected}}. What could its partners infer from its conduct, and what would they have paid for the card?',

  'debrief.foresight.school':
    'By turn {turn} {state} had guessed {of} times what would happen, and was right {right} times. Guessing by habit would have hit about {expected}.{few, select, yes { That is too few to judge anyone by.} other {}} What did it misread?',
  'debrief.foresight.graduate':
    'By turn {turn} {state} had {right} of {of} predictions right; guesses at this game’s base rates would have hit {expected}.{few, select, yes { With so few the interval is wide.} other {}} Is {than, select, worse {the shortfall} other {the rest}} noise, or a wrong model of the others?',

  'debrief.fallen.school':
    'In turn {turn} the government of {state} fell: too little {what, select, approval {support from its voters} other {left at home}}. What had it spent that on? Was it worth it?',
  'debrief.fallen.graduate':
    'In turn {turn} the government of {state} fell on {what, select, approval {approval} other {its standing at home}}. Which of its choices abroad were priced at home, and did its partners know that price?',

  'debrief.absent.school':
    'For all {turn} turns nobody played {state}: its brief acted for it. What would you have done in its seat?',
  'debrief.absent.graduate':
    'For all {turn} turns {state} was played by its brief. How does a game change for the others when they know that one seat cannot be talked to?',
  'debrief.absent.pivotal.school':
    'In turn {turn}{n, plural, one {} other { and {n} times in all}} {state}, which nobody played, kept silent where its objection would have decided: on {texts}. What does an empty chair decide?',
  'debrief.absent.pivotal.graduate':
    'In turn {turn}{n, plural, one {} other { and {n} times in all}} the unplayed seat of {state} was pivotal and silent: on {texts}. Under “silence approves” absence is a vote: whose interest does that rule serve?',

  'debrief.shock.school':
    'In turn {turn} came “{event}”, which nobody had chosen. In that turn the needle moved {movedBy} points {way, select, up {towards open rules} other {towards state control}}. How much of that was the event, and how much what people did?',
  'debrief.shock.graduate':
    'In turn {turn} “{event}” was drawn; the needle moved {moved, signed}. Open the ledger: which share does it give to the event? What would a seat that had known have done a turn before?',

  'debrief.luck.school':
    'Take all {turn} turns again with the same orders and other luck, {n} times: {same} of {n} end as this one did. Was this game won by luck?',
  'debrief.luck.graduate':
    'Over all {turn} turns, the same orders under {n} other draws: {same} end as this one did{certain, select, no { (the length is drawn too)} other {}}. Orders are held, which real players would not do. Does that over- or understate the part of luck?',

  'debrief.first-not-won.school':
    'After turn {turn} {state} has the best score, {score}, and yet has not won; {winners} {n, plural, one {has} other {have}}. Why does this game not let the best score win?',
  'debrief.first-not-won.graduate':
    'After turn {turn} {state} leads with {score} and does not win ({winners} {n, plural, one {does} other {do}}). Private rank against shared loss or aims of one’s own: which incentive did it follow, and from which turn on?',
  'debrief.first-not-won.nobody.school':
    'After turn {turn} {state} has the best score, {score}, and yet nobody has won. Why does this game not let the best score win?',
  'debrief.first-not-won.nobody.graduate':
    'After turn {turn} {state} leads with {score} and nobody wins. Private rank against a shared loss: which incentive did it follow, and from which turn on?',
} as const;
