/**
 * Words of the opponents: what each one is and does, told openly, and why it decided as it did. Ids start with `bots.`; the names
 * are `player.<id>` and `strategy.<id>`.
 */
export const bots = {
  'bots.reason.voters': 'It votes soon, and needs its voters more than its partners.',
  'bots.reason.last-turn': 'There is no next turn to be punished in.',
  'bots.reason.draws-talent': 'The talent would come to it.',
  'bots.reason.mind-newcomers': 'Its voters mind newcomers, and talent would move on to others.',
  'bots.reason.safer': 'It would itself be much of what makes the world safer.',
  'bots.reason.race': 'It does not slow down while its rival is close.',
  'bots.reason.rides-along': 'The others’ dues spare it the harm; its own would hardly count.',
  'bots.reason.exposed': 'Too much of its kit comes from the other side.',
  'bots.reason.clean': 'There is little for it to find, and it costs its firms.',
  'bots.reason.struck': 'It has been attacked, or has most to lose, and wants company.',
  'bots.reason.unharmed': 'Nobody has harmed it lately, and company costs something.',
  'bots.reason.cut-off': 'Its supplies have been cut, or may be.',
  'bots.reason.quiet': 'It expects no storm.',
  'bots.reason.storm': 'It expects a storm.',
  'bots.reason.network': 'Enough others use the currency.',
  'bots.reason.network-thin': 'Too few others use the currency yet.',
  'bots.reason.talks': 'Talk costs it little.',
  'bots.reason.no-time': 'It has other things on its mind.',
  'bots.reason.rule': 'The rule serves it more than the sales would.',
  'bots.reason.sales': 'Its firms would lose too many sales.',
  'bots.reason.denies': 'Its own supply decides what the rival can have.',
  'bots.reason.frozen': 'The fund’s loans are frozen: money paid in would lie idle.',
  'bots.reason.shared-work': 'Enough others share the work.',
  'bots.reason.own-work': 'Too few others share the work.',
  'bots.reason.threatened': 'An ally would keep its intelligence from it.',
} as const;
