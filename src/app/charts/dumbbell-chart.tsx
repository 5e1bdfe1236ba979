import './charts.css';
import { rounded, scaleLinear } from './scale';

export interface DumbbellRow {
  id: string;
  label: string;
  from: number;
  to: number;
  /** The change, signed: “+6”. */
  text: string;
  /** Whose gain it is; ink unless given. */
  side?: 'liberal' | 'illiberal';
}

export interface DumbbellChartProps {
  /** The finding, for a reader who does not see it. */
  label: string;
  rows: readonly DumbbellRow[];
  format: (value: number) => string;
  domain?: readonly [number, number];
}

/** More letters than this have no room in the column of names of a narrow chart. */
const LONG = 18;

/** Before and after for several states on one scale. A square is a gain, an arrow back a loss. */
export function DumbbellChart({ label, rows, format, domain }: DumbbellChartProps) {
  const all = rows.flatMap((row) => [row.from, row.to]);
  const span: readonly [number, number] = domain ?? [Math.min(...all), Math.max(...all)];
  const scale = scaleLinear(rounded(span, 4), [4, 78]);
  const ticks = scale.ticks(3);
  return (
    <figure className="sb-dumbbells" aria-label={label}>
      <div>
        <ol data-long={rows.some((row) => row.label.length > LONG) || undefined}>
          {rows.map((row) => {
            const colour =
              row.side === 'liberal' ? 'var(--lib)' : row.side === 'illiberal' ? 'var(--ill)' : 'var(--ink)';
            const end = `${scale(row.to)}%`;
            return (
              <li key={row.id}>
                <span>{row.label}</span>
                <span className="sb-dumbbells-cell">
                  <svg aria-hidden="true" className="sb-keep-colour">
                    {ticks.map((tick) => (
                      <line
                        key={tick}
                        x1={`${scale(tick)}%`}
                        x2={`${scale(tick)}%`}
                        y1="0"
                        y2="100%"
                        stroke="var(--rule)"
                      />
                    ))}
                    <line
                      x1={`${scale(row.from)}%`}
                      x2={end}
                      y1="11"
                      y2="11"
                      stroke={colour}
                      strokeWidth="2.5"
                    />
                    <circle
                      cx={`${scale(row.from)}%`}
                      cy="11"
                      r="4"
                      fill="var(--paper)"
                      stroke={colour}
                      strokeWidth="1.5"
                    />
                    <svg x={end} y="11" overflow="visible">
                      {row.to >= row.from ? (
                        <rect x="-4.5" y="-4.5" width="9" height="9" fill={colour} />
                      ) : (
                        <path d="M-6 0 4 -5.5V5.5Z" fill={colour} />
                      )}
                    </svg>
                  </svg>
                  <strong style={{ left: `${scale(Math.max(row.from, row.to))}%` }}>{row.text}</strong>
                </span>
              </li>
            );
          })}
        </ol>
        <p className="sb-dumbbells-axis type-label" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick} style={{ left: `${scale(tick)}%` }}>
              {format(tick)}
            </span>
          ))}
        </p>
      </div>
    </figure>
  );
}
