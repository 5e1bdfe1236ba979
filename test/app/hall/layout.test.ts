import { describe, expect, it } from 'vitest';
import { DELEGATE, layoutHall, majorityLine, type HallSpace } from '../../../src/app/hall/layout';

const laptop: HallSpace = { width: 934, height: 487, top: 86, foot: 38, footWidth: 416, text: 1 };
/** As tall as the style sheet makes the hall of a phone for so many seats. */
const phone = (seats: number): HallSpace => ({
  width: 390,
  height: seats <= 9 ? 352 : seats <= 24 ? 480 : seats <= 60 ? 608 : 880,
  top: 116,
  foot: 38,
  footWidth: 366,
  text: 1,
});
const counts = [6, 7, 8, 10, 14, 20, 27, 35, 40, 70, 118, 193];
const cases = counts.flatMap((seats) => [
  ['laptop', seats, laptop] as const,
  ['phone', seats, phone(seats)] as const,
]);

describe.each(cases)('the hall on a %s with %i seats', (_, seats, space) => {
  const { chairs, scale, crowd } = layoutHall(seats, space);
  const reach = crowd === true ? 18 : DELEGATE.height * scale;

  it('has a chair for every seat, inside the walls', () => {
    expect(chairs.length).toBe(seats);
    for (const { x, y } of chairs) {
      expect(x).toBeGreaterThanOrEqual(18);
      expect(x).toBeLessThanOrEqual(space.width - 18);
      expect(y - reach).toBeGreaterThanOrEqual(space.top);
      const isOverFoot = Math.abs(x - space.width / 2) < space.footWidth / 2;
      expect(y + DELEGATE.plate).toBeLessThanOrEqual(isOverFoot ? space.height - space.foot : space.height);
    }
  });

  it('keeps nameplates apart, so that every code can be read', () => {
    for (const [index, one] of chairs.entries()) {
      for (const other of chairs.slice(index + 1)) {
        expect(
          Math.abs(one.x - other.x) >= (crowd === true ? 33 : 36) || Math.abs(one.y - other.y) >= 15,
        ).toBe(true);
      }
    }
  });

  it('is filled from left to right', () => {
    const angles = chairs.map(({ angle }) => angle);
    expect(angles).toEqual(angles.toSorted((one, other) => other - one));
  });
});

describe('the majority line', () => {
  it('leaves the supporters it takes on its left in every row', () => {
    const layout = layoutHall(35, laptop);
    const line = majorityLine(layout, 18);
    const right = layout.chairs.slice(18).every(({ x, row }) => x > line[3 * row + 1]!.x);
    const left = layout.chairs.slice(0, 18).every(({ x, row }) => x < line[3 * row + 1]!.x);
    expect([left, right]).toEqual([true, true]);
  });

  it.each([1, 8, 12, 17, 18, 22, 30])(
    'runs between two delegates and their cards after %i chairs',
    (after) => {
      const layout = layoutHall(35, laptop);
      const { chairs, scale, middle } = layout;
      const line = majorityLine(layout, after);
      const sides = [chairs.slice(0, after), chairs.slice(after)];
      const rows = [...layout.tiers.keys()].filter((row) =>
        sides.every((side) => side.some((chair) => chair.row === row)),
      );
      expect(line.length).toBe(3 * rows.length);
      for (const [index, { x, y, row }] of chairs.entries()) {
        if (!rows.includes(row)) continue;
        const [head, foot] = line.slice(3 * rows.indexOf(row));
        const at = (height: number): number => {
          const up = (foot!.y - (y - height * scale)) / (foot!.y - head!.y);
          return foot!.x + (head!.x - foot!.x) * Math.min(1, Math.max(0, up));
        };
        const side = index < after ? 1 : -1;
        expect((foot!.x - x) * side, 'its nameplate').toBeGreaterThan(8);
        expect((at(8) - x) * side, 'its shoulders').toBeGreaterThan(8 * scale);
        // A card is held up on the far side from the middle of the hall.
        if ((x < middle - 1 ? -1 : 1) === side)
          expect((at(40) - x) * side, 'its card').toBeGreaterThan(20 * scale);
      }
    },
  );

  it('is not drawn where nobody sits on one side', () => {
    expect(majorityLine(layoutHall(7, laptop), 7)).toEqual([]);
  });
});
