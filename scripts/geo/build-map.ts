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
import { insetProjection, PLANE_SCALE, project } from '../../src/app/map/projection.ts';
import { clipPolygon, unwrapRing, type Cut } from './clip.ts';
import { simplified, type Plane } from './simplify.ts';
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
/** What the inset shows, 14.9° W to 39.9° E and 40° N to 66.2° N, and two degrees more: a cut along a parallel is drawn bowed. */
const EUROPE: readonly Cut[] = [
  { axis: 0, at: -17, keep: 1 },
  { axis: 0, at: 42, keep: -1 },
  { axis: 1, at: 38, keep: 1 },
  { axis: 1, at: 68.5, keep: -1 },
];
/** Corners of the inset's lines flatter than this, in square plane units, are left out: a plane unit is 2.5 to 4 pixels there. */
const FLAT = 0.065;
/** Islands smaller than this, in the same units, are left out of the inset. */
const ISLET = 0.15;

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

/** The area of a polygon on the inset's plane, in square units. */
const sizeOf = (coordinates: Position[][]): number =>
  geoArea({ type: 'Polygon', coordinates }) * PLANE_SCALE * PLANE_SCALE;

const onInset: Plane = ([lon = 0, lat = 0]) => {
  const { x, y } = project(insetProjection, [lon, lat]);
  return [x, y];
};

/** @param flat corners flatter than this, in square units of the inset's plane, are left out; 0 keeps every corner */
function toTopology(lands: Lands, quantization: number, flat: number): Atlas {
  const features = Object.entries(lands)
    .filter(([, polygons]) => polygons.length > 0)
    .map(([code, polygons]) => toFeature(code, polygons));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const atlas = topology({ countries: collection }) as unknown as Atlas;
  atlas.arcs = atlas.arcs.map((arc) => simplified(arc, flat, onInset));
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
    .filter((polygon) => polygon !== null)
    .filter((polygon, _, all) => all.length === 1 || sizeOf(polygon) >= ISLET);
}
write('world.json', toTopology(readLands('110m'), 10_000, 0));
write('europe.json', toTopology(europe, 3_000, FLAT));
write(
  'anchors.json',
  Object.fromEntries(
    Object.entries(fine)
      .map(([code, polygons]) => [code, anchorOf(code, polygons)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ),
);
