import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, priorityOf, type LabelWish } from '../../../src/app/map/labels';
import type { Rect } from '../../../src/app/map/projection';
import { AREAS } from '../../browser/stories/map-model';

const bounds: Rect = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (id: string, left: number, top: number, priority = 0): LabelWish => ({
  id,
  priority,
  box: { left, top, right: left + 30, bottom: top + 26 },
});
const area = (id: string) => AREAS.find((one) => one.id === id)!;

describe('the order of labels', () => {
  it('puts the selected area before your own, yours before a change, a change before another seat, a seat before a market', () => {
    const ranked = [
      priorityOf(area('pacific'), 'pacific'),
      priorityOf(area('DEU'), 'pacific'),
      priorityOf(area('KEN'), 'pacific'),
      priorityOf(area('USA'), 'pacific'),
      priorityOf(area('latin-america'), 'pacific'),
    ];
    expect(ranked).toEqual(ranked.toSorted((one, other) => other - one));
    expect(new Set(ranked).size).toBe(5);
  });

  it('puts the larger network first among equals', () => {
    expect(priorityOf(area('USA'), null)).toBeGreaterThan(priorityOf(area('SWE'), null));
  });
});

describe('placing labels', () => {
  it('leaves a label with room where it wants to be', () => {
    expect(placeLabels([wish('one', 50, 50)], bounds)).toEqual([{ id: 'one', dx: 0, dy: 0, shown: true }]);
  });

  it('moves the less important of two that meet', () => {
    const [low, high] = placeLabels([wish('low', 50, 50, 1), wish('high', 55, 52, 2)], bounds);
    expect(high).toMatchObject({ dx: 0, dy: 0, shown: true });
    expect(low!.shown).toBe(true);
    expect(Math.abs(low!.dx) + Math.abs(low!.dy)).toBeGreaterThan(0);
  });

  it('lets a label wait that is outside the screen or covered by a control', () => {
    const places = placeLabels([wish('out', 500, 50), wish('under', 300, 200)], bounds, [
      { left: 240, top: 140, right: 400, bottom: 300 },
    ]);
    expect(places.map(({ shown }) => shown)).toEqual([false, false]);
  });

  it('gives a label the least it needs where the whole has no room', () => {
    const ringed = {
      ...wish('ringed', 20, 20),
      box: { left: -20, top: -20, right: 90, bottom: 90 },
      least: wish('', 20, 20).box,
    };
    expect(placeLabels([ringed], { left: 0, top: 0, right: 60, bottom: 60 })[0]).toMatchObject({
      shown: true,
      dx: 0,
      dy: 0,
    });
  });

  it('never lets two shown labels meet, and never leaves the bounds', () => {
    const wishes = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        x: fc.integer({ min: -50, max: 420 }),
        y: fc.integer({ min: -50, max: 320 }),
        p: fc.integer({ min: 0, max: 5 }),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (given) => {
        const asked = given.map(({ id, x, y, p }) => wish(id, x, y, p));
        const boxes = placeLabels(asked, bounds)
          .map((place, index) => ({ place, box: asked[index]!.box }))
          .filter(({ place }) => place.shown)
          .map(({ place, box }) => ({
            left: box.left + place.dx,
            top: box.top + place.dy,
            right: box.right + place.dx,
            bottom: box.bottom + place.dy,
          }));
        for (const [index, one] of boxes.entries()) {
          expect(
            one.left >= bounds.left &&
              one.right <= bounds.right &&
              one.top >= bounds.top &&
              one.bottom <= bounds.bottom,
          ).toBe(true);
          for (const other of boxes.slice(index + 1)) {
            expect(
              one.left < other.right &&
                other.left < one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            ).toBe(false);
          }
        }
      }),
    );
  });
});
