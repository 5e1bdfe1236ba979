/** Why an order may not be given: `reason.<id>` for the ids that the engine gives. */
export const reason = {
  'reason.autocracies-only': 'Only autocracies can do this.',
  'reason.democracies-only': 'Only democracies can do this.',
  'reason.no-group': 'It cannot be aimed at a group of states.',
  'reason.no-market': 'There is no market of yours there.',
  'reason.no-capital': 'Needs {needs, points} political capital; you have {has, points}.',
  'reason.shares-sum': 'The shares do not add up.',
} as const;
