import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorOf, loadMapData, ownersOf, type MapData } from '../../../src/app/map/geography';
import { INSET_CROP, insetProjection, unproject } from '../../../src/app/map/projection';
import { AREAS } from '../../browser/stories/map-model';

let data: MapData;
beforeAll(async () => {
  data = await loadMapData();
});

describe('the lands of the map', () => {
  it('gives Crimea to no seat', () => {
    expect(data.world.countryAt([34.3, 45.2])).toBe('XCR');
    expect(data.europe.countryAt([34.3, 45.2])).toBe('XCR');
  });

  it('gives Western Sahara to no seat on either side of the berm', () => {
    expect(data.world.countryAt([-13.5, 22.5])).toBe('ESH');
    expect(data.world.countryAt([-11.5, 26.5])).toBe('ESH');
    expect(data.world.countryAt([-6.5, 33])).toBe('MAR');
  });

  it('keeps the European cut free of pieces from beyond the antimeridian', () => {
    expect(data.europe.countryAt([-15, 66])).toBe('ISL');
    expect(data.europe.countryAt([-10, 60])).toBeNull();
  });

  it('has a place for the banner of a state too small for the world map', () => {
    expect(data.world.countries.has('SGP')).toBe(false);
    const [singapore] = AREAS.filter(({ id }) => id === 'IDN').map((area) => ({
      ...area,
      countries: ['SGP'],
    }));
    const [lon, lat] = anchorOf(singapore!, data.anchors);
    expect(lon).toBeCloseTo(103.8, 0);
    expect(lat).toBeCloseTo(1.4, 0);
  });

  it('stands the banners of the larger countries on their own land', () => {
    const large =
      'USA CAN MEX BRA ARG CHL GBR FRA DEU ITA ESP POL NOR SWE FIN RUS TUR EGY NGA KEN ZAF SAU IRN IND PAK CHN JPN KOR IDN VNM AUS NZL';
    const astray = large
      .split(' ')
      .filter((code) => !geoContains(data.world.countries.get(code)!, [...data.anchors[code]!]));
    expect(astray).toEqual([]);
  });

  it('stands a market’s banner in the country nearest to its middle', () => {
    const gulf = AREAS.find(({ id }) => id === 'gulf')!;
    const countries = new Set(gulf.countries.map((code) => data.anchors[code]));
    expect(countries).toContain(anchorOf(gulf, data.anchors));
  });

  it('gives a country named twice to the first area that names it', () => {
    const [one, other] = AREAS.map((area) => ({ ...area, countries: ['BRA'] }));
    expect(ownersOf([one!, other!]).get('BRA')?.id).toBe(one!.id);
  });

  it('outlines a market without the frontiers inside it', () => {
    const points = (codes: string[]): number =>
      data.world.outline(new Set(codes)).coordinates.reduce((sum, line) => sum + line.length, 0);
    expect(points(['MLI', 'NER'])).toBeLessThan(points(['MLI']) + points(['NER']));
  });
});

describe('the inset’s own data', () => {
  const europe = fileURLToPath(new URL('../../../assets/map/europe.json', import.meta.url));

  it('is at most 30 kB', () => {
    expect(statSync(europe).size).toBeLessThanOrEqual(30_000);
  });

  it('has land wherever the world has it, all over the inset', () => {
    const { left, top, right, bottom } = INSET_CROP;
    const missed: string[] = [];
    for (let x = left; x <= right; x += 6) {
      for (let y = top; y <= bottom; y += 6) {
        const place = unproject(insetProjection, { x, y });
        if (place === null) continue;
        const [coarse, fine] = [data.world.countryAt(place), data.europe.countryAt(place)];
        // Coasts and frontiers of two resolutions differ by a little.
        if (coarse !== fine && coarse !== null && fine !== null) missed.push(`${coarse} ${fine}`);
      }
    }
    expect(missed.length).toBeLessThan(12);
    expect(data.europe.countryAt([10, 51])).toBe('DEU');
    expect(data.europe.countryAt([24, 60.5])).toBe('FIN');
    expect(data.europe.countryAt([33.3, 35.4])).toBeNull();
  });

  it('keeps what the scenarios name there, on its own land', () => {
    for (const code of 'GBR FRA DEU SWE FIN NLD ITA POL NOR DNK UKR ROU GRC CHE AUT'.split(' '))
      expect(geoContains(data.europe.countries.get(code)!, [...data.anchors[code]!])).toBe(true);
  });
});
