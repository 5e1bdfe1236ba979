/**
 * Words of the opponents: what each one is and does, told openly, and why it decided as it did. Ids start with `bots.`; the names
 * are `player.<id>` and `strategy.<id>`.
 */
export const bots = {
  'bots.player.status-quo': 'Keeps the rules it wrote. Buys voices, keeps its word.',
  'bots.player.revisionist':
    'Wants other rules. Buys voices and takes them away; its word lasts while it serves.',
  'bots.player.swing': 'Lives off the contest. Sells its voice, and buys from the side that is behind.',
  'bots.player.small-tech': 'Contracts and voters first. Objects in company.',
  'bots.player.opportunist': 'Looks to its standing at home. Keeps its share when nobody is likely to see.',
  'bots.player.bargainer': 'Buys, sells and objects in company. Leaves you half, and keeps its word.',
  'bots.player.hard-liner': 'The ending before everything. Gives little away.',
  'bots.player.caretaker': 'Does what its brief says, and signs nothing.',
  'bots.player.random': 'Does anything that is allowed.',

  'bots.strategy.tit-for-tat': 'Pays first, then does what most of the others did last.',
  'bots.strategy.generous-tit-for-tat': 'As tit for tat, but forgives one time in three.',
  'bots.strategy.two-tats': 'Stops paying only after two bad turns running.',
  'bots.strategy.win-stay-lose-shift': 'Repeats what went well, changes what did not.',
  'bots.strategy.grim': 'Pays until the others once fail, then never again.',
  'bots.strategy.gradual': 'Punishes the first failure once, the second twice, and so on; then makes peace.',
  'bots.strategy.always-honour': 'Pays, whatever the others do.',
  'bots.strategy.always-defect': 'Never pays.',
  'bots.strategy.suspicious-tit-for-tat':
    'Keeps its share first, then does what most of the others did last.',
  'bots.strategy.alternator': 'Pays every other turn.',
  'bots.strategy.random': 'Tosses a coin.',

  'bots.level.beginner': 'Beginner',
  'bots.level.standard': 'Standard',
  'bots.level.strong': 'Strong',

  'bots.reason.opens': 'It opens with trust.',
  'bots.reason.distrusts': 'It does not open with trust.',
  'bots.reason.reciprocates': '{honoured} of the {of} others paid last turn, so it pays.',
  'bots.reason.forgives': 'Only {honoured} of the {of} others paid last turn, and it forgives.',
  'bots.reason.retaliates': 'Only {honoured} of the {of} others paid last turn, so it keeps its share.',
  'bots.reason.tempted': '{honoured} of the {of} others paid last turn, and it keeps its share all the same.',
  'bots.reason.unseen': 'It does not expect to be seen keeping its share.',
  'bots.reason.watched': 'It expects to be inspected.',
  'bots.reason.worth-it': 'Keeping its share pays more than being named would cost.',
  'bots.reason.not-worth-it': 'Keeping its share would cost it more than it saves.',
  'bots.reason.voters': 'It votes soon, and needs its voters more than its partners.',
  'bots.reason.last-turn': 'There is no next turn to be punished in.',
  'bots.reason.restitution': 'It pays to come back.',
  'bots.reason.promised': 'It has promised to.',
  'bots.reason.bound': 'It has no other choice.',
  'bots.reason.pays-itself': 'Keeping the promise moves its markets by more than it costs.',
  'bots.reason.too-dear': 'The promise costs more than it moves.',
  'bots.reason.always-honour': 'It always pays.',
  'bots.reason.always-defect': 'It never pays.',
  'bots.reason.random': 'It tossed a coin.',
  'bots.reason.gains': 'The deal is worth {points, signed} points to it.',
  'bots.reason.too-little': 'The deal brings it too little.',
  'bots.reason.costs': 'The deal would cost it more than it brings.',
  'bots.reason.cannot': 'It cannot keep such a deal any more.',
  'bots.reason.caretaker': 'Nobody is there to sign.',
} as const;
