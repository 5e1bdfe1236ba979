import { foreseers } from '../../calibration/predictions';
import type { Template } from '../types';

/** Who foretold the others worst, against what guessing by the game's own habits would have hit. */
export const foresight: Template = {
  id: 'foresight',
  most: 1,
  find: ({ game, turns }) =>
    foreseers(game)
      .filter(({ of }) => of >= 3)
      .toSorted((a, b) => a.right - a.expected - (b.right - b.expected))
      .slice(0, 1)
      .map((rate) => ({
        id: `foresight/${rate.by}`,
        template: 'foresight',
        turn: game.facts[rate.facts[rate.facts.length - 1] ?? 0]?.turn ?? turns,
        params: {
          state: { of: 'state', id: rate.by },
          right: rate.right,
          of: rate.of,
          expected: rate.expected,
          than: rate.right < rate.expected ? 'worse' : 'better',
          few: rate.few ? 'yes' : 'no',
        },
        evidence: { facts: rate.facts, cells: [] },
        weight: 1 + Math.abs(rate.right - rate.expected),
      })),
};
