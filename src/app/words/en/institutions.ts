/** Votes on the rules of accords: the card in the panel, the reveal, the newspaper, and what bots say of it. */
export const institutions = {
  'agenda.accords.motions': '{n, plural, one {# vote to cast} other {# votes to cast}}',

  'motions.label': 'The rules of this accord',
  'motions.here': '{n, plural, one {One vote on its rules} other {# votes on its rules}}',
  'motions.door':
    '{n, plural, one {One vote on the rules of an accord} other {# votes on the rules of accords}}',
  'motions.quoted': '“{title}”',
  'motions.inForce':
    '{n, plural, one {Members have voted this in: {titles}.} other {Members have voted these in: {titles}.}}',
  'motions.title': 'To the vote: {title}',
  'motions.rests':
    'What is decided rests for {n, plural, one {# turn} other {# turns}}, whichever way it goes.',
  'motions.resting': 'Decided, and open again: {titles}.',
  'motions.resting.one': '“{title}” in turn {turn}',
  'motions.end': 'To the vote: end “{title}”',
  'motions.end.does': 'It is in force now. A yes ends it from next turn.',
  'motions.vote': 'Your vote on “{title}”',
  'motions.choice': '{vote, select, yes {Yes} no {No} other {Abstain}}',
  'motions.members': 'All {n} members',
  'motions.voters':
    '{voters} vote, one vote each. {needs, select, all {All {n} must say yes.} other {It takes more yes than no.}} All see how you vote, and it counts from next turn.',
  'motions.does.enforcement': 'About {then} are inspected, not {now}.',
  'motions.does.home': 'Next turn that is {by} at home for you.',
  'motions.does.budget': 'It costs you {share}% of your budget a turn.',
  'motions.does.suspension':
    '{suspend, select, none {Whoever is read out keeps its share.} auto-by-all {Whoever is read out gets nothing until it pays once.} other {Whoever is read out may be shut out, by each partner for itself.}}',
  'motions.does.quorum': 'Fewer than {least} who pay, two turns running, and the accord ends.',
  'motions.does.count':
    '{who, select, all {Everybody is told how many paid.} members {Only members are told how many paid.} other {Nobody is told how many paid.}}',
  'motions.does.conduct':
    '{who, select, all {Everybody is told who paid.} members {Members are told who paid.} other {Nobody is told who paid.}}',
  'motions.does.observers': '{states} {n, plural, one {learns} other {learn}} what members learn.',
  'motions.does.veto': 'After that, one no stops any change.',

  'reveal.motions.short': 'Votes on rules',
  'reveal.motions':
    '{n, plural, =0 {No rule changes} one {One rule changes} other {# rules change}}, of {of} put to the vote',
  'reveal.motion':
    '{result, select, adopted {“{title}” carries} failed {“{title}” falls} ended {“{title}” is ended} other {“{title}” stays in force}}',
  'reveal.motion.count':
    '“{title}”: {yes} yes, {no} no.{needs, select, all { Every member had to say yes.} other {}} {result, select, adopted {It <cause>applies</cause> from next turn.} ended {It <cause>ends</cause> with this turn.} stays {It stays.} other {Nothing changes.}}',
  'reveal.motion.yes': 'For it: {states}.',
  'reveal.motion.no': 'Against it: {states}.',
  'reveal.motion.abstain': 'Abstained: {states}.',
  'reveal.books':
    '{n, plural, =0 {The books are open: everybody paid.} other {The books are open: {states} kept the money.}}',

  'news.motion':
    '{result, select, adopted {Members of {accord} adopt “{title}”} failed {Members of {accord} refuse “{title}”} ended {Members of {accord} end “{title}”} other {“{title}” survives a vote in {accord}}}',
  'news.motion.does': '{summary}',

  'bots.reason.wants-watching': 'Others keep their share, and it wants them seen.',
  'bots.reason.fears-watching': 'It keeps its own share, and would rather not be watched.',
  'bots.reason.no-need': 'It sees no need for a change.',
  'bots.reason.wants-witnesses': 'It pays, and wants others to see it.',
  'bots.reason.wants-severity': 'It wants a name to cost something.',
  'bots.reason.wants-leniency': 'It would be the first to suffer from harsh rules.',
  'bots.reason.lets-by': 'It would rather win a partner back than punish one.',
  'bots.reason.wants-quorum': 'Who knows that the accord can end, pays.',
  'bots.reason.fears-lapse': 'Too few pay for that, and the accord would end.',
  'bots.reason.wants-veto': 'It wants no rule against its will.',
  'bots.reason.against-veto': 'One no could then stop every change.',
} as const;
