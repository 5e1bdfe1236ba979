import './callout.css';
import { Asked } from '../screens/ledger/Asked';
import { PoleSwatch } from '../ui/banner';
import { Icon } from '../ui/icon';
import { num } from '../words';
import type { Fact, MapArea, MapLabels } from './model';

export interface MapCalloutProps {
  id: string;
  area: MapArea;
  labels: MapLabels;
  onClose: () => void;
}

/** “▲ +9” or “▼ −3”: never by colour. */
export const changeText = (change: number): string => `${change > 0 ? '▲' : '▼'} ${num(change, 'signed')}`;

/** What is known of the selected area, beside it on a wide map and along the foot of a small one. */
export function MapCallout({ id, area, labels, onClose }: MapCalloutProps) {
  return (
    <div className="map-callout" id={id} data-callout>
      <div className="map-callout-head">
        <PoleSwatch pole={area.pole} />
        <span className="map-callout-name">{area.name}</span>
        <button type="button" className="map-callout-close" aria-label={labels.close} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <dl className="map-facts">
        <div>
          <dt>{labels.lean}</dt>{' '}
          <dd>
            <Value fact={leanFact(area, labels)} />
          </dd>
        </div>
        {area.locked !== undefined && (
          <div className="map-callout-note">
            <dt>{labels.locked[area.locked]}</dt>
          </div>
        )}
        {area.facts.map((fact) => (
          <div key={fact.label} data-long={fact.isLong || undefined}>
            <dt>{fact.label}</dt>{' '}
            <dd>
              <Value fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export const leanFact = ({ value, why }: MapArea, { lean }: MapLabels): Fact => ({
  label: lean,
  value: num(value, 'signed'),
  ...(why && { why }),
});

/** A figure with what the draft does to it; the ledger explains it where there is one. */
export function Value({ fact: { label, value, change, why } }: { fact: Fact }) {
  return (
    <>
      {why === undefined ? value : <Asked at={why} text={value} label={label} />}
      {change !== undefined && ` ${changeText(change)}`}
    </>
  );
}
