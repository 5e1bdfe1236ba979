import { describe, expect, it } from 'vitest';
import { WORLD_CROP } from '../../../src/app/map/projection';
import { viewByKey } from '../../../src/app/map/useNavigation';
import {
  bringIn,
  fitView,
  keepInside,
  openingView,
  panBy,
  refit,
  toPlane,
  toScreen,
  zoomAt,
  zoomOf,
} from '../../../src/app/map/view';

const laptop = { width: 934, height: 480 };
const phone = { width: 390, height: 222 };

describe('the view of the map', () => {
  it('opens with the whole cropped world on a laptop', () => {
    const view = openingView(laptop, { x: 100, y: 0 });
    const [from, to] = [
      { x: WORLD_CROP.left, y: WORLD_CROP.top },
      { x: WORLD_CROP.right, y: WORLD_CROP.bottom },
    ].map((corner) => toScreen(view, corner));
    expect(from!.x).toBeGreaterThanOrEqual(-0.001);
    expect(from!.y).toBeGreaterThanOrEqual(-0.001);
    expect(to!.x).toBeLessThanOrEqual(laptop.width + 0.001);
    expect(to!.y).toBeLessThanOrEqual(laptop.height + 0.001);
  });

  it('opens nearer on a phone, around the seat played', () => {
    const view = openingView(phone, { x: 20, y: -100 });
    expect(zoomOf(view, phone)).toBeGreaterThan(2);
    expect(toScreen(view, { x: 20, y: -100 })).toEqual({ x: 195, y: 111 });
  });

  it('keeps the point under the pointer while zooming', () => {
    const at = { x: 600, y: 200 };
    const before = fitView(laptop);
    const after = zoomAt(before, 2, at, laptop);
    expect(zoomOf(after, laptop)).toBeCloseTo(2);
    expect(toPlane(after, at).x).toBeCloseTo(toPlane(before, at).x);
    expect(toPlane(after, at).y).toBeCloseTo(toPlane(before, at).y);
  });

  it('zooms neither out beyond the world nor in without end', () => {
    expect(zoomOf(zoomAt(fitView(laptop), 0.1, { x: 0, y: 0 }, laptop), laptop)).toBeCloseTo(1);
    expect(zoomOf(zoomAt(fitView(laptop), 1000, { x: 0, y: 0 }, laptop), laptop)).toBeCloseTo(10);
  });

  it('never drags the world off the screen', () => {
    const near = zoomAt(fitView(laptop), 3, { x: 400, y: 200 }, laptop);
    const dragged = panBy(near, 1e6, -1e6, laptop);
    expect(toScreen(dragged, { x: WORLD_CROP.left, y: 0 }).x).toBeCloseTo(0);
    expect(toScreen(dragged, { x: 0, y: WORLD_CROP.bottom }).y).toBeCloseTo(laptop.height);
    expect(keepInside(dragged, laptop)).toEqual(dragged);
  });

  it('keeps place and zoom when the window changes', () => {
    const near = zoomAt(fitView(laptop), 3, { x: 400, y: 200 }, laptop);
    const turned = refit(near, laptop, phone);
    expect(zoomOf(turned, phone)).toBeCloseTo(3);
    expect(toPlane(turned, { x: 195, y: 111 }).x).toBeCloseTo(toPlane(near, { x: 467, y: 240 }).x);
  });

  it('moves only as far as a place off the screen needs', () => {
    const near = zoomAt(fitView(laptop), 4, { x: 0, y: 240 }, laptop);
    const margins = { side: 40, top: 40, bottom: 40 };
    const shown = bringIn(near, { x: 300, y: 0 }, margins, laptop);
    expect(toScreen(shown, { x: 300, y: 0 }).x).toBeCloseTo(laptop.width - 40);
    expect(bringIn(shown, { x: 300, y: 0 }, margins, laptop)).toBe(shown);
  });

  it('does by keys what the buttons do: plus, minus, arrows, and 0 for the whole world', () => {
    const near = viewByKey('+', laptop)!(fitView(laptop));
    expect(zoomOf(near, laptop)).toBeCloseTo(1.5);
    expect(zoomOf(viewByKey('-', laptop)!(near), laptop)).toBeCloseTo(1);
    expect(viewByKey('ArrowRight', laptop)!(near).x).toBeLessThan(near.x);
    expect(viewByKey('0', laptop)!(near)).toEqual(fitView(laptop));
    expect(viewByKey('a', laptop)).toBeNull();
  });
});
