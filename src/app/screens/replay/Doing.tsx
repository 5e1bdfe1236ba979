import type { MapPlaces } from '../../map/MapView';
import type { Point } from '../../map/projection';
import type { ReplayStep } from '../../models/replayStep';

export interface DoingProps {
  step: ReplayStep;
  places: MapPlaces;
  /** The end at once. */
  still: boolean;
}

/** A line stops so far from the middle of a banner, in pixels, so that its code can be read. */
const CLEAR = 20;

/** A bow between two places, on the side away from the equator of the line. */
function bow(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  const bend = Math.min(60, long * 0.18) / long;
  const over = { x: from.x + dx / 2 - dy * bend, y: from.y + dy / 2 + dx * bend };
  const short = ({ x, y }: Point): string => {
    const part = Math.min(CLEAR, long / 4) / (Math.hypot(over.x - x, over.y - y) || 1);
    return `${x + (over.x - x) * part} ${y + (over.y - y) * part}`;
  };
  return `M${short(from)}Q${over.x} ${over.y} ${short(to)}`;
}

/** What a step does on the map: an order travels its line at constant speed, a ring closes on who it is about. */
export function Doing({ step, places, still }: DoingProps) {
  const { travel = [], ring = [], moves = [] } = step.marks;
  const paths = travel.flatMap(({ from, to }) => {
    // A line out of the inset would cross the world for nothing.
    const at = places.inInset(from) && places.inInset(to) ? places.shown : places.world;
    const [a, b] = [at(from), at(to)];
    return a === null || b === null ? [] : [{ id: `${from}-${to}`, d: bow(a, b), end: b }];
  });
  const moved = step.kind === 'rest' ? [] : moves.map(({ state }) => state);
  const rings = [...new Set([...ring, ...moved])].flatMap((id) => {
    const place = places.shown(id);
    return place === null ? [] : [{ id, place, passing: moved.includes(id) }];
  });
  return (
    <svg className="sb-replay-doing" data-still={still || undefined} key={step.id} aria-hidden>
      {paths.map(({ id, d, end }) => (
        <g key={id}>
          <path className="sb-replay-path" d={d} pathLength={1} />
          <circle className="sb-replay-dot" r="6" style={{ offsetPath: `path('${d}')` }} />
          <circle className="sb-replay-end" cx={end.x} cy={end.y} r="9" />
        </g>
      ))}
      {rings.map(({ id, place, passing }) => (
        <g
          key={id}
          style={{ transformOrigin: `${place.x}px ${place.y}px` }}
          className="sb-replay-ring"
          data-passing={passing || undefined}
        >
          <circle cx={place.x} cy={place.y} r="27" />
        </g>
      ))}
    </svg>
  );
}
