import { POINT } from '../../../engine';
import { motionPivots, textPivots } from '../../xray/votes';
import type { Template } from '../types';

/** One state alone stopped what all the others let pass: a veto, or a text under a procedure where one objection blocks. */
export const holdOut: Template = {
  id: 'hold-out',
  most: 1,
  find: ({ game, turns }) => {
    const each = Array.from({ length: turns }, (_, n) => n + 1);
    const texts = each
      .flatMap((turn) => textPivots(game, turn))
      .filter(
        (p) => p.result === 'fell' && p.rivals === 1 && p.objectors.length === 1 && p.by.threshold === 1,
      )
      .filter((p) => p.votes === null && p.pivotal.includes(p.objectors[0] ?? ''))
      .map((p) => ({
        id: `hold-out/${p.text}`,
        template: 'hold-out.text',
        turn: p.turn,
        params: {
          state: { of: 'state', id: p.objectors[0] ?? '' } as const,
          text: { of: 'text', id: p.text } as const,
        },
        evidence: { facts: [p.fact], cells: [p.cell] },
        weight: Math.abs(game.setup.stepOf(game.setup.text(p.text))) / POINT + 2,
      }));
    const motions = each
      .flatMap((turn) => motionPivots(game, turn))
      .filter(
        (m) => m.needs === 'all' && !m.passed && m.no.length + m.abstain.length === 1 && m.yes.length > 1,
      )
      .map((m) => ({
        id: `hold-out/${m.turn}/${m.motion}`,
        template: 'hold-out.motion',
        turn: m.turn,
        params: {
          state: { of: 'state', id: m.pivotal[0] ?? '' } as const,
          motion: { of: 'motion', id: m.motion } as const,
          n: m.yes.length,
        },
        evidence: { facts: [m.fact], cells: [] },
        weight: 3,
      }));
    return [...texts, ...motions];
  },
};
