import './bars.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';

export interface TallyPart {
  label: string;
  value: number;
  /** `for` is solid, `open` gold with an outline, `out` hatched, `against` is paper. */
  tone: 'for' | 'open' | 'out' | 'against';
}

export interface TallyBarProps {
  /** What is counted, for a screen reader. */
  label: string;
  parts: readonly TallyPart[];
  /** A line after so many votes, with its words: “18 adopts”. */
  threshold?: { at: number; label: string };
  /** One cell a vote; for halls of up to 60. */
  cells?: boolean;
  /** Where the words stand: inside the bar, or under it. */
  words?: 'inside' | 'under';
}

const sum = (parts: readonly { value: number }[]): number => parts.reduce((all, part) => all + part.value, 0);

/** Votes for, undecided and against, with the line they must reach. */
export function TallyBar({ label, parts, threshold, cells, words = 'inside' }: TallyBarProps) {
  const total = sum(parts) || 1;
  const line = ((threshold?.at ?? 0) / total) * 100;
  // The words stand on the side of the line that has room for them.
  const before = line > 55;
  const spoken = parts
    .map((part) => t('bar.part', part))
    .concat(threshold ? t('bar.threshold', threshold) : []);
  return (
    <div className="sb-tally">
      <span className="sb-sr">{`${label}. ${spoken.join('; ')}`}</span>
      {threshold && (
        <div className="sb-tally-threshold" aria-hidden="true">
          <span
            data-before={before || undefined}
            style={before ? { right: `${100 - line}%` } : { left: `${line}%` }}
          >
            {threshold.label}
          </span>
        </div>
      )}
      <div
        className="sb-tally-bar sb-keep-colour"
        aria-hidden="true"
        style={cells ? { ['--cells' as string]: total } : undefined}
        data-cells={cells || undefined}
      >
        {parts.map((part) => (
          <span
            key={part.tone + part.label}
            data-tone={part.tone}
            hidden={part.value === 0}
            style={{ flexGrow: part.value }}
          >
            {words === 'inside' &&
              part.value > 0 &&
              (part.tone === 'for' || part.tone === 'against') &&
              part.label}
          </span>
        ))}
        {threshold && <i style={{ left: `${line}%` }} />}
      </div>
      {words === 'under' && (
        <div className="sb-tally-words type-label" aria-hidden="true">
          {parts.map((part) => (
            <span key={part.tone + part.label}>{part.label}</span>
          ))}
        </div>
      )}
    </div>
  );
}

export interface AllocationBarProps {
  label: string;
  parts: readonly { id: string; label: string; value: number; text?: string }[];
}

/** A smaller part has no room for its number. */
const LEAST_WRITTEN = 0.075;

/** How a whole is divided: the first part is solid, the rest outlined, each with its number where there is room. */
export function AllocationBar({ label, parts }: AllocationBarProps) {
  const shown = parts.filter((part) => part.value > 0);
  const whole = sum(shown);
  return (
    <div className="sb-allocation">
      <span className="sb-sr">
        {`${label}. ${shown.map((part) => t('bar.part', { label: part.label, value: part.text ?? part.value })).join('; ')}`}
      </span>
      <div aria-hidden="true">
        {shown.map((part, at) => (
          <span
            key={part.id}
            data-first={at === 0 || undefined}
            style={{ flexGrow: part.value }}
            title={part.label}
          >
            {part.value >= whole * LEAST_WRITTEN && <b>{part.text ?? part.value}</b>}
            {part.value >= whole * LEAST_WRITTEN && <i>{part.label}</i>}
          </span>
        ))}
      </div>
    </div>
  );
}

export interface DivergingBarProps {
  value: number;
  /** The largest gain and the largest loss on the scale, the same for all bars of a table; a loss as large as the gain unless given. */
  max: number;
  least?: number;
  /** The figure, signed: “−2”. */
  text: string;
  mark?: ReactNode;
  /** The figure in a column of its own, so that the bar has the whole scale. */
  apart?: boolean;
}

/** A gain to the right, a loss to the left and hatched, from a common zero line. */
export function DivergingBar({ value, max, least = max, text, mark, apart }: DivergingBarProps) {
  const span = max + least;
  const zero = span > 0 ? (least / span) * 100 : 50;
  const share = span > 0 ? Math.min(1, Math.abs(value) / span) * 100 : 0;
  const side = value < 0 ? 'loss' : 'gain';
  return (
    <div className="sb-diverging" data-side={side}>
      <div className="sb-diverging-scale" style={{ ['--zero' as string]: `${zero}%` }}>
        <i style={{ width: `${share}%` }} />
        {!apart && (
          <span style={side === 'loss' ? { right: `${100 - zero + share}%` } : { left: `${zero + share}%` }}>
            {text}
          </span>
        )}
      </div>
      {apart && <span className="sb-diverging-figure">{text}</span>}
      {mark !== undefined && <span className="sb-diverging-mark type-label">{mark}</span>}
    </div>
  );
}

export interface MeterProps {
  /** 0 to 1. */
  share: number;
  /** A hatched part after it: this turn's points, what is hidden. */
  more?: number;
  /** Thin ticks that divide it into so many parts. */
  ticks?: number;
  /** A tall line: a limit, another's progress. */
  line?: number;
}

/** A length beside a number; decorative, the number says it. */
export function Meter({ share, more = 0, ticks, line }: MeterProps) {
  const percent = (x: number): string => `${Math.min(1, Math.max(0, x)) * 100}%`;
  return (
    <div
      className="sb-meter"
      aria-hidden="true"
      style={ticks ? { ['--ticks' as string]: ticks } : undefined}
      data-ticks={ticks ? true : undefined}
    >
      <i style={{ width: percent(share) }} />
      {more > 0 && (
        <i data-more style={{ left: percent(share), width: percent(Math.min(more, 1 - share)) }} />
      )}
      {line !== undefined && <b style={{ left: percent(line) }} />}
    </div>
  );
}
