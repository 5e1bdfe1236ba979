import { Explained } from '../glossary/Explained';
import { Segmented } from '../ui/choice';
import { Plate } from '../ui/frame';
import { HallLegend } from './HallLegend';
import { HallTable } from './HallTable';
import { HallView, type HallViewProps } from './HallView';

export interface HallPlateProps extends HallViewProps {
  view: 'hall' | 'table';
  onView: (view: 'hall' | 'table') => void;
}

/** The exhibit of the assembly: the finding, and the hall or its table. */
export function HallPlate({ model, reveal, view, onView }: HallPlateProps) {
  const { labels } = model;
  const options = [
    { value: 'hall', label: labels.hall },
    { value: 'table', label: labels.table },
  ] as const;
  return (
    <Plate
      title={model.finding}
      subtitle={<Explained>{model.subtitle}</Explained>}
      fit={view === 'hall' ? 'fill' : 'scroll'}
      controls={<Segmented label={labels.view} value={view} options={options} onChange={onView} />}
      legend={view === 'hall' ? <HallLegend model={model} /> : undefined}
    >
      {view === 'hall' ? (
        <HallView model={model} reveal={reveal} />
      ) : (
        <HallTable model={model} reveal={reveal} />
      )}
    </Plate>
  );
}
