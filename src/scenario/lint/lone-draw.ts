import type { Check } from './types';

/** Of a group one event is drawn: with one that could happen there is no draw. */
export const loneDraw: Check = {
  code: 'SC310',
  find: (s) =>
    s.events
      .filter(
        (x) =>
          x.group !== undefined &&
          s.events.filter((y) => y.group === x.group && meets(x.turn, y.turn)).length === 1,
      )
      .map((x) => ({
        path: `/events/${x.id}/group`,
        what: `"${x.id}" is alone in the group "${x.group ?? ''}"`,
        why: 'exactly one event of a group is drawn, so this one is no surprise',
        fix: 'add another for the same turn, or remove "group"',
      })),
};

function meets(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
