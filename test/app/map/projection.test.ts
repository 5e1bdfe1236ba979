import { geoPath, type GeoProjection } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMapData, type MapData } from '../../../src/app/map/geography';
import {
  contains,
  INSET_CROP,
  insetOutline,
  insetProjection,
  project,
  unproject,
  WORLD_CROP,
  worldProjection,
} from '../../../src/app/map/projection';

let data: MapData;
beforeAll(async () => {
  data = await loadMapData();
});

const area = (projection: GeoProjection, code: string): number =>
  geoPath(projection).area(data.world.countries.get(code)!);

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
