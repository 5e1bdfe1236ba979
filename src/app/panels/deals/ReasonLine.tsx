import { nameOf } from '../../models/facts';
import { sentence } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { useSession } from '../../store';
import { t } from '../../words';

/** What a bot said of a deal or a promise, by its id, in one line; nothing where a person made or answered it. */
export function ReasonLine({ deal, by }: { deal: string; by: string }) {
  const { setup } = usePlan();
  const why = useSession((session) => session.said[deal]);
  if (why === undefined) return null;
  const said = sentence(why.id, why.params, () => '');
  if (said === '') return null;
  return (
    <p className="type-support pl-said">{t('deals.said', { who: nameOf.state(setup, by), words: said })}</p>
  );
}
