import './charts.css';
import { placeLabels } from './place-labels';
import { scaleLinear } from './scale';
import { SeriesPath } from './series-path';
import type { Series } from './types';
import { extentOf } from './types';
import { useSize } from './use-size';

export interface SmallMultipleProps {
  title: string;
  /** One or two lines; the first is set bold at its end. */
  series: readonly Series[];
  format: (value: number) => string;
  /** The turn at which the lines part, from 0. */
  eventTurn?: number;
  /** Ends of the scale, the same for all of a row that compares one measure; from the values unless given. */
  domain?: readonly [number, number];
}

const INITIAL = { width: 210, height: 88, rem: 16 };

/** A small line chart with nothing but its lines and where they end; a row of them compares measures. */
export function SmallMultiple({ title, series, format, eventTurn, domain }: SmallMultipleProps) {
  const [box, { width, height, rem }] = useSize(INITIAL);
  const turns = Math.max(2, ...series.map((one) => one.values.length));
  const right = width - 3 * rem;
  const x = scaleLinear([0, turns - 1], [0.25 * rem, right]);
  const span = domain ?? extentOf(series);
  const y = scaleLinear(span, [height - 0.5 * rem, 0.5 * rem]);
  // On a scale of their own the lines stand on nothing; on one in common zero is a level to compare with.
  const ground = domain && span[0] <= 0 && span[1] >= 0 ? y(0) : height - 1;
  const ends = series.map((one) => one.values.findLast((value) => value !== undefined) ?? 0);
  const labels = placeLabels(
    ends.map((end) => y(end)),
    0.875 * rem,
    0.5 * rem,
    height - 0.5 * rem,
  );
  return (
    <figure className="sb-multiple">
      <figcaption>{title}</figcaption>
      <div ref={box}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={describe(series, ends, format, title)}
          fontSize={0.8125 * rem}
        >
          <line x1="0" x2={right} y1={ground} y2={ground} stroke="var(--rule)" />
          {eventTurn !== undefined && (
            <line
              x1={x(eventTurn)}
              x2={x(eventTurn)}
              y1="0"
              y2={height}
              stroke="var(--ink3)"
              strokeDasharray="2 3"
            />
          )}
          {series.map((one) => (
            <SeriesPath key={one.id} series={one} x={x} y={y} />
          ))}
          {series.map((one, at) => (
            <text
              key={one.id}
              x={right + 0.5 * rem}
              y={(labels[at] ?? 0) + 0.28 * rem}
              className={at === 0 ? 'sb-chart-end' : 'sb-chart-label'}
            >
              {format(ends[at] ?? 0)}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function describe(
  series: readonly Series[],
  ends: readonly number[],
  format: (value: number) => string,
  title: string,
): string {
  return `${title}: ${series.map((one, at) => `${one.label} ${format(ends[at] ?? 0)}`).join('; ')}`;
}
