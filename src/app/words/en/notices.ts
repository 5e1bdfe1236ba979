/** What may have to be said on any screen: notices, and a screen that failed. */
export const notices = {
  'menu.export': 'Save this game as a file',
  'menu.quit': 'Leave to the title (the game is kept)',
  'crash.title': 'This screen could not be shown',
  'crash.safe': 'Your game is kept on this device up to the last step.',
  'crash.reload': 'Nothing was lost. Reload the page, or try again.',
  'crash.again': 'Try again',
  'notice.safe': 'The games on this device are as they were.',
  'notice.damaged': 'This file is damaged',
  'notice.foreign': 'This is not a game of Standard Bearers',
  'notice.newer': 'This game was saved by a newer version',
  'notice.unknown-scenario': 'This game needs the scenario “{scenario}”, which is not here.',
  'notice.not-fetched':
    'The scenario “{scenario}” could not be fetched. Look at the connection and choose it again.',
  'notice.other-scenario': 'The scenario “{scenario}” has changed since this game was played.',
  'waiting.opening': 'The game is being played again',
  'waiting.opening.done':
    '{of, plural, =0 {Every step is checked.} other {Step {done} of #. Every step is checked.}}',
  'waiting.files': 'The file is being written',
  'waiting.files.done': '{of, plural, =0 {You can read on.} other {{done}% of it is done. You can read on.}}',
  'waiting.label': 'How far it is',
  'waiting.left': 'Left off. Everything is as it was.',
  'notice.differs':
    'The file does not match its own record in turn {turn} ({phase}): it was changed after the game, or is damaged.',
  'notice.nobody': 'Nobody plays in this file: it is an unfinished game among bots.',
  'notice.not-kept': 'This browser keeps nothing between visits. Save the game as a file before you leave.',
  'notice.scenario-invalid': 'This scenario cannot be played',
} as const;
