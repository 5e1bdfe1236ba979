import type { ReactNode } from 'react';
import { Explained } from '../glossary/Explained';
import { Segmented } from '../ui/choice';
import { Plate } from '../ui/frame';
import { MapLegend } from './MapLegend';
import { MapTable } from './MapTable';
import { MapView, type MapViewProps } from './MapView';

export interface MapPlateProps extends MapViewProps {
  view: 'map' | 'table';
  onView: (view: 'map' | 'table') => void;
  /** Beside the switch: which field of technology is shown. */
  field?: ReactNode;
}

/** The exhibit of planning: the finding, the map or its table, and the legend. */
export function MapPlate({ model, selected, onSelect, onSeal, view, onView, field }: MapPlateProps) {
  const { labels } = model;
  const options = [
    { value: 'map', label: labels.map },
    { value: 'table', label: labels.table },
  ] as const;
  return (
    <Plate
      title={model.finding}
      subtitle={<Explained>{model.subtitle}</Explained>}
      fit={view === 'map' ? 'fill' : 'scroll'}
      controls={
        <>
          <Segmented label={labels.view} value={view} options={options} onChange={onView} />
          {field}
        </>
      }
      legend={
        view === 'map' ? (
          <>
            <MapLegend groups={model.legend} />
            <p className="map-credits">{labels.credits}</p>
          </>
        ) : undefined
      }
    >
      {view === 'map' ? (
        <MapView model={model} selected={selected} onSelect={onSelect} onSeal={onSeal} />
      ) : (
        <MapTable model={model} selected={selected} onSelect={onSelect} />
      )}
    </Plate>
  );
}
