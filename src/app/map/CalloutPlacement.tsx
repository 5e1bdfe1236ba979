import type { CSSProperties } from 'react';
import { placeCallout, type CalloutPlace } from './callout';
import type { AreaLabel, MapLayout } from './layout';
import type { Extent } from './view';

/** At normal text size, in CSS pixels. */
export const CALLOUT_WIDTH = 208;
/** Until it has been measured. */
const FIRST_HEIGHT = 150;
/** On a smaller map the callout is a strip along the foot, with no leader. */
const STRIP_BELOW = { width: 600, height: 300 };
export const isSmallMap = ({ width, height }: Extent): boolean =>
  width < STRIP_BELOW.width || height < STRIP_BELOW.height;

export interface Callout {
  readonly strip: boolean;
  readonly style: CSSProperties;
  readonly leader: CalloutPlace['leader'] | null;
}

/** Where the selected area's callout goes on a map of this size; `height` as it was measured, in CSS pixels. */
export function calloutPlacement(
  label: AreaLabel,
  box: Extent & { readonly text: number },
  layout: MapLayout,
  height: number | null,
): Callout {
  if (isSmallMap(box)) return { strip: true, style: {}, leader: null };
  const size = { width: CALLOUT_WIDTH * box.text, height: height ?? FIRST_HEIGHT * box.text };
  const { left, top, leader } = placeCallout(label, size, box, layout);
  return { strip: false, style: { left, top, width: size.width }, leader };
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
