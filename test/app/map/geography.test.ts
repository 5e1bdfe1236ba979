import { geoContains } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { anchorOf, loadMapData, ownersOf, type MapData } from '../../../src/app/map/geography';
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
