import './research.css';
import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';

/** Leads to the technologies on the plate, and back to the map. */
export function ShowTree() {
  const { elsewhere } = usePlan();
  const { exhibit, show } = useExhibit();
  if (elsewhere) return null;
  const shown = exhibit.kind === 'research';
  return (
    <Button look="text" icon="table" onClick={() => show({ kind: shown ? 'map' : 'research' })}>
      {shown ? t('tree.hide') : t('tree.show')}
    </Button>
  );
}
