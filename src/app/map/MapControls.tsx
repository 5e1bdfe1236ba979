import { Icon, type IconName } from '../ui/icon';
import { LOW_MAP } from './boxes';
import type { MapLabels } from './model';
import type { Point } from './projection';
import { fitView, zoomAt, ZOOM_STEP, type Extent, type View } from './view';

export interface MapControlsProps {
  labels: MapLabels;
  extent: Extent;
  change: (next: (view: View) => View) => void;
  /** The point of the map that is zoomed at. */
  pivot: (view: View) => Point;
}

/** Zoom in, zoom out, the whole world. */
export function MapControls({ labels, extent, change, pivot }: MapControlsProps) {
  const buttons: readonly { icon: IconName; label: string; next: (view: View) => View }[] = [
    { icon: 'plus', label: labels.zoomIn, next: (view) => zoomAt(view, ZOOM_STEP, pivot(view), extent) },
    {
      icon: 'minus',
      label: labels.zoomOut,
      next: (view) => zoomAt(view, 1 / ZOOM_STEP, pivot(view), extent),
    },
    { icon: 'expand', label: labels.fit, next: () => fitView(extent) },
  ];
  return (
    <div className="map-controls" data-row={extent.height < LOW_MAP || undefined}>
      {buttons.map(({ icon, label, next }) => (
        <button key={icon} type="button" aria-label={label} title={label} onClick={() => change(next)}>
          <Icon name={icon} size={16} />
        </button>
      ))}
    </div>
  );
}
