import { Icon, type IconName } from '../ui/icon';
import { LOW_MAP } from './layout';
import type { MapLabels } from './model';
import { fitView, zoomAt, ZOOM_STEP, type Extent, type View } from './view';

export interface MapControlsProps {
  labels: MapLabels;
  extent: Extent;
  change: (next: (view: View) => View) => void;
}

/** Zoom in, zoom out, the whole world. */
export function MapControls({ labels, extent, change }: MapControlsProps) {
  const middle = { x: extent.width / 2, y: extent.height / 2 };
  const buttons: readonly { icon: IconName; label: string; next: (view: View) => View }[] = [
    { icon: 'plus', label: labels.zoomIn, next: (view) => zoomAt(view, ZOOM_STEP, middle, extent) },
    { icon: 'minus', label: labels.zoomOut, next: (view) => zoomAt(view, 1 / ZOOM_STEP, middle, extent) },
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
