import './forecast.css';
import { useId } from 'react';

export interface DumbbellProps {
  /** Ends of the scale. */
  min: number;
  max: number;
  /** Now, and what it becomes. */
  from: number;
  to: number;
  /** What others' choices could make of it. */
  low?: number;
  high?: number;
  /** A line that matters: a majority, a limit. */
  threshold?: number;
}

/** Now, then and the range between them on one line. Decorative: the figures beside it say the same in words. */
export function Dumbbell({ min, max, from, to, low, high, threshold }: DumbbellProps) {
  const id = useId();
  const place = (value: number): string => {
    const share = max > min ? (value - min) / (max - min) : 0.5;
    return `${Math.min(1, Math.max(0, share)) * 100}%`;
  };
  const width = (a: number, b: number): string =>
    `${Math.max(0, Number.parseFloat(place(b)) - Number.parseFloat(place(a)))}%`;
  const steady = from === to;
  return (
    <svg className="sb-dumbbell" aria-hidden="true">
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="4" height="4" fill="var(--well)" />
          <rect width="4" height="1" fill="var(--ink3)" />
        </pattern>
      </defs>
      <line x1="0" x2="100%" y1="7" y2="7" stroke="var(--rule)" strokeWidth="2" />
      {low !== undefined && high !== undefined && high > low && (
        <rect
          className="sb-slide"
          x={place(low)}
          width={width(low, high)}
          y="2.5"
          height="9"
          fill={`url(#${id})`}
          stroke="var(--ink3)"
        />
      )}
      {threshold !== undefined && (
        <line
          x1={place(threshold)}
          x2={place(threshold)}
          y1="-2"
          y2="16"
          stroke="var(--ink)"
          strokeDasharray="2 2"
          strokeWidth="1.5"
        />
      )}
      <line
        className="sb-slide"
        x1={place(from)}
        x2={place(to)}
        y1="7"
        y2="7"
        stroke="var(--ink)"
        strokeWidth="2"
      />
      {!steady && (
        <circle cx={place(from)} cy="7" r="3.5" fill="var(--sheet)" stroke="var(--ink)" strokeWidth="1.5" />
      )}
      <circle className="sb-slide" cx={place(to)} cy="7" r="4" fill="var(--ink)" />
    </svg>
  );
}
