import { POINT } from '../../../engine';
import { interest } from '../../xray/interest';
import { textPivots } from '../../xray/votes';
import type { Template } from '../types';

/** A text that hurt more seats than were needed to stop it, and passed because none or too few objected (Diekmann 1985). */
export const volunteers: Template = {
  id: 'volunteers',
  most: 1,
  find: ({ game, turns, seats }) =>
    Array.from({ length: turns }, (_, n) => textPivots(game, n + 1))
      .flat()
      .filter((p) => p.result === 'approved' && p.by.decides === 'objectors' && p.rivals === 1)
      .flatMap((p) => {
        const hurt = seats.filter((id) => interest(game.setup, id, p.text) < 0);
        const short = p.by.threshold - p.objectors.length;
        // One short has a question of its own.
        if (hurt.length <= p.by.threshold || short < 2) return [];
        return [
          {
            id: `volunteers/${p.text}`,
            template: 'volunteers',
            turn: p.turn,
            params: {
              text: { of: 'text', id: p.text } as const,
              hurt: { of: 'states', ids: hurt } as const,
              n: hurt.length,
              needs: p.by.threshold,
              objected: p.objectors.length,
            },
            evidence: { facts: [p.fact], cells: [p.cell, { ...p.cell, measure: 'objectors' as const }] },
            weight: Math.abs(game.setup.stepOf(game.setup.text(p.text))) / POINT + hurt.length,
          },
        ];
      }),
};
