import { beforeAll, describe, expect, it } from 'vitest';
import { placeCallout } from '../../../src/app/map/callout';
import { loadMapData, type MapData } from '../../../src/app/map/geography';
import { insetFor } from '../../../src/app/map/inset';
import { layoutMap, type MapLayout } from '../../../src/app/map/layout';
import { spread } from '../../../src/app/map/spread';
import { middleOf } from '../../../src/app/map/rect';
import { nearestMark, pickArea } from '../../../src/app/map/pick';
import { contains, project, worldProjection } from '../../../src/app/map/projection';
import { fitView, toScreen, zoomAt, type Extent } from '../../../src/app/map/view';
import { MAP } from '../../browser/stories/map-model';

const laptop = { width: 934, height: 480 };
const phone = { width: 390, height: 222 };

let data: MapData;
beforeAll(async () => {
  data = await loadMapData();
});

const layoutAt = (extent: Extent, selected: string | null = null, text = 1): MapLayout =>
  layoutMap({ model: MAP, anchors: data.anchors, view: fitView(extent), extent, selected, text });

describe('the layout of the map', () => {
  it('shows every banner on a laptop, the European ones in the inset', () => {
    const { labels } = layoutAt(laptop);
    expect(labels.filter(({ shown }) => !shown)).toEqual([]);
    expect(labels.filter(({ inInset }) => inInset).map(({ area }) => area.id)).toEqual(['GBR', 'DEU', 'SWE']);
  });

  it('has no inset on a phone nor once Europe is large enough on the map', () => {
    expect(layoutAt(phone).inset).toBeNull();
    expect(insetFor(zoomAt(fitView(laptop), 2, { x: 400, y: 100 }, laptop), laptop)).toBeNull();
  });

  it('leaves the European banners on the map where no inset is wanted', () => {
    const at = { model: MAP, anchors: data.anchors, view: fitView(laptop), extent: laptop, selected: null };
    const { inset, labels } = layoutMap({ ...at, text: 1, inset: false });
    expect(inset).toBeNull();
    expect(labels.filter(({ inInset }) => inInset)).toEqual([]);
  });

  it('shows the selected area on a crowded phone, and dots for what has no room', () => {
    const { labels, overlay } = layoutAt(phone, 'gulf');
    expect(labels.find(({ area }) => area.id === 'gulf')!.shown).toBe(true);
    expect(overlay.banners.length + overlay.dots.length).toBe(MAP.areas.length);
  });

  it('rings what the draft changes and what is selected', () => {
    const ringed = layoutAt(laptop, 'USA').labels.filter((label) => label.ringed);
    expect(ringed.map(({ area }) => area.id)).toEqual(['USA', 'KEN', 'gulf']);
  });

  it('draws one link to every member of an accord, with its state', () => {
    const states = layoutAt(laptop).overlay.links.map(({ state }) => state);
    expect(states).toEqual(MAP.seals.flatMap(({ links }) => links.map(({ state }) => state)));
  });

  it('gives labels more room where the text is larger', () => {
    const width = (text: number): number => {
      const { box } = layoutAt(laptop, null, text).labels.find(({ area }) => area.id === 'latin-america')!;
      return box.right - box.left;
    };
    expect(width(2)).toBeGreaterThan(width(1));
  });

  it.each(MAP.areas.map(({ id }) => id))(
    'puts the callout of %s on the map and not over its own banner',
    (id) => {
      const layout = layoutAt(laptop, id);
      const label = layout.labels.find(({ area }) => area.id === id)!;
      const size = { width: 190, height: 120 };
      const { left, top } = placeCallout(label, size, laptop, layout);
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      expect(
        contains(
          { left: 0, top: 0, right: laptop.width, bottom: laptop.height },
          { x: box.left, y: box.top },
        ),
      ).toBe(true);
      expect(box.right <= laptop.width && box.bottom <= laptop.height).toBe(true);
      expect(contains(box, middleOf(label.box))).toBe(false);
    },
  );
});

describe('pressing the map', () => {
  const pick = (lon: number, lat: number): string | null => {
    const view = fitView(laptop);
    return pickArea(
      toScreen(view, project(worldProjection, [lon, lat])),
      MAP.areas,
      { inset: null },
      { data },
      view,
    );
  };

  it('finds the seat or the market whose land is there', () => {
    expect(pick(100, 35)).toBe('CHN');
    expect(pick(3, 16)).toBe('west-africa');
  });

  it('finds nothing at sea or on land not in play', () => {
    expect(pick(-40, 20)).toBeNull();
    expect(pick(-100, 60)).toBeNull();
  });

  it('finds the European seats in the inset', () => {
    const layout = layoutAt(laptop);
    const germany = layout.labels.find(({ area }) => area.id === 'DEU')!;
    expect(pickArea(germany.anchor, MAP.areas, layout, { data }, fitView(laptop))).toBe('DEU');
  });
});

describe('seals of many accords', () => {
  const apart = (points: readonly { x: number; y: number }[]): number =>
    Math.min(
      ...points.flatMap((one, n) =>
        points.slice(n + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );

  it('stay where they are while they are apart', () => {
    const points = [
      { x: 10, y: 10 },
      { x: 100, y: 10 },
    ];
    expect(spread(points, 30)).toEqual(points);
  });

  it('make room for each other, so that each can be pressed', () => {
    const here = { x: 50, y: 50 };
    const placed = spread([here, here, { x: 55, y: 50 }, { x: 50, y: 58 }], 30);
    expect(placed[0]).toEqual(here);
    expect(apart(placed)).toBeGreaterThanOrEqual(30);
  });

  it('keep out from under the zoom buttons', () => {
    const [placed] = spread([{ x: 90, y: 25 }], 30, [{ left: 80, top: 0, right: Infinity, bottom: 40 }]);
    expect(placed!.x <= 65 || placed!.y >= 55).toBe(true);
  });

  it('keep out from under the inset', () => {
    const under = {
      ...MAP,
      seals: MAP.seals.slice(0, 1).map((seal) => ({ ...seal, at: [-72, -8] as const })),
    };
    const at = { anchors: data.anchors, view: fitView(laptop), extent: laptop, selected: null, text: 1 };
    const { inset, seals } = layoutMap({ model: under, ...at });
    expect(inset).not.toBeNull();
    expect(contains(inset!.rect, seals[0]!.at)).toBe(false);
  });

  it('are quiet until one is asked for, and draw no links', () => {
    const quiet = { ...MAP, seals: MAP.seals.map((seal) => ({ ...seal, quiet: true })) };
    const at = { anchors: data.anchors, view: fitView(laptop), extent: laptop, selected: null, text: 1 };
    const { overlay, seals } = layoutMap({ model: quiet, ...at });
    expect(MAP.seals.length).toBeGreaterThan(0);
    expect(overlay.links).toEqual([]);
    expect(seals.map(({ label }) => label)).toEqual(MAP.seals.map(() => ''));
  });
});

describe('a tap beside a banner', () => {
  it('means the banner within reach', () => {
    const scene = layoutAt(laptop);
    const { box, area } = scene.labels.find((one) => one.shown && one.pressable && !one.inInset)!;
    const { x, y } = middleOf(box);
    expect(nearestMark({ x: x + 1, y }, scene, 22)).toEqual({ area: area.id });
  });

  it('means nothing beyond reach', () => {
    expect(nearestMark({ x: -500, y: -500 }, layoutAt(laptop), 22)).toBeNull();
  });
});
