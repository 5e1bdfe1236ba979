import type { Scenario } from '../schema/scenario';
import type { Check, Finding } from './types';

/** In one turn, more texts of one direction than the seats that would stop them have voices for. */
export const unstoppable: Check = {
  code: 'SC306',
  find: (s) =>
    (['liberal', 'illiberal'] as const).flatMap((direction) => {
      const voices = s.states.reduce((sum, x) => sum + (x.pole === direction ? 0 : (x.seat?.voices ?? 0)), 0);
      if (voices === 0) return [];
      const turns = [...new Set(s.assembly.docket.filter((x) => !x.drawer).map((x) => x.turn))];
      return turns.flatMap((turn): Finding[] => {
        const needed = objections(s, turn, direction);
        if (needed <= voices) return [];
        const first = s.assembly.docket.find((x) => x.turn === turn)?.id ?? '';
        return [
          {
            path: `/assembly/docket/${first}/turn`,
            what: `stopping the ${direction} texts of turn ${turn} takes ${needed} objections`,
            why: `those who would object have ${voices} voices`,
            fix: 'move a text to another turn, or give more voices',
          },
        ];
      });
    }),
};

function objections(s: Scenario, turn: number, direction: string): number {
  return s.assembly.docket.reduce((sum, item) => {
    const procedure = s.assembly.procedures.find((p) => p.id === item.procedure);
    const stage = procedure?.stages.find((x) => x.id === item.stage);
    if (item.turn !== turn || item.drawer || stage?.decides !== 'objectors') return sum;
    const texts = item.texts.filter(
      (id) => s.assembly.texts.find((x) => x.id === id)?.direction === direction,
    );
    return sum + texts.length * stage.threshold;
  }, 0);
}
