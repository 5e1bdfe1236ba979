import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';

/** Leads to the ledger of words on the plate, and back to the map. */
export function ShowWords() {
  const { view, elsewhere } = usePlan();
  const { exhibit, show } = useExhibit();
  if (elsewhere || view.promises.length + view.deals.length === 0) return null;
  const shown = exhibit.kind === 'words';
  return (
    <Button look="text" icon="table" onClick={() => show({ kind: shown ? 'map' : 'words' })}>
      {shown ? t('tree.hide') : t('words.show')}
    </Button>
  );
}
