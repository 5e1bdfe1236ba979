import { describe, expect, it } from 'vitest';
import { layTree } from '../../../src/app/panels/research/tree';
import type { Box } from '../../../src/app/panels/research/tree';
import { setUp } from '../../../src/engine';
import { scenario } from '../../support/scenario';

const setup = setUp(scenario('long-table'));
const tree = layTree(setup, 900, 16, true);
const boxes = tree.lanes.flatMap(({ level, milestones, rules }) => [
  level,
  ...milestones.map(({ box }) => box),
  ...(rules ? [rules] : []),
]);
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the tree of technologies', () => {
  it('has a lane for each, every milestone in the lane of its own', () => {
    expect(tree.lanes.map(({ domain }) => domain).toSorted((a, b) => a - b)).toEqual(
      setup.domains.map((_, d) => d),
    );
    expect(tree.lanes.flatMap(({ milestones }) => milestones)).toHaveLength(setup.scenario.milestones.length);
  });

  it('stands each to the right of all it builds on', () => {
    const at = (id: string): number =>
      tree.lanes.find(({ domain }) => domain === setup.domain(id))?.level.x ?? 0;
    for (const { id, prerequisites } of setup.domains)
      for (const { domain } of prerequisites) expect(at(domain)).toBeLessThan(at(id));
  });

  it('keeps its boxes apart and on the plate', () => {
    expect(boxes.some((a, n) => boxes.some((b, k) => k > n && overlap(a, b)))).toBe(false);
    expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(900);
  });

  it('runs its lines of need through no box', () => {
    for (const { kind, path } of tree.edges) {
      if (kind !== 'needs') continue;
      const [, x0, y0, track, y1, x1] = /M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H([\d.]+)/.exec(path) ?? [];
      const across = {
        x: Number(track),
        y: Math.min(Number(y0), Number(y1)),
        width: 0.1,
        height: Math.abs(Number(y1) - Number(y0)),
      };
      const along = { x: Number(track), y: Number(y1), width: Number(x1) - Number(track), height: 0.1 };
      expect(
        boxes.some((box) => overlap(box, across) || overlap(box, along)),
        path,
      ).toBe(false);
      expect(Number(x0)).toBeGreaterThan(0);
    }
  });
});
