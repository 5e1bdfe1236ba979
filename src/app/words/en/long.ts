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

  'matter.assembly':
    '{n, plural, one {One text is} other {# texts are}} up; the heaviest moves the rules {by} towards {side, select, liberal {openness} other {state control}}.',
  'matter.assembly.none': 'No text is up that you can change.',
  'matter.deals': '{n} seats to talk with.',

  'accords.others': '{n, plural, one {One accord without you} other {# accords without you}}',
  'accords.others.line': '{members}. {summary}',

  'assembly.rest':
    '{n, plural, one {One more text} other {# more texts}}{lighter, select, yes {, of less weight} other {}}',
  'assembly.over': '{n, plural, one {One text} other {# texts}} you cannot change this turn',

  'title.suggested': 'Good seats to begin with',
  'title.group': '{pole} ({n})',
  'title.group.persons': '{pole} ({n}, {persons} played here)',
  'title.group.liberal': 'Liberal states',
  'title.group.hedging': 'Hedging states',
  'title.group.illiberal': 'Illiberal states',
  'title.take': 'Play {seat}',
  'title.yours': 'You play {seat}',

  'foresee.rest': '{n, plural, one {One more text} other {# more texts}}',
  'foresee.count.none': 'no guess',

  'map.field': 'Technology',
  'map.seal.show': 'Show who is in it',
} as const;
