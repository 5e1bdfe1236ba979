/** Votes on the rules of accords: the card in the panel, the reveal, the newspaper, and what bots say of it. */
export const institutions = {
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
