import type { Check, Finding } from './types';

/** Things set for a turn that no game reaches: docket items, events, accords, elections of states and of offices. */
export const unreachable: Check = {
  code: 'SC301',
  find(s) {
    const last = s.turns.count + s.turns.hidden.length;
    const late = (path: string, name: string, turn: number): Finding[] =>
      turn <= last
        ? []
        : [
            {
              path,
              what: `${name} is set for turn ${turn}`,
              why: `the longest game has ${last} turns`,
              fix: `set it for turn ${last} or earlier, or remove it`,
            },
          ];
    return [
      ...s.assembly.docket.flatMap((x) =>
        late(`/assembly/docket/${x.id}/turn`, `the docket item "${x.id}"`, x.turn),
      ),
      ...s.events.flatMap((x) => late(`/events/${x.id}/turn`, `the event "${x.id}"`, x.turn ?? 0)),
      ...(s.assembly.elections ?? []).flatMap((x) =>
        late(`/assembly/elections/${x.id}/turn`, `the election "${x.id}"`, x.turn),
      ),
      ...s.accords.flatMap((x) => late(`/accords/${x.id}/from`, `the accord "${x.id}"`, x.from)),
      ...s.states.flatMap((x) =>
        x.elections.flatMap((turn) => late(`/states/${x.id}/elections`, `an election of ${x.name}`, turn)),
      ),
    ];
  },
};
