/** Words of what a director does to a game: events, rulings, values, seats; and what the news and the review say of it. */
export const acts = {
  'act.inject': 'Let “{event}” happen',
  'act.improvise': 'Announced “{title}”',
  'act.ruling':
    '{strength, select, none {Found the argument of {seat} not credible} weak {Found the argument of {seat} weak} strong {Found the argument of {seat} strong} other {Found the argument of {seat} fair}}',
  'act.edit': 'Set {measure} to {value}',
  'act.reseat':
    '{kind, select, bot {Handed {seat} to a bot} caretaker {Left {seat} to its standing brief} other {{named, select, yes {Seated {name} for {seat}} other {Seated somebody else for {seat}}}}}',
  'act.pause': 'Let the clock stand for {seconds} s',
  'act.effect.by': '{what} {by, signed}',
  'act.effect.all': 'every state',
  'act.effect.markets': 'every market of {domain}',
  'act.effect.damage': 'damage to {state}',
  'act.effect.push': '{accord} pushes {n} times as much this turn',
  'act.effect.evidence': '{share} in 100 defectors of {accord} are found this turn',
  'act.effect.arrears': 'years that {state} owes the union: {n, signed}',
  'act.effect.credentials':
    'credentials of {state}: {as, select, refused {refused} pending {before the committee} other {in order}}',
  'act.effect.docket': '{item} comes onto the docket',
  'act.change': '{what}: {before} → {after}',
  'act.pushed': '{what}: pushed by {by, signed} when buyers choose',
  'act.told.injected': 'The director let it happen: {reason}',
  'act.told.reason': 'The director’s reason: {reason}',
  'act.told.written': 'Written by the director on the spot: {reason}',
  'act.told.argument': 'The argument: “{argument}”',
  'act.told.edit': 'The director set {what}',
} as const;
