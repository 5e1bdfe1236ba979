import { POINT } from '../../../engine';
import { interest } from '../../xray/interest';
import { couldStop } from '../../xray/otherwise';
import { textPivots } from '../../xray/votes';
import type { Template } from '../types';

/** A text that passed one objection short: who objected, and who could have been the one more. */
export const loneObjector: Template = {
  id: 'lone-objector',
  most: 2,
  find: ({ game, turns }) =>
    Array.from({ length: turns }, (_, n) => textPivots(game, n + 1))
      .flat()
      .filter(
        (p) =>
          p.result === 'approved' &&
          p.by.decides === 'objectors' &&
          p.rivals === 1 &&
          p.objectors.length > 0 &&
          p.objectors.length === p.by.threshold - 1,
      )
      .flatMap((p) => {
        const could = p.pivotal.filter(
          (id) =>
            !p.objectors.includes(id) &&
            game.setup.seatIds.has(id) &&
            interest(game.setup, id, p.text) < 0 &&
            couldStop(game, p.turn, id, p.text),
        );
        if (could.length === 0) return [];
        return [
          {
            id: `lone-objector/${p.text}`,
            template: 'lone-objector',
            turn: p.turn,
            params: {
              text: { of: 'text', id: p.text } as const,
              objectors: { of: 'states', ids: p.objectors } as const,
              could: { of: 'states', ids: could } as const,
              n: could.length,
            },
            evidence: { facts: [p.fact], cells: [p.cell, { ...p.cell, measure: 'objectors' as const }] },
            weight: Math.abs(game.setup.stepOf(game.setup.text(p.text))) / POINT + could.length,
          },
        ];
      }),
};
