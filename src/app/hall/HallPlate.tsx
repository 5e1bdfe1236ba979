import { Explained } from '../glossary/Explained';
import { Segmented } from '../ui/choice';
import { Plate } from '../ui/frame';
import { t } from '../words';
import { turnedCards } from './count';
import { HallLegend } from './HallLegend';
import { HallTable } from './HallTable';
import { HallView, type HallViewProps } from './HallView';

export interface HallPlateProps extends HallViewProps {
  view: 'hall' | 'table';
  onView: (view: 'hall' | 'table') => void;
}

/** The exhibit of the assembly: the finding, and the hall or its table. */
export function HallPlate({ model, reveal, view, onView }: HallPlateProps) {
  const { labels, seats } = model;
  const open = seats.length - turnedCards(model, reveal);
  const counting = open > 0 && open < seats.length;
  const options = [
    { value: 'hall', label: labels.hall },
    { value: 'table', label: labels.table },
  ] as const;
  return (
    <Plate
      title={counting ? t('hall.finding.counting', { n: open, text: model.textTitle }) : model.finding}
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
