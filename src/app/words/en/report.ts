/** Words of the report on a finished game, on paper and in files. Ids start with `report.`. */
export const report = {
  'report.file': 'GAME.json',
  'report.title': '{game}: report of a game',
  'report.kicker': '{game}. Report of a game of Standard Bearers, seed {seed}',
  'report.contents': 'Contents',
  'report.refs':
    'A mark like L-3.4 after a sentence opens what it rests on, at the end: L a change in the ledger with its causes, F an outcome, O orders, I an intervention, S a line of the scenario, R a command that works it out again.',
  'report.yes': 'yes',
  'report.no': 'no',
  'report.none': 'none',
  'report.print':
    'Print the evidence too. Without it the report is short; every mark stays in this file, and opens by the command line.',
  'report.foot': 'Standard Bearers, {game}, seed {seed}, hash {hash}. A game, not a forecast.',

  'report.why.needle':
    'For open rules to carry the day the needle had to end at {liberal, signed} or beyond, for state control at {illiberal, signed}. It ended at {index, signed}.',
  'report.why.winner':
    '{pole, select, hedging {{n, plural, one {{states} won by meeting every aim it had.} other {{states} won, each by meeting every aim it had.}}} liberal {{of, plural, one {{states} is the only democracy at the table, and wins.} other {{n, plural, one {{states} won with the best score of the {of} democracies.} other {{states} won together: their scores are the best of the {of} democracies, and equal.}}}}} other {{of, plural, one {{states} is the only state-controlled side at the table, and wins.} other {{n, plural, one {{states} won with the best score of the {of} state-controlled sides.} other {{states} won together: their scores are the best of the {of} state-controlled sides, and equal.}}}}}}',
  'report.why.parts': 'The needle is made of {parts}.',
  'report.why.part.base': 'what markets buy, {value, signed}',
  'report.why.part.standards': 'the rules in force, {value, signed}',
  'report.why.part.alignment': 'where states lean, {value, signed}',

  'report.played': 'What was played',
  'report.played.what': 'What',
  'report.played.value': 'Value',
  'report.played.scenario': 'Scenario',
  'report.played.turns': 'Turns',
  'report.played.turns.value': '{n}, {first} to {last}',
  'report.played.seed': 'Seed of the luck',
  'report.played.hash': 'Verification hash',
  'report.played.scenario.hash': 'Hash of the scenario',
  'report.played.rules': 'Version of the rules',
  'report.played.verify': 'Play the record again and verify it, turn by turn',
  'report.played.seats': 'Who sat where',
  'report.played.wants': 'What the seat wanted',
  'report.played.win': 'How one wins',
  'report.played.win.pole':
    '{pole, select, liberal {Democracies} illiberal {State-controlled sides} other {States between the sides}}: {win}',
  'report.played.check':
    'Same scenario, same seed, same orders: same game, on every machine. Whoever has the record can play it again and must come to the same hash.',
  'report.par.run': 'Par of every seat, from many games between bots of all kinds',

  'report.aim': 'Aim',
  'report.aim.result': 'Result',
  'report.aim.points': 'Points',

  'report.turning':
    '{n, plural, =0 {No single decision turned this game} one {The game turned on one decision} other {The game turned on {n} decisions}}',
  'report.turning.note':
    '{tried} of {of} ways to turn one decision round were played to the end, with the same luck and everybody’s orders as they were. The weightiest first. Others would have answered in their own way: this is one path, not a prediction.',
  'report.turning.run': 'Turn every decision round and find the weightiest',
  'report.turning.whatif': 'The same game with this one decision of turn {n} turned round',
  'report.turning.if': 'What {question}?',

  'report.more': 'The rest of what this sums up, as tables: orders, outcomes and the ledger',
  'report.unchanged': 'No rule has changed the {measure} by turn {turn}',

  'report.scores': 'Every seat’s score, turn by turn',
  'report.scores.note': 'All in one scale. The first score is stated when the first turn closes.',

  'report.turns.paid': 'Who paid, accord by accord: {counts}.',
  'report.turns.paid.one': '{accord} {honoured} of {of}',
  'report.turns.open': 'Not yet decided: {texts}.',
  'report.turns.note': 'The weightiest first. What was sealed then stands open here.',
  'report.turn': 'Turn {turn}, {label}: the needle at {index, signed}',

  'report.conduct':
    '{broken, plural, =0 {Every due was paid} one {One due of {of} was not paid} other {# dues of {of} were not paid}}',
  'report.conduct.note':
    'How many members paid was public at the time; who did not was known only where an inspection named it. All of it is open now.',
  'report.conduct.honoured': 'paid',
  'report.conduct.defected': 'kept it',
  'report.conduct.breach':
    'Turn {turn}: {states} did not honour it. {n, plural, =0 {No inspection named anybody.} other {An inspection named {named}.}}',

  'report.promises.by': 'Promises by seat',
  'report.promises.kept': 'Kept',
  'report.promises.broken': 'Broken',
  'report.promises.void': 'Void',
  'report.promises.many': 'Kept promises are counted above and not told one by one.',
  'report.deal':
    'Turn {turn}: {from} {givers, plural, =1 {gave} other {each gave}} {to} {takers, plural, =1 {} other {each }}{give}, {same, select, yes {for the same} other {for {take}}}.',
  'report.promise.broken':
    'Turn {turn}: {from} told {to} that {n, plural, =1 {it} other {they}} would {clause}, and did not.',
  'report.promise.kept':
    'Turn {turn}: {from} told {to} that {n, plural, =1 {it} other {they}} would {clause}, and did.',
  'report.promise.void':
    'Turn {turn}: {from} told {to} that {n, plural, =1 {it} other {they}} would {clause}; it could no longer be kept.',
  'report.predictions.note': 'Seats wrote down what they expected of the others before orders opened.',
  'report.predictions.seat': '{state}: {right} of {of} right.',

  'report.debrief.note':
    'Made from what happened in this game. Every mark leads to what the question is about.',
  'report.debrief.own': 'Asked after every game of this scenario',

  'report.dilemma': 'Every accord is a game of its own',
  'report.dilemma.note':
    'What one member gains or loses in a turn, in points, by how many of the others pay; nobody paying is 0. Below, what each choice really brought, with everybody else as they were.',
  'report.dilemma.run': 'The payoff table as the engine works it out, at the scenario’s own start',
  'report.dilemma.table': '{state} in turn {turn}: {game}',
  'report.dilemma.others': 'Others who pay',
  'report.dilemma.honour': 'Pays',
  'report.dilemma.defect': 'Keeps it',
  'report.dilemma.named': 'Keeps it and is named',
  'report.dilemma.choices': 'What the choice brought more than the other one would have, in that turn',
  'report.dilemma.choice': '{by, signed}, {did, select, honoured {paid} other {kept it}}',
  'report.dilemma.whatif': 'The other choice of {state} in turn {turn}, with the same luck',

  'report.trust.trust': 'What the others came to hold of each seat',
  'report.trust.word': 'Whose word held',
  'report.trust.trust.note': 'Mean trust of the other seats, from −100 to +100.',
  'report.trust.word.note':
    'Share of its dues and promises that each seat had kept by then, per cent. Dues owed while it was shut out of the shares are left out.',
  'report.trust.trust.end': 'Trust at the end',
  'report.trust.word.end': 'Kept, per cent',
  'report.trust.dues': 'Dues paid',
  'report.trust.promises': 'Promises kept',
  'report.trust.named': 'Times named',
  'report.trust.of': '{done} of {all}',
  'report.foretold.note': 'Beside it, how many a blind guess would have got right in this game.',
  'report.foretold.note.graduate':
    'Expected: how many would have come true had the same things been guessed of random seats and turns. The interval is Wilson’s, 95 per cent; the Brier score is the mean squared error of guesses made with certainty, 0 being perfect. Fewer than ten guesses tell little.',
  'report.foretold.right': 'Right',
  'report.foretold.expected': 'By blind guess',
  'report.foretold.rate': 'Rate, interval',
  'report.foretold.interval': '{low, percent} to {high, percent}',
  'report.foretold.brier': 'Brier score',

  'report.caution': 'This is not a forecast',
  'report.caution.one':
    'It is one game, with one run of luck. The same seats with other luck, or other people, end elsewhere.',
  'report.caution.chosen':
    'Its numbers are chosen so that the dilemma can be played in class. Where they rest on facts, the facts are listed; their sizes are an author’s judgement.',
  'report.caution.people':
    'States here are one will each, with a few orders a turn. Real ones are made of ministries, firms, courts and voters.',
  'report.caution.turned':
    'Before a conclusion is carried into the world, ask which number it hangs on, and whether it still holds with that number a little smaller.',
  'report.assumptions': 'What the scenario assumes',
  'report.dials': 'The numbers to doubt first',
  'report.dials.note':
    'Those that the author set by judgement, or left free so that the game is in balance. A conclusion that turns with one of them is a conclusion about that number. Values stand as they do in the scenario’s file, where shares and the parameters of the rules count in thousandths: 400 there is 40%, and 1,800 is 1.8 times.',
  'report.dials.path': 'What it sets',
  'report.dials.at': 'Where',
  'report.dials.value': 'Value',
  'report.sources': 'Facts and where they are from',
  'report.source': '{claim} {title}{year, select, none {} other {, {year}}}.',

  'report.sens': 'Which conclusions hang on one number',
  'report.sens.note':
    'The same orders and the same luck, with one assumption set otherwise. What could then no longer be ordered is left out. People would have ordered something else. Values stand as in the scenario’s file, where shares count in thousandths: 400 is 40%.',
  'report.sens.asked':
    'Asked each time: who carries the day, who stands first{turn, select, none {} other {, and whether not honouring {accord} would have paid {state} in turn {turn}}}.',
  'report.sens.flips':
    '{n, plural, =0 {None of {of} assumptions that were turned flips a conclusion} one {One of {of} assumptions that were turned flips a conclusion} other {# of {of} assumptions that were turned flip a conclusion}}',
  'report.sens.lever': '{text} Stands at {value}. {found}',
  'report.sens.run': 'Every assumption turned anew, with the report',

  'report.terms': 'Words used here',
  'report.evidence': 'Evidence',
  'report.evidence.note':
    'What each mark opens. sb is the game’s command line (npx standard-bearers); it needs the record of this game as a file.',
  'report.evidence.entry': 'Ledger',
  'report.evidence.outcome': 'Outcomes',
  'report.evidence.line': 'Lines of the scenario',
  'report.evidence.run': 'Worked out anew',
  'report.evidence.intervention': 'Interventions',
  'report.evidence.orders': 'All orders',
  'report.evidence.empty': 'None.',
  'report.evidence.change': '{before} → {after}',
  'report.evidence.from': 'from {from}',
  'report.evidence.command': 'Show it: {command}',
  'report.outcome': 'Outcome: {kind}',

  'report.intervention.title': 'Turn {turn}, facilitator: {type}',
  'report.intervention.reason': 'Reason given: {reason}',
  'report.intervention.effects': 'It moves: {effects}.',

  'report.orders.title': 'Turn {turn}{kind, select, talk {, talk {n}} other {}}: {state}',
  'report.order.nothing': 'No order.',
  'report.order.nothing.noun': 'nothing',
  'report.order.honour': 'Honours {what}.',
  'report.order.defect': 'Defects from {what}.',
  'report.order.suspend': 'Suspends {state} from {accord}.',
  'report.order.inspect': 'Inspects {state} in {accord}.',
  'report.order.vote': 'Votes {vote, select, yes {yes} no {no} other {neither way}} on {what}.',
  'report.order.voice':
    '{stance, select, support {Speaks for} object {Objects to} other {Claims policy implications for}} {text}.',
  'report.order.table': 'Tables {what}.',
  'report.order.ballot': 'Secret ballot, {election}: {names}.',
  'report.order.proxy': 'Gives its vote to {state}.',
  'report.order.settle': 'Settles its {what}.',
  'report.order.steer': 'In {region}, {side, select, for {speaks for} other {speaks against}} {what}.',
  'report.order.shop': 'Takes {text} to {venue} unless it passes.',
  'report.order.forum.call': '{forum}: calls the founders together.',
  'report.order.forum.join': '{forum}: is ready to join.',
  'report.order.forum.leave': '{forum}: leaves.',
  'report.order.forum.drop': '{forum}: would have {state} leave.',
  'report.order.forum.agenda': '{forum}: puts {what} on the agenda.',
  'report.order.forum.vote': '{forum}: votes {vote, select, yes {yes} other {no}} on {what}.',
  'report.order.supplier':
    'Buys from {side, select, open {open vendors} closed {state-backed vendors} other {both}}.',
  'report.order.act': 'Statecraft: {verb}.',
  'report.order.act.at': 'Statecraft: {verb} {target}{domain, select, none {} other { ({domain})}}.',
  'report.order.share': '{what} {share, percent}',
  'report.order.budget': 'Budget: {what}.',
  'report.order.focus': 'Research: {what}.',
  'report.order.project': 'Pays {amount} into {what}.',
  'report.budget.research': 'research',
  'report.budget.market': 'markets',
  'report.budget.diplomacy': 'diplomacy',
  'report.budget.security': 'security',
  'report.order.offer': 'Offers {state} {give}, for {take}.',
  'report.order.answer':
    '{slot, select, accepts {Accepts} declines {Declines} other {Withdraws}} offer {deal}.',
  'report.order.promise':
    'Tells {state} it will {clause} in turn {turn}{unless, select, none {} other { unless they {unless}}}.',
  'report.order.foresees': 'Expects of {who}: {clause}.',
  'report.order.money': '{n} units of money',
  'report.order.points': '{n, plural, one {# point} other {# points}}',
  'report.order.sold': 'a voice {stance, select, support {for} other {against}} {text}',
  'report.order.word': 'a promise to {clause}',
  'report.order.why': 'In its own words: “{why}”',
  'report.order.why.bot': 'Why, by its rule: {why}',
  'report.reason.reciprocates': 'Most of the others paid last turn, so it pays.',
  'report.reason.forgives': 'Few of the others paid last turn, and it forgives.',
  'report.reason.retaliates': 'Few of the others paid last turn, so it keeps its share.',
  'report.reason.tempted': 'Most of the others paid last turn, and it keeps its share all the same.',

  'report.xapi.stance':
    '{stance, select, support {Speak for it} object {Object to it} policy {Claim policy implications} yes {Vote yes} no {Vote no} other {Abstain}}',

  'report.term.needle': 'Needle',
  'report.term.needle.means':
    'Where the contest stands: + towards open rules, − towards state control. Made of what markets buy and which rules are in force.',
  'report.term.accord': 'Accord',
  'report.term.accord.means':
    'An agreement between some seats. Each member honours or defects from it in secret, every turn.',
  'report.term.due': 'Due',
  'report.term.due.means': 'What honouring an accord costs a member in a turn.',
  'report.term.honour': 'Honour',
  'report.term.honour.means':
    'To pay one’s due into an accord. The opposite is to defect: to keep it, and still draw on the others’.',
  'report.term.named': 'Named',
  'report.term.named.means': 'Found by an inspection not to have paid, and read out.',
  'report.term.objection': 'Objection',
  'report.term.objection.means':
    'A state’s word against a text. Under the usual procedure two stop it; one alone is wasted.',
  'report.term.voice': 'Voice',
  'report.term.voice.means': 'One intervention on one text in a turn: for or against. Every seat has few.',
  'report.term.text': 'Text',
  'report.term.text.means': 'A draft standard before the assembly. Silence approves it.',
  'report.term.tilt': 'Tilt',
  'report.term.tilt.means': 'Which side’s equipment a market leans to: + open, − state-controlled.',
  'report.term.lock': 'Lock',
  'report.term.lock.means':
    'A market far to one side for two turns running: it no longer hedges, and pushes count little.',
  'report.term.par': 'Par',
  'report.term.par.means':
    'What a seat usually reaches when all kinds of players meet. Above par is well played, or lucky.',
  'report.term.aim': 'Aim',
  'report.term.aim.means': 'A secret wish of one seat, worth points when it is met at the end.',
  'report.term.promise': 'Promise',
  'report.term.promise.means': 'A word that binds nobody. The game writes down whether it was kept.',
  'report.term.trust': 'Trust',
  'report.term.trust.means': 'What one state expects of another, from what it has seen it do.',
  'report.term.stake': 'Stake',
  'report.term.stake.means': 'How often a turn’s gains, costs and pushes count: once, twice or three times.',
  'report.term.cohesion': 'Cohesion',
  'report.term.cohesion.means': 'How well a forum holds together. A summit decides only with enough of it.',
  'report.term.proxy': 'Proxy',
  'report.term.proxy.means': 'A vote that one state leaves to another.',
} as const;
