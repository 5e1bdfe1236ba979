import { Button } from '../../ui';
import { t } from '../../words';
import { useExhibit } from '../plan/exhibit';
import { usePlan } from '../plan/usePlan';

/** Leads from a text on the agenda to its hall on the plate, and back to the map. */
export function ShowHall({ item }: { item: string }) {
  const { exhibit, show } = useExhibit();
  const { elsewhere } = usePlan();
  const shown = exhibit.kind === 'hall' && exhibit.item === item;
  if (elsewhere) return null;
  return (
    <Button look="text" onClick={() => show(shown ? { kind: 'map' } : { kind: 'hall', item })}>
      {t(shown ? 'hall.close' : 'hall.open')}
    </Button>
  );
}
