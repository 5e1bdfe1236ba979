import './charts.css';
import type { ReactNode } from 'react';

export interface BarRowProps {
  /** The finding or the measure, for a reader who does not see it. */
  label: string;
  rows: readonly {
    id: string;
    label: ReactNode;
    value: number;
    text: string;
    strong?: boolean;
    side?: 'liberal' | 'illiberal' | 'hedging';
  }[];
  /** The end of the scale; the largest value unless given. */
  max?: number;
  /** A dotted line a row: par, the mean, a target. */
  reference?: { value: number; label: string };
}

/** One bar a row from a common start, with its figure. */
export function BarRow({ label, rows, max, reference }: BarRowProps) {
  const end = max ?? Math.max(1, reference?.value ?? 0, ...rows.map((row) => row.value));
  const share = (value: number): string => `${Math.min(1, Math.max(0, value / end)) * 100}%`;
  return (
    <figure className="sb-bar-rows" aria-label={label}>
      <ol>
        {rows.map((row) => (
          <li key={row.id} data-strong={row.strong || undefined}>
            <span>{row.label}</span>
            <span className="sb-bar-rows-track" aria-hidden="true">
              <i className="sb-keep-colour" data-side={row.side} style={{ width: share(row.value) }} />
              {reference && <b style={{ left: share(reference.value) }} />}
            </span>
            <strong>{row.text}</strong>
          </li>
        ))}
      </ol>
      {reference && <figcaption className="type-label">{reference.label}</figcaption>}
    </figure>
  );
}
