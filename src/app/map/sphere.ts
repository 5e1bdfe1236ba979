import type { LonLat } from './model';

/** Radians to the east and to the north of the middle of a projection. */
type Flat = readonly [x: number, y: number];

/** Two projections of the unit sphere that keep areas, as far as the map needs them; a test holds them to d3-geo, which also has all others. */
export interface Sphere {
  /** Goes on beyond ±180° from the middle, so that an island on the cut stays whole. */
  forward(place: LonLat): Flat;
  /** Not a number where nothing of the globe lies there. */
  inverse(point: Flat): LonLat;
}

const RADIANS = Math.PI / 180;

/** Degrees to the east of a meridian, from −180 up to 180. */
export const eastOf = (lon: number, meridian: number): number =>
  ((((lon - meridian + 180) % 360) + 360) % 360) - 180;

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;
const northing = (t: number): number => t * (A1 + A2 * t ** 2 + t ** 6 * (A3 + A4 * t ** 2));
const slope = (t: number): number => A1 + 3 * A2 * t ** 2 + t ** 6 * (7 * A3 + 9 * A4 * t ** 2);
/** Newton’s steps; four are enough for a millionth of a degree. */
const STEPS = 8;

/** Equal Earth (Šavrič, Patterson and Jenny 2018) around a meridian, degrees. */
export function equalEarth(meridian: number): Sphere {
  return {
    forward([lon, lat]) {
      const t = Math.asin(M * Math.sin(lat * RADIANS));
      return [((lon - meridian) * RADIANS * Math.cos(t)) / (M * slope(t)), northing(t)];
    },
    inverse([x, y]) {
      let t = y;
      for (let step = 0; step < STEPS; step += 1) t -= (northing(t) - y) / slope(t);
      const east = (M * x * slope(t)) / Math.cos(t) / RADIANS;
      return [eastOf(east + meridian, 0), Math.asin(Math.sin(t) / M) / RADIANS];
    },
  };
}

/** Lambert’s azimuthal equal-area projection around a place. */
export function azimuthal([lon0, lat0]: LonLat): Sphere {
  const [sin0, cos0] = [Math.sin(lat0 * RADIANS), Math.cos(lat0 * RADIANS)];
  return {
    forward([lon, lat]) {
      const [east, north] = [(lon - lon0) * RADIANS, lat * RADIANS];
      const across = Math.cos(north) * Math.cos(east);
      const far = Math.sqrt(2 / (1 + sin0 * Math.sin(north) + cos0 * across));
      return [far * Math.cos(north) * Math.sin(east), far * (cos0 * Math.sin(north) - sin0 * across)];
    },
    inverse([x, y]) {
      const far = Math.hypot(x, y);
      if (far === 0) return [lon0, lat0];
      const arc = 2 * Math.asin(far / 2);
      const [sin, cos] = [Math.sin(arc), Math.cos(arc)];
      const north = Math.asin(cos * sin0 + (y * sin * cos0) / far);
      const east = Math.atan2(x * sin, far * cos0 * cos - y * sin0 * sin);
      return [eastOf(lon0 + east / RADIANS, 0), north / RADIANS];
    },
  };
}
