import type { CSSProperties } from 'react';
import { placeCallout, type CalloutPlace } from './callout';
import type { AreaLabel, MapLayout } from './layout';
import type { Extent } from './view';

const WIDTH = 190;
const HEAD = 46;
const LINE = 19;
/** On a smaller map the callout is a strip along the foot, with no leader. */
const STRIP_BELOW = { width: 600, height: 300 };
/** What to keep free of it when an area is brought into view. */
export const STRIP_HEIGHT = 110;

export const isSmallMap = ({ width, height }: Extent): boolean =>
  width < STRIP_BELOW.width || height < STRIP_BELOW.height;

export interface Callout {
  readonly strip: boolean;
  readonly style: CSSProperties;
  readonly leader: CalloutPlace['leader'] | null;
}

/** Where the selected area's callout goes on a map of this size. */
export function calloutPlacement(
  label: AreaLabel,
  box: Extent & { readonly text: number },
  layout: MapLayout,
): Callout {
  if (isSmallMap(box)) return { strip: true, style: {}, leader: null };
  const { area } = label;
  const lines = 1 + area.facts.length + (area.locked === undefined ? 0 : 1);
  const size = { width: WIDTH * box.text, height: (HEAD + LINE * lines) * box.text };
  const { left, top, leader } = placeCallout(label, size, box, layout);
  return { strip: false, style: { left, top, width: size.width, minHeight: size.height }, leader };
}

/** The line from the ring to the callout. */
export function Leader({ callout }: { callout: Callout }) {
  if (callout.leader === null) return null;
  const { from, to } = callout.leader;
  return (
    <svg className="map-leader" aria-hidden>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="var(--sheet)" strokeWidth="4" />
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}
