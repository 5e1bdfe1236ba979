import { Segmented } from '../ui/choice';
import { Plate } from '../ui/frame';
import { MapLegend } from './MapLegend';
import { MapTable } from './MapTable';
import { MapView, type MapViewProps } from './MapView';

export interface MapPlateProps extends MapViewProps {
  view: 'map' | 'table';
  onView: (view: 'map' | 'table') => void;
}

/** The exhibit of planning: the finding, the map or its table, and the legend. */
export function MapPlate({ model, selected, onSelect, view, onView }: MapPlateProps) {
  const { labels } = model;
  const options = [
    { value: 'map', label: labels.map },
    { value: 'table', label: labels.table },
  ] as const;
  return (
    <Plate
      title={model.finding}
      subtitle={model.subtitle}
      fit={view === 'map' ? 'fill' : 'scroll'}
      controls={<Segmented label={labels.view} value={view} options={options} onChange={onView} />}
      legend={view === 'map' ? <MapLegend groups={model.legend} /> : undefined}
    >
      {view === 'map' ? (
        <MapView model={model} selected={selected} onSelect={onSelect} />
      ) : (
        <MapTable model={model} selected={selected} onSelect={onSelect} />
      )}
    </Plate>
  );
}
