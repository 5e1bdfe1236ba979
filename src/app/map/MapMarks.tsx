import type { RefObject } from 'react';
import { Icon } from '../ui/icon';
import { num } from '../words';
import { FLY_HEIGHT } from './banner';
import { hasChange } from './boxes';
import type { AreaLabel, MapLayout, SealLabel } from './layout';
import { changeText } from './MapCallout';
import type { MapLabels } from './model';
import type { Rect } from './projection';
import { middleOf } from './rect';

export interface MapMarksProps {
  layout: MapLayout;
  /** Given the element that moves with the map. */
  layer: RefObject<HTMLDivElement | null>;
  labels: MapLabels;
  selected: string | null;
  calloutId: string;
  onSelect: (id: string | null) => void;
  /** Shows who is in an accord, where only one is shown at a time. */
  onSeal?: ((id: string) => void) | undefined;
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
export function MapMarks({ layout, layer, onSeal, ...shared }: MapMarksProps) {
  const { inset } = layout;
  return (
    <>
      {/* What moves with the map passes under the inset. */}
      <div className="map-layer" style={inset === null ? undefined : { clipPath: around(inset.rect) }}>
        <div ref={layer} className="map-layer">
          {layout.seals.map((seal) => (
            <Seal
              key={seal.id}
              seal={seal}
              labels={shared.labels}
              radius={layout.overlay.sealRadius}
              onSeal={onSeal}
            />
          ))}
          <Labels {...shared} layout={layout} inInset={false} />
        </div>
      </div>
      {inset !== null && (
        <div className="map-layer">
          <span className="map-inset-caption" style={at(inset.rect.left + 6, inset.rect.bottom - 22)}>
            {`${shared.labels.europe}${inset.factor}`}
          </span>
          <Labels {...shared} layout={layout} inInset />
        </div>
      )}
    </>
  );
}

/** Everywhere but in a rectangle, as a clip. */
const around = ({ left, top, right, bottom }: Rect): string =>
  `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ${[
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ]
    .map(([x = 0, y = 0]) => `${x}px ${y}px`)
    .join(', ')})`;

interface LabelsProps extends Omit<MapMarksProps, 'layer' | 'onSeal'> {
  inInset: boolean;
}

function Labels({ layout, inInset, ...shared }: LabelsProps) {
  const shown = layout.labels.filter((label) => label.inInset === inInset);
  return (
    <>
      {shown.map((label) => (
        <AreaButton key={label.area.id} label={label} {...shared} />
      ))}
      {shown.map(({ area, box, anchor, shown: isShown }) => {
        if (area.change === undefined || !hasChange(area)) return null;
        const middle = isShown ? middleOf(box) : anchor;
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

interface SealProps {
  seal: SealLabel;
  labels: MapLabels;
  radius: number;
  onSeal: ((id: string) => void) | undefined;
}

/** The code and name of an accord; a button where pressing it shows its members. */
function Seal({ seal, labels, radius, onSeal }: SealProps) {
  const { id, at: here, code, name, label, quiet, side, pressable } = seal;
  const place = at(here.x, here.y);
  return (
    <div className="map-seal" style={place}>
      {onSeal === undefined || !pressable ? (
        <span className="map-seal-code" aria-hidden style={{ width: radius * 2 }}>
          {code}
        </span>
      ) : (
        <button
          type="button"
          className="map-seal-code"
          aria-pressed={!quiet}
          aria-label={`${name}. ${labels.showMembers}`}
          title={name}
          style={{ width: radius * 2 }}
          onClick={() => onSeal(id)}
        >
          {code}
        </button>
      )}
      {label !== '' && (
        <span className="map-seal-label" data-side={side}>
          {label}
        </span>
      )}
    </div>
  );
}

interface AreaButtonProps extends Omit<MapMarksProps, 'layout' | 'layer' | 'onSeal'> {
  label: AreaLabel;
}

function AreaButton({ label, labels, selected, calloutId, onSelect, onReveal }: AreaButtonProps) {
  const { area, box, shown } = label;
  const isSelected = area.id === selected;
  const place = shown
    ? {
        ...at(box.left, box.top),
        width: box.right - box.left,
        height: box.bottom - box.top,
        paddingTop: FLY_HEIGHT + 1,
      }
    : at(middleOf(box).x, middleOf(box).y);
  const code = shown && (
    <span data-you={area.you}>
      {area.code}
      {area.locked !== undefined && <Icon name="lock" size={14} />}
    </span>
  );
  if (!label.pressable) {
    return (
      <span className="map-label" aria-hidden style={place}>
        {code}
      </span>
    );
  }
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
      {code}
    </button>
  );
}
