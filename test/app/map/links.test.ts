import { describe, expect, it } from 'vitest';
import { along, DASHES, linkCurve } from '../../../src/app/map/links';

describe('a link from a seal to a member', () => {
  const seal = { x: 100, y: 200 };
  const member = { x: 400, y: 150 };
  const curve = linkCurve(seal, member, 13, 4);

  it('starts at the edge of the seal and ends short of the member', () => {
    expect(Math.hypot(curve.from.x - seal.x, curve.from.y - seal.y)).toBeCloseTo(13, 0);
    expect(Math.hypot(curve.to.x - member.x, curve.to.y - member.y)).toBeLessThan(6);
  });

  it('bows upwards whichever way it goes', () => {
    const straight = { x: 250, y: 175 };
    expect(curve.middle.y).toBeLessThan(straight.y);
    expect(linkCurve(member, seal, 13, 4).middle.y).toBeLessThan(straight.y);
  });

  it('marks its state on the curve itself', () => {
    expect(curve.middle).toEqual(along(curve, 0.5));
  });

  it('is drawn differently for kept, broken and unknown', () => {
    expect(new Set(Object.values(DASHES).map((dash) => dash.join())).size).toBe(3);
    expect(DASHES.kept).toEqual([]);
  });
});
