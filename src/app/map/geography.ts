import type { Feature, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat, MapArea } from './model';
import { isWithin } from './trace';

type Atlas = Topology<{ countries: GeometryCollection }>;

/** Countries of one resolution by alpha-3 code. */
export class Geography {
  private readonly atlas: Atlas;
  readonly countries: ReadonlyMap<string, Feature>;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    const { features } = feature(atlas, atlas.objects.countries);
    this.countries = new Map(features.map((country) => [String(country.id), country]));
  }

  /** The outer line of some countries together, without the frontiers between them. */
  outline(codes: ReadonlySet<string>): MultiLineString {
    return mesh(this.atlas, this.atlas.objects.countries, (one, other) => {
      const isIn = codes.has(String(one.id));
      return one === other ? isIn : isIn !== codes.has(String(other.id));
    });
  }

  /** The country under a place, or null at sea. */
  countryAt(place: LonLat): string | null {
    for (const [code, country] of this.countries) if (isWithin(place, country)) return code;
    return null;
  }
}

export type Anchors = Readonly<Record<string, LonLat>>;

export interface MapData {
  readonly world: Geography;
  readonly europe: Geography;
  readonly anchors: Anchors;
}

/** Loads the map's data, about 50 kB compressed. */
export async function loadMapData(): Promise<MapData> {
  const [world, europe, anchors] = await Promise.all([
    import('../../../assets/map/world.json'),
    import('../../../assets/map/europe.json'),
    import('../../../assets/map/anchors.json'),
  ]);
  return {
    world: new Geography(world.default as unknown as Atlas),
    europe: new Geography(europe.default as unknown as Atlas),
    anchors: anchors.default as unknown as Anchors,
  };
}

/** A place as a point of the unit sphere. */
function pointOf([lon, lat]: LonLat): readonly [number, number, number] {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** Where an area's banner stands: as given, or in the country nearest to the middle of its countries. */
export function anchorOf(area: MapArea, anchors: Anchors): LonLat {
  if (area.anchor !== undefined) return area.anchor;
  const places = area.countries.map((code) => anchors[code]).filter((place) => place !== undefined);
  const middle = places
    .map(pointOf)
    .reduce((sum, [x, y, z]) => [sum[0] + x, sum[1] + y, sum[2] + z], [0, 0, 0]);
  const nearness = (place: LonLat): number =>
    pointOf(place).reduce((sum, x, n) => sum + x * (middle[n] ?? 0), 0);
  return places.toSorted((one, other) => nearness(other) - nearness(one))[0] ?? [0, 0];
}

/** Which area each country belongs to; the first area that names it wins. */
export function ownersOf(areas: readonly MapArea[]): ReadonlyMap<string, MapArea> {
  const owners = new Map<string, MapArea>();
  for (const area of areas) for (const code of area.countries) if (!owners.has(code)) owners.set(code, area);
  return owners;
}
