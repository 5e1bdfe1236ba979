import './map.css';
import { Fragment } from 'react';
import { PoleSwatch } from '../ui/banner';
import { useDrawn } from '../ui/drawn';
import { list, num } from '../words';
import { hasChange } from './boxes';
import { changeText, leanFact, Value } from './MapCallout';
import type { MapModel } from './model';
import { LeanSwatch } from './Swatch';
import { tableRows } from './table';

export interface MapTableProps {
  model: MapModel;
  selected?: string | null;
  onSelect: (id: string | null) => void;
}

/** Rows that fill the largest screen; the others follow. */
const FIRST = 12;

/** The map as a table: every area with everything the map says of it. */
export function MapTable({ model, selected = null, onSelect }: MapTableProps) {
  const { labels } = model;
  const drawn = useDrawn();
  const rows = tableRows(model);
  return (
    <div className="map-table-frame">
      <table className="map-table">
        <caption className="sb-sr">{model.finding}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.name}</th>
            <th scope="col">{labels.lean}</th>
            <th scope="col" data-number>
              {labels.value}
            </th>
            <th scope="col" data-number>
              {labels.base}
            </th>
            <th scope="col" data-number>
              {labels.change}
            </th>
            {model.seals.length > 0 && <th scope="col">{labels.accords}</th>}
            <th scope="col">{labels.facts}</th>
          </tr>
        </thead>
        <tbody>
          {(drawn ? rows : rows.slice(0, FIRST)).map(({ area, accords }) => (
            <tr key={area.id} data-selected={area.id === selected || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="map-table-name"
                  aria-pressed={area.id === selected}
                  onClick={() => onSelect(area.id === selected ? null : area.id)}
                >
                  <PoleSwatch pole={area.pole} />
                  <span>
                    {area.name} {area.you === true && <span className="map-table-aside">{labels.you}</span>}
                  </span>
                </button>
              </th>
              <td>
                <span className="map-table-lean">
                  <LeanSwatch lean={area.lean} />
                  <span>
                    {labels.leanNames[area.lean]}
                    {area.locked !== undefined && (
                      <span className="map-table-aside">{labels.locked[area.locked]}</span>
                    )}
                  </span>
                </span>
              </td>
              <td data-number data-label={labels.value}>
                <Value fact={leanFact(area, labels)} />
              </td>
              <td data-number data-label={labels.base} data-none={area.base === null || undefined}>
                {area.base === null ? labels.nothing : num(area.base * 10, 'percent')}
              </td>
              <td data-number data-label={labels.change} data-none={!hasChange(area) || undefined}>
                {area.change === undefined || !hasChange(area) ? labels.nothing : changeText(area.change)}
              </td>
              {model.seals.length > 0 && (
                <td data-none={accords.length === 0 || undefined}>
                  {accords.length === 0 && labels.nothing}
                  {accords.map(({ id, label, state }) => (
                    <span key={id} className="map-table-line">
                      {label}: {labels.linkNames[state]}
                    </span>
                  ))}
                </td>
              )}
              <td data-none={area.facts.length === 0 || undefined}>
                {area.facts.length === 0 && labels.nothing}
                {area.facts.map((fact) => (
                  <Fragment key={fact.label}>
                    <span className="map-table-fact" data-long={fact.isLong || undefined}>
                      {fact.label}:{' '}
                      <strong>
                        <Value fact={fact} />
                      </strong>
                    </span>{' '}
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {model.disputed.length > 0 && (
        <p className="map-table-note">
          <LeanSwatch lean="disputed" /> {labels.disputed} {list(model.disputed.map(({ name }) => name))}
        </p>
      )}
      <p className="map-credits">{labels.credits}</p>
    </div>
  );
}
