import { useExhibit } from '../../screens/plan/exhibit';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';

/** Leads to the payoff table on the plate; before a commitment made in silence it says why there is none. */
export function ShowPayoffs({ accord }: { accord: string }) {
  const { policy } = usePlan();
  const { exhibit, show } = useExhibit();
  if (policy === 'after-commit') return null;
  const shown = exhibit.kind === 'payoffs' && exhibit.accord === accord;
  return (
    <Button
      look="text"
      icon="table"
      onClick={() => show(shown ? { kind: 'map' } : { kind: 'payoffs', accord })}
    >
      {shown ? t('accords.payoffs.hide') : t('accords.payoffs.show')}
    </Button>
  );
}
