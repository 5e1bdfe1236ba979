import { POINT } from '../../../engine';
import { textPivots } from '../../xray/votes';
import type { Template } from '../types';

/** A text that fell by exactly as many objections as it took: each of them alone could have let it pass. */
export const pivotalObjector: Template = {
  id: 'pivotal-objector',
  most: 1,
  find: ({ game, turns }) =>
    Array.from({ length: turns }, (_, n) => textPivots(game, n + 1))
      .flat()
      .filter(
        (p) =>
          p.result === 'fell' &&
          p.rivals === 1 &&
          p.votes === null &&
          p.objectors.length > 1 &&
          p.objectors.length === p.by.threshold &&
          p.objectors.every((id) => p.pivotal.includes(id)),
      )
      .map((p) => ({
        id: `pivotal-objector/${p.text}`,
        template: 'pivotal-objector',
        turn: p.turn,
        params: {
          text: { of: 'text', id: p.text },
          objectors: { of: 'states', ids: p.objectors },
          n: p.objectors.length,
        },
        evidence: { facts: [p.fact], cells: [p.cell, { ...p.cell, measure: 'objectors' }] },
        weight: Math.abs(game.setup.stepOf(game.setup.text(p.text))) / POINT,
      })),
};
