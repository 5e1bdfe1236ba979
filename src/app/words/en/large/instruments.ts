/** The instruments of the long games: verbs, why they may be closed, and what is told of them. */
export const instruments = {
  'verb.silk-road': 'Offer a package to',
  'verb.silk-road.does':
    'Networks in several fields at once, on credit: goodwill now, debt and a tie to your vendors later. Its data flow to you.',
  'verb.surveillance-export': 'Sell surveillance tools to',
  'verb.surveillance-export.does':
    'Its rulers sit firmer and its people less freely; the data train your models.',
  'verb.undercut': 'Undercut in',
  'verb.undercut.does':
    'Your vendors sell below cost in one market and field; others’ money counts less there, unless cheap finance is on the table.',
  'verb.metals': 'License metals to',
  'verb.metals.does': 'Its chips and its income suffer, yours a little too, until it finds other suppliers.',
  'verb.market-access': 'Shut your market to',
  'verb.market-access.does':
    'It loses income and support at home; everybody watches what you do to a trading partner.',
  'verb.stand-by': 'Stand by',
  'verb.stand-by.does':
    'You take pressure off a state that others squeeze: the more, the larger your market.',
  'verb.currency': 'Bring onto your currency platform',
  'verb.currency.does': 'Each member makes your network worth more; it blunts the other side’s sanctions.',
  'verb.hedge-ally': 'Hedge against',
  'verb.hedge-ally.does': 'You buy from the other side: cheaper for you, and your ally takes it badly.',
  'verb.counter-offer': 'Make a counter-offer to',
  'verb.counter-offer.does':
    'It matches last turn’s package: trusted vendors, finance with conditions, and part of the debt paid off.',
  'verb.entity-list': 'Put on the entity list',
  'verb.entity-list.does':
    'You and the allies that follow deny it chips: its vendors sell less abroad. The same act lifts it.',
  'verb.coordinate': 'Seek pledges',
  'verb.coordinate.does':
    'States that trust you pledge to keep the rival’s vendors out of one field: many sign, each a little, nothing binds.',
  'verb.withhold': 'Withhold intelligence from',
  'verb.withhold.does': 'It sees less this turn, takes some of the rival’s kit out, and resents it.',
  'verb.sanction': 'Sanction',
  'verb.sanction.does':
    'It was caught acting against you or your side. The more do it in the same turn, the more it bites.',
  'verb.expel': 'Expel diplomats of',
  'verb.expel.does':
    'It was caught acting against you or your side. Its covert acts succeed less often everywhere for a time.',
  'verb.tender': 'Put networks out to tender',
  'verb.tender.does':
    'Package against counter-offer: every bid this turn brings you something, bids of both sides twice that.',
  'reason.swing-only': 'Only hedging states do this.',
  'verb.strategy': 'Write an overall strategy',
  'verb.strategy.does': 'Your agencies pull together: no more delays, and in time one act more.',
  'verb.emergency': 'Use emergency powers',
  'verb.emergency.does': 'Order at home now, at the price of liberties.',
  'verb.favours': 'Pay favours',
  'verb.favours.does': 'Those who keep you in power stay loyal; everybody else pays.',
  'verb.firewall': 'Wall off the internet',
  'verb.firewall.does':
    'What people see elsewhere pulls less on them; research finds out less. The same act opens it again.',
  'reason.no-instruments': 'This scenario does not use it.',
  'reason.no-domestic': 'This scenario does not look inside states.',
  'reason.no-means': 'This state has not the means.',
  'reason.poles-only': 'A hedging state does not do this.',
  'reason.no-democracy': 'A democracy does not buy it.',
  'reason.own-pressure': 'The pressure is your own.',
  'reason.no-pressure': 'Nobody puts pressure on it.',
  'reason.other-side': 'It is on the other side.',
  'reason.own-side': 'It is on your own side.',
  'reason.joined-already': 'It uses your platform already.',
  'reason.trust-too-low': 'It does not trust you enough.',
  'reason.not-an-ally': 'It is no ally of yours.',
  'reason.no-package': 'It took no package last turn.',
  'reason.conditions-unmet': 'It does not meet the conditions: too far gone for this money.',
  'reason.no-chips': 'There are no chips in this scenario.',
  'reason.not-to-the-vote': 'That is not put to a vote there this turn.',
  'reason.no-vote-there': 'It has no vote there.',
  'reason.no-shared-secrets': 'You share no intelligence with it.',
  'reason.not-traced': 'Nothing was traced to it lately.',
  'reason.no-money': 'Needs {needs, fine} of money; acts may take {has, fine}.',

  'statecraft.cost.money': 'Costs {by} political capital and {money} of this turn’s budget.',

  'news.sanctions':
    '{n, plural, one {{states} sanctions {target}} other {{n} states sanction {target} together}}',
  'news.sanctions.body':
    '{n, plural, one {Nobody joins in.} other {{states} act in the same turn: together it bites more.}} <cause>The price</cause> is in the books.',
  'news.expulsions':
    '{n, plural, one {{states} expels diplomats of {target}} other {{n} states expel diplomats of {target}}}',
  'news.expulsions.body': 'Its stations lose hands: covert acts will succeed less often for a time.',
  'news.pledges':
    '{n, plural, =0 {Nobody signs the pledge of {by}} one {One state signs the pledge of {by}} other {# states sign the pledge of {by}}}',
  'news.pledges.many': '{n} pledges find up to {most} states to sign them',
  'news.pledges.many.body': 'Who asked, and how many signed: {all}.',
  'news.pledges.one': '{by} {n}',
  'news.pledges.body': 'They would keep the rival’s vendors out of {domain}. Nothing binds them.',
  'news.agencies': 'Agencies clash in {state}',
  'news.agencies.body': 'The door to {target} in {domain} is announced and shuts a turn later.',
  'news.palace': 'Elites turn on their ruler in {state}',
  'news.palace.body': 'Half of its political capital is gone, and <cause>much of its control</cause>.',
  'reveal.sanctions': '{target} is sanctioned by {states}.',
  'reveal.expulsions': '{states} {n, plural, one {expels} other {expel}} diplomats of {target}.',
  'reveal.pledges':
    '{n, plural, =0 {Nobody pledges} one {One state pledges} other {# states pledge}} to {by} to keep the rival’s vendors out of {domain}.',
  'reveal.agencies': 'Agencies in {state} clash: its door to {target} in {domain} shuts next turn.',
  'reveal.palace': 'In {state} elites turn on their ruler.',
} as const;
