import { beforeAll, describe, expect, it } from 'vitest';
import { loadMapData, type MapData } from '../../../src/app/map/geography';
import { layoutMap, type MapLayout } from '../../../src/app/map/layout';
import type { MapModel } from '../../../src/app/map/model';
import type { Rect } from '../../../src/app/map/projection';
import { sealBoxes } from '../../../src/app/map/sealNames';
import {
  fitView,
  openingView,
  panBy,
  reachOf,
  zoomAt,
  type Extent,
  type View,
} from '../../../src/app/map/view';
import { mapModel } from '../../../src/app/models/map';
import { begin, viewFor } from '../../../src/engine';
import { scenario } from '../../support/scenario';

const SCREENS = {
  laptop: { width: 934, height: 471 },
  low: { width: 934, height: 360 },
  wide: { width: 1400, height: 760 },
  tablet: { width: 820, height: 430 },
  phone: { width: 390, height: 222 },
  'whole phone': { width: 390, height: 640 },
} as const;
const ZOOMS = [1, 1.3, 1.5, 2.25, 3.4, 5, 10];

let data: MapData;
let table: MapModel;
let asked: MapModel;
beforeAll(async () => {
  data = await loadMapData();
  const game = begin(scenario('long-table'), { seed: 'labels', ledger: false });
  const input = { setup: game.setup, view: viewFor(game, 'DEU') };
  table = mapModel(input);
  asked = mapModel({ ...input, accord: table.seals[0]?.id ?? null });
});

const meets = (one: Rect, other: Rect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Everything on the map that has words, with a name to say which met. */
function boxesOf({ labels, seals, inset }: MapLayout, text: number): [string, Rect][] {
  return [
    ...labels.filter(({ shown }) => shown).map(({ area, box }) => [area.code, box] as [string, Rect]),
    ...seals.flatMap((seal) =>
      sealBoxes(seal, text)
        .filter((box) => inset === null || !meets(box, inset.rect))
        .map((box, n) => [`${seal.code} ${n}`, box] as [string, Rect]),
    ),
  ];
}

/** Two discs, whose boxes may meet at the corners. */
const areApart = (one: Rect, other: Rect): boolean =>
  Math.hypot(one.left - other.left, one.top - other.top) >= one.right - one.left;

function meetings(boxes: readonly [string, Rect][]): string[] {
  return boxes.flatMap(([name, box], n) =>
    boxes.slice(n + 1).flatMap(([other, at]) => {
      const discs = name.endsWith(' 0') && other.endsWith(' 0');
      return meets(box, at) && !(discs && areApart(box, at)) ? [`${name} and ${other}`] : [];
    }),
  );
}

function layoutAt(model: MapModel, view: View, extent: Extent, text = 1): MapLayout {
  const rest = { selected: 'KEN', reach: reachOf(view, extent, 1) };
  return layoutMap({ model, anchors: data.anchors, view, extent, text, ...rest });
}

const centre = ({ left, top, right, bottom }: Rect): [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** The least space, in CSS pixels, between the middles of two areas that can be pressed. */
function leastSpace({ labels }: MapLayout): number {
  const spots = labels.filter(({ pressable }) => pressable).map(({ box }) => centre(box));
  const spaces = spots.flatMap(([x, y], n) =>
    spots.slice(n + 1).map(([other, at]) => Math.max(Math.abs(x - other), Math.abs(y - at))),
  );
  return Math.min(...spaces);
}

const away = (zoom: number, extent: Extent): View =>
  zoomAt(fitView(extent), zoom, { x: extent.width * 0.55, y: extent.height * 0.4 }, extent);

describe('what is pressed at a table of fifty', () => {
  it('on a phone lies a target apart, and every banner that is shown can be pressed', () => {
    const phone = SCREENS.phone;
    for (const zoom of ZOOMS) {
      const layout = layoutAt(table, away(zoom, phone), phone);
      expect(leastSpace(layout)).toBeGreaterThanOrEqual(24);
      const pressed = layout.labels.filter(({ pressable }) => pressable).map(({ area }) => area.id);
      expect(layout.labels.filter(({ shown, pressable }) => shown && !pressable)).toEqual([]);
      expect(pressed.length).toBeGreaterThan(0);
    }
  });

  it('on a laptop is every area and every seal', () => {
    const { labels, seals } = layoutAt(table, fitView(SCREENS.laptop), SCREENS.laptop);
    expect([...labels, ...seals].filter(({ pressable }) => !pressable)).toEqual([]);
  });
});

describe.each(Object.entries(SCREENS))('at a table of fifty on a %s', (_, extent) => {
  it.each(ZOOMS)('no banner, code, seal or name meets another at zoom %s', (zoom) => {
    expect(table.areas.length).toBeGreaterThanOrEqual(48);
    for (const model of [table, asked])
      for (const shift of [0, 77])
        expect(
          meetings(boxesOf(layoutAt(model, panBy(away(zoom, extent), -shift, shift / 2, extent), extent), 1)),
        ).toEqual([]);
  });

  it('nor with text at 200 %', () => {
    expect(meetings(boxesOf(layoutAt(table, openingView(extent, null), extent, 2), 2))).toEqual([]);
  });

  it('the nearer the map, the more of its banners are shown', () => {
    const shown = (zoom: number): number => {
      const view = away(zoom, extent);
      const whole = reachOf(view, extent, 20);
      const rest = { anchors: data.anchors, extent, text: 1, selected: null, inset: false };
      const { labels } = layoutMap({ model: table, view, reach: whole, ...rest });
      return labels.filter((label) => label.shown).length;
    };
    expect(shown(5)).toBeGreaterThanOrEqual(table.areas.length - 2);
    expect(shown(5)).toBeGreaterThan(shown(1));
  });
});

it('a name is left out before it covers another', () => {
  const crowd = table.seals.slice(0, 9).map((seal, n) => ({
    ...seal,
    quiet: false,
    at: [20 + n * 4, 10] as const,
    label: 'A name that is far too long to stand beside another',
  }));
  const { seals } = layoutAt({ ...table, seals: crowd }, fitView(SCREENS.laptop), SCREENS.laptop);
  const boxes = seals.flatMap((seal) =>
    sealBoxes(seal, 1).map((box, n) => [`${seal.code} ${n}`, box] as [string, Rect]),
  );
  expect(meetings(boxes)).toEqual([]);
  expect(seals.some(({ label }) => label === '') && seals.some(({ label }) => label !== '')).toBe(true);
});
