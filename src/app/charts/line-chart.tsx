import './charts.css';
import { useId } from 'react';
import { placeLabels } from './place-labels';
import { scaleLinear } from './scale';
import { between, SeriesPath } from './series-path';
import type { Series } from './types';
import { extentOf } from './types';
import { useSize } from './use-size';

export interface LineChartProps {
  /** The finding, for a reader who does not see it. */
  label: string;
  /** One name a turn; the first in full: “Turn 1”, “2”, “3”. */
  turns: readonly string[];
  series: readonly Series[];
  /** How a value is written: “44%”. */
  format: (value: number) => string;
  /** A level that matters, with its words. */
  threshold?: { value: number; label: string };
  /** A turn that matters, counted from 0. */
  event?: { turn: number; label: string };
  /** Ids of two series: the area between them is hatched. */
  area?: readonly [string, string];
  /** Words at the bracket between the ends of the two: “+8 points”. */
  gap?: string;
  /** Numbered turning points on a series. */
  points?: readonly { id: string; turn: number; series: string; number: number }[];
  /** Ends of the scale; from the values unless given. */
  domain?: readonly [number, number];
}

const INITIAL = { width: 760, height: 360, rem: 16 };

/** Values over turns, each line labelled at its end. The hatch between two lines is the difference one order made. */
export function LineChart(props: LineChartProps) {
  const { label, turns, series, format, threshold, event, area, gap, points = [], domain } = props;
  const [box, { width, height, rem }] = useSize(INITIAL);
  const hatch = useId();
  const narrow = width < 34 * rem;
  const left = 2.75 * rem;
  const right = width - (narrow ? 0.75 : 9) * rem;
  const top = (event ? 1.75 : 0.75) * rem;
  const bottom = height - 2 * rem;
  const x = scaleLinear([0, Math.max(1, turns.length - 1)], [left, right]);
  const y = scaleLinear(domain ?? extentOf(series, threshold ? [threshold.value] : []), [bottom, top]);
  const [first, second] = (area ?? []).map((id) => series.find((one) => one.id === id));
  const ends = series.map((one) => lastOf(one));
  const labelsAt = placeLabels(
    ends.map((end) => y(end.value)),
    1.25 * rem,
    top + 0.25 * rem,
    bottom,
  );
  const text = 0.8125 * rem;
  // After its line where it fits, before it where that fits, else at the right edge. A letter is half as wide as high.
  const eventPlace = (at: number): { x: number; textAnchor: 'start' | 'end' } => {
    const room = (event?.label.length ?? 0) * text * 0.5 + 0.5 * rem;
    if (at + room <= width) return { x: at + 0.5 * rem, textAnchor: 'start' };
    return { x: at - room >= 0 ? at - 0.5 * rem : width, textAnchor: 'end' };
  };
  return (
    <div className="sb-chart-frame">
      <div className="sb-chart" ref={box}>
        <svg width={width} height={height} role="img" aria-label={label} fontSize={text}>
          <defs>
            <pattern
              id={hatch}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(-45)"
            >
              <rect width="4" height="4" fill="var(--well)" />
              <rect width="4" height="1" fill="var(--ink3)" />
            </pattern>
          </defs>
          {y.ticks(Math.max(2, Math.floor((bottom - top) / (4.5 * rem)))).map((tick) => (
            <g key={tick}>
              <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
              <text x={left - 0.5 * rem} y={y(tick) + text / 3} textAnchor="end" className="sb-chart-axis">
                {format(tick)}
              </text>
            </g>
          ))}
          {turns.map((turn, at) => (
            <text key={turn} x={x(at)} y={height - 0.5 * rem} textAnchor="middle" className="sb-chart-axis">
              {turn}
            </text>
          ))}
          {first && second && <path d={between(first, second, x, y)} fill={`url(#${hatch})`} />}
          {threshold && (
            <g>
              <line
                x1={left}
                x2={right}
                y1={y(threshold.value)}
                y2={y(threshold.value)}
                stroke="var(--ink)"
                strokeDasharray="2 3"
                strokeWidth="1.5"
              />
              <text x={left + 0.25 * rem} y={y(threshold.value) - 0.3 * rem} className="sb-chart-label">
                {threshold.label}
              </text>
            </g>
          )}
          {event && (
            <g>
              <line
                x1={x(event.turn)}
                x2={x(event.turn)}
                y1={0.5 * rem}
                y2={bottom}
                stroke="var(--ink2)"
                strokeDasharray="2 3"
              />
              <text {...eventPlace(x(event.turn))} y={1.125 * rem} className="sb-chart-label">
                {event.label}
              </text>
            </g>
          )}
          {series.map((one) => (
            <SeriesPath key={one.id} series={one} x={x} y={y} markers />
          ))}
          {points.map((point, nth) => {
            // Several in one turn stand one under the other.
            const before = points
              .slice(0, nth)
              .filter((p) => p.turn === point.turn && p.series === point.series);
            const value = series.find((one) => one.id === point.series)?.values[point.turn];
            return (
              value !== undefined && (
                <g
                  key={point.id}
                  transform={`translate(${x(point.turn)} ${y(value) + (y(value) + 1.9 * rem > bottom ? -1 : 1) * (1.1 + 1.35 * before.length) * rem})`}
                >
                  <circle r={0.625 * rem} fill="var(--ink)" />
                  <text textAnchor="middle" dy={text / 3} className="sb-chart-point">
                    {point.number}
                  </text>
                </g>
              )
            );
          })}
          {!narrow &&
            series.map((one, at) => (
              <text
                key={one.id}
                x={right + 1.375 * rem}
                y={(labelsAt[at] ?? 0) + text / 3}
                className="sb-chart-end"
              >
                {one.label} {format(ends[at]?.value ?? 0)}
              </text>
            ))}
          {!narrow && first && second && gap !== undefined && (
            <Bracket
              x={right + 0.875 * rem}
              from={y(lastOf(first).value)}
              to={y(lastOf(second).value)}
              rem={rem}
              words={gap}
            />
          )}
        </svg>
      </div>
      {narrow && (
        <ul className="sb-chart-key type-label">
          {series.map((one, at) => (
            <li key={one.id}>
              <KeyMark series={one} />
              {one.label} <strong>{format(ends[at]?.value ?? 0)}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Bracket({
  x,
  from,
  to,
  rem,
  words,
}: {
  x: number;
  from: number;
  to: number;
  rem: number;
  words: string;
}) {
  const tall = Math.abs(from - to) > 3.5 * rem;
  return (
    <g>
      <path d={`M${x - 4} ${from}H${x}V${to}H${x - 4}`} fill="none" stroke="var(--ink)" />
      {tall && (
        <text x={x + 0.5 * rem} y={(from + to) / 2 + 0.35 * rem} className="sb-chart-gap">
          {words}
        </text>
      )}
    </g>
  );
}

function KeyMark({ series }: { series: Series }) {
  return (
    <svg width="28" height="10" aria-hidden="true">
      <SeriesPath series={{ ...series, values: [0, 0] }} x={(at) => 4 + at * 20} y={() => 5} markers />
    </svg>
  );
}

function lastOf(series: Series): { turn: number; value: number } {
  for (let turn = series.values.length - 1; turn >= 0; turn -= 1) {
    const value = series.values[turn];
    if (value !== undefined) return { turn, value };
  }
  return { turn: 0, value: 0 };
}
