import { geoAzimuthalEqualArea, geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMapData, type MapData } from '../../../src/app/map/geography';
import {
  contains,
  INSET_CROP,
  insetOutline,
  insetProjection,
  PLANE_SCALE,
  project,
  unproject,
  WORLD_CROP,
  worldProjection,
  type Point,
  type Projection,
} from '../../../src/app/map/projection';
import { traced } from '../../../src/app/map/trace';
import type { LonLat } from '../../../src/app/map/model';

let data: MapData;
beforeAll(async () => {
  data = await loadMapData();
});

/** The area within a ring, square plane units; of a hole, less than nothing. */
const within = (ring: readonly Point[]): number =>
  ring.reduce((sum, { x, y }, n) => {
    const before = ring.at(n - 1) ?? { x, y };
    return sum + (before.x * y - x * before.y) / 2;
  }, 0);
const area = (projection: Projection, code: string): number =>
  traced(projection, data.world.countries.get(code)!).reduce((sum, { points }) => sum + within(points), 0);

const d3 = {
  world: geoEqualEarth().rotate([-11, 0]).scale(PLANE_SCALE).translate([0, 0]),
  inset: geoAzimuthalEqualArea().rotate([-12.5, -53.7]).scale(PLANE_SCALE).translate([0, 0]),
};
const places = Array.from({ length: 24 }, (_, east) =>
  Array.from({ length: 17 }, (__, north): LonLat => [east * 15 - 178.3, north * 10 - 80.2]),
).flat();

describe('the map’s own few lines of geography are those of d3-geo:', () => {
  it.each([
    ['the world', worldProjection, d3.world],
    ['the inset', insetProjection, d3.inset],
  ] as const)('%s, to a thousandth of a unit of its plane', (_, own, theirs) => {
    for (const place of places) {
      const [x, y] = theirs([...place]) ?? [NaN, NaN];
      const at = project(own, place);
      expect(Math.abs(at.x - x) + Math.abs(at.y - y), place.join()).toBeLessThan(0.001);
    }
  });

  it('every land on the world, as large and as wide', () => {
    const path = geoPath(d3.world);
    for (const [code, country] of data.world.countries) {
      const traces = traced(worldProjection, country);
      const theirs = path.area(country);
      expect(Math.abs(area(worldProjection, code)) / theirs, code).toBeCloseTo(1, 1);
      const xs = traces.flatMap(({ points }) => points.map(({ x }) => x));
      const [[left], [right]] = path.bounds(country);
      // They cut St Lawrence Island in two, which lies on the edge of the map.
      if (code !== 'USA')
        expect(Math.abs(Math.min(...xs) - left) + Math.abs(Math.max(...xs) - right), code).toBeLessThan(0.5);
      expect(Math.max(...xs) - Math.min(...xs), code).toBeLessThan(900);
    }
  });

  it('which land is under a place, on both sides of the cut at 180°', () => {
    const theirs = (place: LonLat): string | null =>
      [...data.world.countries].find(([, country]) => geoContains(country, [...place]))?.[0] ?? null;
    const some = [...places, [179, 67], [-178, 66], [-175, 66.5], [179, -17], [30, 60]] as LonLat[];
    expect(some.filter((place) => data.world.countryAt(place) !== theirs(place))).toEqual([]);
    expect(data.world.countryAt([-175, 66.8])).toBe('RUS');
  });
});

describe('the projections of the map', () => {
  it('draws Greenland as large beside DR Congo as it is on the globe', () => {
    expect(area(worldProjection, 'GRL') / area(worldProjection, 'COD')).toBeCloseTo(0.94, 1);
  });

  it('draws a country equally large in the inset and on the world at equal scale, so that ×2.6 is exact', () => {
    expect(area(insetProjection, 'DEU') / area(worldProjection, 'DEU')).toBeCloseTo(1, 2);
  });

  it('keeps Chukotka on the eastern edge and Alaska on the western one', () => {
    expect(project(worldProjection, [-172, 65]).x).toBeGreaterThan(300);
    expect(project(worldProjection, [-166, 65]).x).toBeLessThan(-300);
  });

  it('finds the place under a point again', () => {
    for (const place of [
      [10, 51],
      [-98, 39],
      [174, -41],
    ] as const) {
      const [lon, lat] = unproject(worldProjection, project(worldProjection, place)) ?? [];
      expect(lon).toBeCloseTo(place[0], 4);
      expect(lat).toBeCloseTo(place[1], 4);
    }
  });

  it('finds no place beyond the edge of the globe', () => {
    expect(unproject(worldProjection, { x: 900, y: 0 })).toBeNull();
  });

  it('shows every land between 56° S and 78° N', () => {
    for (const place of [
      [-70, -55],
      [178, -38],
      [-166, 54],
      [100, 77],
    ] as const) {
      expect(contains(WORLD_CROP, project(worldProjection, place))).toBe(true);
    }
  });

  it('shows the western and northern European seats in the inset and leaves Turkey out', () => {
    for (const code of ['GBR', 'DEU', 'SWE', 'FRA', 'POL', 'NOR']) {
      expect(contains(INSET_CROP, project(insetProjection, data.anchors[code]!)), code).toBe(true);
    }
    expect(contains(INSET_CROP, project(insetProjection, data.anchors.TUR!))).toBe(false);
  });

  it('outlines the inset by a closed line', () => {
    const outline = insetOutline();
    expect(outline.length).toBe(49);
    expect(outline.at(-1)).toEqual(outline[0]);
  });
});
