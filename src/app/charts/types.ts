/** How a series is drawn: by dash and marker first, by colour only where a pole is meant. */
export type SeriesLook = 'played' | 'alternative' | 'liberal' | 'illiberal' | 'plain' | 'threshold';

export interface Series {
  id: string;
  /** Stands at the end of the line; there is no separate legend. */
  label: string;
  /** One value a turn; undefined before it begins or after it ends. */
  values: readonly (number | undefined)[];
  look?: SeriesLook;
}

export interface SeriesStyle {
  stroke: string;
  width: number;
  dash?: string;
  marker: 'dot' | 'square' | 'ring' | 'none';
}

const STYLES: Readonly<Record<SeriesLook, SeriesStyle>> = {
  played: { stroke: 'var(--ink)', width: 2.5, marker: 'dot' },
  alternative: { stroke: 'var(--ink)', width: 1.75, dash: '5 4', marker: 'square' },
  liberal: { stroke: 'var(--lib)', width: 2.25, marker: 'dot' },
  illiberal: { stroke: 'var(--ill)', width: 2.25, dash: '7 3', marker: 'square' },
  plain: { stroke: 'var(--ink3)', width: 1.5, marker: 'ring' },
  threshold: { stroke: 'var(--ink)', width: 1.25, dash: '2 3', marker: 'none' },
};

export function styleOf(series: Series): SeriesStyle {
  return STYLES[series.look ?? 'plain'];
}

/** Smallest and largest of all values given, with a little air; a flat series gets a band of its own. */
export function extentOf(series: readonly Series[], more: readonly number[] = []): [number, number] {
  const all = series.flatMap((one) => one.values.filter((value) => value !== undefined)).concat(more);
  if (all.length === 0) return [0, 1];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const air = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(high) * 0.1);
  return [low - air, high + air];
}
