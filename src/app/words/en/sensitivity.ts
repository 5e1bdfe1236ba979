/** Assumptions and what hangs on them: the cards of the review. Ids start with `sens.`. */
export const sensitivity = {
  'review.part.assumptions': 'Assumptions',
  'sens.not': 'This is not a forecast',
  'sens.not.rests':
    'The game rests on {n, plural, one {one written assumption} other {# written assumptions}}, below; {estimates, plural, =0 {none is called an estimate, yet all are choices} one {one of them is an estimate} other {# of them are estimates}}. Change one, and another world comes out.',
  'sens.not.tuned':
    'Its numbers were chosen so that choices matter and every ending can come, not so that it fits the past. It has been held against no real outcome.',
  'sens.not.players':
    'It was tested between computer players. They look a turn ahead; people bluff, tire, take offence and make up.',
  'sens.not.left':
    'It leaves out parliaments, courts, companies with a will of their own, chance meetings, and everybody without a seat. Regions act as one.',
  'sens.not.held':
    'Where it says “would have”, it holds everybody else’s orders as they were. People would have answered.',
  'sens.steep': 'The steep dials',
  'sens.steep.note':
    'Numbers that move outcomes by more than their share. Any lesson that does not survive a twentieth more or less of one of these is a lesson about the number.',
  'sens.steep.none': 'This scenario names none.',
  'sens.cards': '{n, plural, one {One assumption} other {# assumptions}} that can be turned',
  'sens.cards.note':
    'The same orders and the same luck with one number changed. What could no longer be ordered is left out and counted.',
  'sens.fixed': 'Assumptions that are no single number',
  'sens.value': 'Stands at {value}',
  'sens.estimate': 'estimate',
  'sens.steep.mark': 'steep dial',
  'sens.line': 'Line',
  'sens.open': '{text}: the line of the scenario. {label}',
  'sens.try': 'Turn it',
  'sens.try.all': 'Turn all of them',
  'sens.trying': 'Playing the game again: {done} of {of} …',
  'sens.busy': 'Another is being turned',
  'sens.failed': 'This could not be worked out in this browser. The game itself is untouched.',
  'sens.large': 'In a game of this size each try takes a minute or more.',
  'sens.holds':
    'From {low} to {high} every finding stands: who carries the day, who is first, and whether not honouring paid.',
  'sens.stuck': 'It can be set to nothing else.',
  'sens.flips.ending':
    '{n, plural, one {At {values} the ending flips} other {The ending flips at {values}}}.',
  'sens.flips.first':
    '{n, plural, one {At {values} another seat is first} other {Another seat is first at {values}}}.',
  'sens.flips.defecting':
    '{n, plural, one {At {values} it is no longer so} other {It is no longer so at {values}}} that not honouring {paid, select, paid {paid} cost {cost} other {made no difference to}} {state} in turn {turn}.',
  'sens.none': 'Everything else stands.',
  'sens.col.value': 'Value',
  'sens.col.ending': 'Ending',
  'sens.col.needle': 'Needle',
  'sens.col.first': 'First',
  'sens.col.defecting': 'Not honouring, {state}, turn {turn}',
  'sens.col.out': 'Orders left out',
  'sens.played': '{value}, as played',
  'sens.flip': 'flips',
  'sens.ending':
    '{ending, select, liberal {open} illiberal {state-controlled} fragmented {nobody’s} other {not over}}',
} as const;
