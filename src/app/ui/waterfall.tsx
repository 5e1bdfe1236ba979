import './waterfall.css';
import { useId } from 'react';

export interface WaterfallRow {
  id: string;
  label: string;
  /** What it adds. The first row is the start. */
  value: number;
  /** The figure, signed. */
  text: string;
  /** Whose doing, where that matters: blue or rust hatched; otherwise ink. */
  side?: 'liberal' | 'illiberal';
}

export interface WaterfallProps {
  /** What the bars add up to, for a screen reader. */
  label: string;
  rows: readonly WaterfallRow[];
  /** The end: a dot at the total with its words. */
  result: string;
  /** Words under the two directions: “← For”, “Against →”. */
  below?: string;
  above?: string;
}

/** From a start to a result, each cause a bar that begins where the last one ended. */
export function Waterfall({ label, rows, result, below, above }: WaterfallProps) {
  const id = useId();
  const ends = rows.reduce<number[]>((done, row) => [...done, (done[done.length - 1] ?? 0) + row.value], []);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const span = high - low || 1;
  // A quarter of the width is kept free on the right for the figures.
  const place = (value: number): number => ((value - low) / span) * 78;
  const total = ends[ends.length - 1] ?? 0;
  return (
    <figure className="sb-waterfall" aria-label={label}>
      <svg width="0" height="0" aria-hidden="true" className="sb-waterfall-defs">
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="var(--ill-l)" />
          <rect width="4" height="1.5" fill="var(--ill)" />
        </pattern>
      </svg>
      <ol>
        {rows.map((row, at) => {
          const start = ends[at - 1] ?? 0;
          const end = ends[at] ?? 0;
          const left = place(Math.min(start, end));
          const fill =
            row.side === 'illiberal' ? `url(#${id})` : row.side === 'liberal' ? 'var(--lib)' : 'var(--ink2)';
          return (
            <li key={row.id}>
              <span>{row.label}</span>
              <span className="sb-waterfall-cell">
                <svg aria-hidden="true" className="sb-keep-colour">
                  <line
                    x1={`${place(0)}%`}
                    x2={`${place(0)}%`}
                    y1="0"
                    y2="100%"
                    stroke="var(--ink)"
                    strokeWidth="1.5"
                  />
                  <rect
                    x={`${left}%`}
                    width={`${place(Math.max(start, end)) - left}%`}
                    y="3"
                    height="14"
                    fill={fill}
                    stroke="var(--ink)"
                  />
                  <line x1={`${place(end)}%`} x2={`${place(end)}%`} y1="17" y2="100%" stroke="var(--ink)" />
                </svg>
                <strong style={{ left: `${place(Math.max(start, end))}%` }}>{row.text}</strong>
              </span>
            </li>
          );
        })}
        <li>
          <span />
          <span className="sb-waterfall-cell">
            <svg aria-hidden="true">
              <line
                x1={`${place(0)}%`}
                x2={`${place(0)}%`}
                y1="0"
                y2="100%"
                stroke="var(--ink)"
                strokeWidth="1.5"
              />
              <circle cx={`${place(total)}%`} cy="10" r="5.5" fill="var(--ink)" />
            </svg>
            <strong style={{ left: `calc(${place(total)}% + 0.375rem)` }}>{result}</strong>
          </span>
        </li>
      </ol>
      {(below !== undefined || above !== undefined) && (
        <p className="sb-waterfall-ends type-label">
          <span>{below}</span>
          <span>{above}</span>
        </p>
      )}
    </figure>
  );
}
