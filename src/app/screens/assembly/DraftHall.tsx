import { useMemo, useState } from 'react';
import { HallLegend } from '../../hall/HallLegend';
import { HallTable } from '../../hall/HallTable';
import { HallView } from '../../hall/HallView';
import { draftHall, openCases } from '../../models/hall';
import { Button, Plate, Segmented } from '../../ui';
import { t } from '../../words';
import { useExhibit } from '../plan/exhibit';
import { usePlan } from '../plan/usePlan';

/** The hall before the assembly, in place of the map: who will sit there, and only your own card, as drafted. */
export function DraftHall({ item }: { item: string }) {
  const { setup, seat, view: known, options, orders } = usePlan();
  const { show } = useExhibit();
  const [view, setView] = useState<'hall' | 'table'>('hall');
  const model = useMemo(() => {
    const found = openCases(setup, options.texts).find((one) => one.item === item);
    return found
      ? draftHall(setup, (place) => known.columns.tilt[place] ?? 0, seat, found, orders.voices ?? [])
      : null;
  }, [setup, known, seat, options, orders, item]);
  if (model === null) return null;
  const { labels } = model;
  return (
    <Plate
      title={model.finding}
      subtitle={model.subtitle}
      fit={view === 'hall' ? 'fill' : 'scroll'}
      legend={view === 'hall' ? <HallLegend model={model} /> : undefined}
      controls={
        <>
          <Segmented
            label={labels.view}
            value={view}
            options={[
              { value: 'hall', label: labels.hall },
              { value: 'table', label: labels.table },
            ]}
            onChange={setView}
          />
          <Button icon="globe" onClick={() => show({ kind: 'map' })}>
            {t('hall.close')}
          </Button>
        </>
      }
    >
      {view === 'hall' ? <HallView model={model} reveal={1} /> : <HallTable model={model} reveal={1} />}
    </Plate>
  );
}
