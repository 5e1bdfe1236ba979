import { area, line } from 'd3-shape';
import type { Series } from './types';
import { styleOf } from './types';

interface Point {
  x: number;
  y: number | undefined;
}

export interface SeriesPathProps {
  series: Series;
  x: (turn: number) => number;
  y: (value: number) => number;
  markers?: boolean;
}

const pointsOf = ({ series, x, y }: SeriesPathProps): Point[] =>
  series.values.map((value, at) => ({ x: x(at), y: value === undefined ? undefined : y(value) }));

/** One series as a line, with a marker a turn where there is room. */
export function SeriesPath(props: SeriesPathProps) {
  const style = styleOf(props.series);
  const { marker } = style;
  const points = pointsOf(props);
  const path = line<Point>(
    (point) => point.x,
    (point) => point.y ?? 0,
  ).defined((point) => point.y !== undefined)(points);
  return (
    <g>
      <path
        d={path ?? ''}
        fill="none"
        stroke={style.stroke}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
      />
      {props.markers &&
        marker !== 'none' &&
        points.map(
          ({ x, y }, at) =>
            y !== undefined && <Marker key={at} kind={marker} x={x} y={y} stroke={style.stroke} />,
        )}
    </g>
  );
}

function Marker({
  kind,
  x,
  y,
  stroke,
}: {
  kind: 'dot' | 'square' | 'ring';
  x: number;
  y: number;
  stroke: string;
}) {
  if (kind === 'dot') return <circle cx={x} cy={y} r="3.5" fill={stroke} />;
  if (kind === 'ring')
    return <circle cx={x} cy={y} r="3" fill="var(--paper)" stroke={stroke} strokeWidth="1.5" />;
  return (
    <rect
      x={x - 3.5}
      y={y - 3.5}
      width="7"
      height="7"
      fill="var(--paper)"
      stroke={stroke}
      strokeWidth="1.5"
    />
  );
}

/** The hatched area between two series: what the change would have been worth. */
export function between(
  a: Series,
  b: Series,
  x: (turn: number) => number,
  y: (value: number) => number,
): string {
  const turns = a.values.map((value, at) => ({ at, low: value, high: b.values[at] }));
  const shape = area<(typeof turns)[number]>()
    .defined((turn) => turn.low !== undefined && turn.high !== undefined)
    .x((turn) => x(turn.at))
    .y0((turn) => y(turn.low ?? 0))
    .y1((turn) => y(turn.high ?? 0));
  return shape(turns) ?? '';
}
