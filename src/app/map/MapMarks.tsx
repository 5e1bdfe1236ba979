import { Icon } from '../ui/icon';
import { num } from '../words';
import { FLY_HEIGHT } from './banner';
import { hasChange, middleOf, type AreaLabel, type MapLayout } from './layout';
import { changeText } from './MapCallout';
import type { MapLabels } from './model';

export interface MapMarksProps {
  layout: MapLayout;
  labels: MapLabels;
  selected: string | null;
  calloutId: string;
  onSelect: (id: string | null) => void;
  /** Brings an area reached by the keyboard into view. */
  onReveal: (id: string) => void;
}

const at = (x: number, y: number) => ({ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` });

/** What the button of an area says: name, alignment in words and figures, and whether it is yours or locked. */
function nameOf({ area }: AreaLabel, labels: MapLabels): string {
  const parts = [area.name, labels.leanNames[area.lean], num(area.value, 'signed')];
  if (area.change !== undefined && area.change !== 0)
    parts.push(`${labels.change} ${num(area.change, 'signed')}`);
  if (area.locked !== undefined) parts.push(labels.locked[area.locked]);
  if (area.you === true) parts.push(labels.you);
  return parts.join(', ');
}

/** Everything on the map that has words or can be pressed: it is DOM, so it grows with the text and is read aloud. */
export function MapMarks({ layout, labels, selected, calloutId, onSelect, onReveal }: MapMarksProps) {
  return (
    <>
      {layout.seals.map(({ id, at: { x, y }, code, label, below }) => (
        <div key={id} className="map-seal" style={at(x, y)}>
          <span className="map-seal-code" aria-hidden style={{ width: layout.overlay.sealRadius * 2 }}>
            {code}
          </span>
          <span className="map-seal-label" data-below={below || undefined}>
            {label}
          </span>
        </div>
      ))}
      {layout.inset !== null && (
        <span
          className="map-inset-caption"
          style={at(layout.inset.rect.left + 6, layout.inset.rect.bottom - 22)}
        >
          {labels.europe}
        </span>
      )}
      {layout.labels.map((label) => (
        <AreaButton key={label.area.id} {...{ label, labels, selected, calloutId, onSelect, onReveal }} />
      ))}
      {layout.labels.map(({ area, box, anchor, shown }) => {
        if (area.change === undefined || !hasChange(area)) return null;
        const middle = shown ? middleOf(box) : anchor;
        return (
          <span
            key={area.id}
            className="map-change"
            aria-hidden
            style={at(middle.x, middle.y - layout.overlay.ringRadius)}
          >
            {changeText(area.change)}
          </span>
        );
      })}
    </>
  );
}

interface AreaButtonProps extends Omit<MapMarksProps, 'layout'> {
  label: AreaLabel;
}

function AreaButton({ label, labels, selected, calloutId, onSelect, onReveal }: AreaButtonProps) {
  const { area, box, anchor, shown } = label;
  const isSelected = area.id === selected;
  const place = shown
    ? {
        ...at(box.left, box.top),
        width: box.right - box.left,
        height: box.bottom - box.top,
        paddingTop: FLY_HEIGHT + 1,
      }
    : at(anchor.x, anchor.y);
  return (
    <button
      type="button"
      className="map-label"
      data-waiting={!shown || undefined}
      aria-pressed={isSelected}
      aria-label={nameOf(label, labels)}
      aria-describedby={isSelected ? calloutId : undefined}
      style={place}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onReveal(area.id);
      }}
      onClick={() => onSelect(isSelected ? null : area.id)}
    >
      {shown && (
        <span data-you={area.you}>
          {area.code}
          {area.locked !== undefined && <Icon name="lock" size={14} />}
        </span>
      )}
    </button>
  );
}
