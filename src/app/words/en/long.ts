/** Words of a long table: what keeps many seats, accords, texts and verbs within a few decisions. */
export const long = {
  'pick.likely': 'Most likely',
  'pick.pole.liberal': 'Liberal',
  'pick.pole.hedging': 'Hedging',
  'pick.pole.illiberal': 'Illiberal',

  'more.title': 'More',
  'more.none':
    '{n, plural, one {One more decision} other {# more decisions}}: {kinds}. Nothing waits for you there.',
  'more.open':
    '{n, plural, one {One more decision} other {# more decisions}}: {kinds}. {open} of them {open, plural, one {waits} other {wait}} for you.',

  'matter.research': '{total, fine} to spend. You trail most in {domain}: {own} against {best}.',
  'matter.research.lead': '{total, fine} to spend. Nobody is ahead of you in any field.',
  'matter.accords': '{n, plural, one {One due} other {# dues}}, {sum, fine} of your {total, fine}.',
  'matter.accords.kept': 'Last turn {kept} of {n} were kept by all.',
  'matter.assembly':
    '{n, plural, one {One text is} other {# texts are}} up; the heaviest moves the rules {by} towards {side, select, liberal {openness} other {state control}}.',
  'matter.assembly.none': 'No text is up that you can change.',
  'matter.statecraft': '{n, plural, one {One act} other {# acts}}, {capital} political capital.',
  'matter.deals': '{n} seats to talk with.',

  'accords.many.sum': 'Honouring all {n} costs {sum, fine} of your {total, fine}.',
  'accords.many.all': 'Honour all',
  'accords.many.default': 'As it stands',
  'accords.many.due': 'costs {due}',
  'accords.many.free': 'costs nothing',
  'accords.many.kept': '{n} of {of} kept it',
  'accords.many.open': 'Terms',
  'accords.many.rest': '{n, plural, one {One more of yours} other {# more of yours}}',
  'accords.others': '{n, plural, one {One accord without you} other {# accords without you}}',
  'accords.others.line': '{members}. {summary}',

  'assembly.rest':
    '{n, plural, one {One more text} other {# more texts}}{lighter, select, yes {, of less weight} other {}}',
  'assembly.over': '{n, plural, one {One text} other {# texts}} you cannot change this turn',

  'ballot.how':
    'A secret ballot: press the candidates in the order you want them. Nobody learns what you write. {n, plural, =0 {Nothing is written: blank.} one {One is written.} other {# are written.}}',
  'ballot.sponsor': 'Put up by {state}.',
  'ballot.endorsed': 'Endorsed by {regions}.',
  'ballot.write': 'Write as {n, plural, =1 {first} =2 {second} =3 {third} other {number #}}',
  'ballot.strike': 'Strike out',

  'around.title': 'Around the hall: {n, plural, one {one thing} other {# things}} you may do',
  'around.settle': 'You have no vote now. Set it right, and you vote again from the next turn:',
  'around.settle.dues': 'Pay the contributions you owe ({cost} political capital)',
  'around.settle.credentials': 'Put your credentials in order ({cost} political capital)',
  'around.proxy': 'Your vote in plenary and in elections is cast by',
  'around.proxy.holder': 'Who casts your vote',
  'around.proxy.own': 'Nobody else',
  'around.proxy.self': 'yourself',
  'around.proxy.note': 'Whoever holds it casts it as its own. A promise of it can be checked.',
  'around.steer': 'A word in {region} ({cost} political capital); it meets before next turn’s votes',
  'around.steer.nothing': 'Say nothing',
  'around.steer.word': '{side, select, for {for} other {against}} {on}',
  'around.shop': 'If it does not pass here, take {text}',
  'around.shop.stay': 'nowhere',
  'around.shop.to': 'to {venue} ({cost} political capital)',

  'agenda.assembly.ballot': 'ballot: {candidate}',
  'agenda.assembly.around': '{n, plural, one {one move} other {# moves}} around the hall',

  'verbs.home': 'At home',
  'verbs.abroad': 'Abroad',
  'verbs.cover': 'Under cover',
  'verbs.rules': 'Rules and forums',
  'verbs.group': '{group} ({n})',
  'verbs.search': 'Search the acts of state',
  'verbs.none': 'No act of state of that name.',

  'title.suggested': 'Good seats to begin with',
  'title.group': '{pole} ({n})',
  'title.group.persons': '{pole} ({n}, {persons} played here)',
  'title.group.liberal': 'Liberal states',
  'title.group.hedging': 'Hedging states',
  'title.group.illiberal': 'Illiberal states',
  'title.take': 'Play {seat}',
  'title.yours': 'You play {seat}',

  'forecast.short.prosperity': 'Prosperity',

  'foresee.rest': '{n, plural, one {One more text} other {# more texts}}',
  'foresee.count.none': 'no guess',

  'inside.title': 'The inside of your state',
  'inside.liberties': 'Liberties',
  'inside.liberties.means':
    'What people may say and do without fear. Voters miss what is lost; tools of surveillance and emergency powers take it. What an autocrat hears of its own state grows less true without it.',
  'inside.stateCapacity': 'State capacity',
  'inside.stateCapacity.means':
    'How well agencies do what the government decides. With little of it they clash, and closures come a turn late.',
  'inside.elites': 'Loyalty of elites',
  'inside.elites.means':
    'Those who keep you in power. Growth and favours please them, damage does not; if they turn, you lose capital and control. You hear of it through them, so the figure may be rosy.',
  'inside.debt':
    'You owe {debt} of 100 for packages: they are serviced from your budget, and tie you to the vendor.',
  'inside.censored': 'Your internet is walled off: less of its pull comes in, and less research.',

  'map.fact.liberties': 'Liberties',
  'map.fact.capacity': 'State capacity',
  'map.field': 'Technology',
  'map.seal.show': 'Show who is in it',
} as const;
