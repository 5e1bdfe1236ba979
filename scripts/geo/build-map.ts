/**
 * Cuts the map data the game ships from world-atlas 2.0.2 (Natural Earth, public domain):
 *   assets/map/world.json    110m countries, TopoJSON, ids are ISO 3166-1 alpha-3
 *   assets/map/europe.json   50m countries around the Europe inset
 *   assets/map/anchors.json  a point inside each country, [longitude, latitude] in degrees
 * Boundary decisions are explained in docs/boundaries.md. Run: npx tsx scripts/geo/build-map.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { clipPolygon, unwrapRing, type Cut } from './clip.ts';
import curated from './curated-anchors.json' with { type: 'json' };
import alpha3 from './iso-3166.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const ASSETS = new URL('../../assets/map/', import.meta.url);
const WITHOUT_ISO: Readonly<Record<string, string>> = {
  Kosovo: 'XKX',
  'N. Cyprus': 'XNC',
  Somaliland: 'XSO',
};
/** 27°40′ N: the frontier between Morocco and Western Sahara before 1975. */
const SAHARA_FRONTIER = 27.667;
const EUROPE: readonly Cut[] = [
  { axis: 0, at: -22, keep: 1 },
  { axis: 0, at: 48, keep: -1 },
  { axis: 1, at: 34, keep: 1 },
  { axis: 1, at: 72, keep: -1 },
];

type Atlas = Topology<{ countries: GeometryCollection }>;
/** Countries by alpha-3 code, each a list of polygons. */
type Lands = Record<string, Position[][][]>;

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function isCrimea(polygon: readonly Position[][]): boolean {
  const ring = polygon[0] ?? [];
  return ring.every(([lon = 0, lat = 0]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.5);
}

function readLands(resolution: '110m' | '50m'): Lands {
  const path = require.resolve(`world-atlas/countries-${resolution}.json`);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const lands: Lands = {};
  for (const country of feature(atlas, atlas.objects.countries).features) {
    const code =
      (alpha3 as Record<string, string>)[String(country.id)] ?? WITHOUT_ISO[country.properties.name];
    if (code === undefined || code === 'ATA') continue;
    lands[code] = [...(lands[code] ?? []), ...polygonsOf(country.geometry as Polygon | MultiPolygon)];
  }
  return withDisputes(lands);
}

function withDisputes(lands: Lands): Lands {
  const russia = lands.RUS ?? [];
  const morocco = lands.MAR ?? [];
  const part = (keep: 1 | -1): Position[][][] =>
    morocco
      .map((polygon) => clipPolygon(polygon, [{ axis: 1, at: SAHARA_FRONTIER, keep }]))
      .filter((polygon) => polygon !== null);
  return {
    ...lands,
    RUS: russia.filter((polygon) => !isCrimea(polygon)),
    XCR: russia.filter(isCrimea),
    MAR: part(1),
    ESH: [...(lands.ESH ?? []), ...part(-1)],
  };
}

function toFeature(code: string, polygons: Position[][][]): Feature<MultiPolygon> {
  return {
    type: 'Feature',
    id: code,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

function toTopology(lands: Lands, quantization: number): Atlas {
  const features = Object.entries(lands)
    .filter(([, polygons]) => polygons.length > 0)
    .map(([code, polygons]) => toFeature(code, polygons));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const atlas = topology({ countries: collection }) as unknown as Atlas;
  for (const geometry of atlas.objects.countries.geometries) {
    delete geometry.properties;
    if (geometry.id === 'ESH') Object.assign(geometry, mergeArcs(atlas, [geometry as TopoMultiPolygon]));
  }
  return quantize(atlas, quantization);
}

function anchorOf(code: string, polygons: Position[][][]): [number, number] {
  const fixed = (curated as unknown as Record<string, [number, number]>)[code];
  if (fixed !== undefined) return fixed;
  const largest = polygons
    .map((polygon) => ({ type: 'Polygon' as const, coordinates: polygon }))
    .toSorted((one, other) => geoArea(other) - geoArea(one))[0];
  if (largest === undefined) throw new Error(`${code} has no land`);
  const centre = geoCentroid(largest);
  const inside = geoContains(largest, centre) ? centre : (largest.coordinates[0]?.[0] as [number, number]);
  return [Math.round(inside[0] * 10) / 10, Math.round(inside[1] * 10) / 10];
}

function write(name: string, data: unknown): void {
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(new URL(name, ASSETS), text);
  console.log(`${name}: ${text.length} bytes`);
}

const fine = readLands('50m');
const europe: Lands = {};
for (const [code, polygons] of Object.entries(fine)) {
  europe[code] = polygons
    .map((polygon) => clipPolygon(polygon.map(unwrapRing), EUROPE))
    .filter((polygon) => polygon !== null);
}
write('world.json', toTopology(readLands('110m'), 10_000));
write('europe.json', toTopology(europe, 3_000));
write(
  'anchors.json',
  Object.fromEntries(
    Object.entries(fine)
      .map(([code, polygons]) => [code, anchorOf(code, polygons)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ),
);
