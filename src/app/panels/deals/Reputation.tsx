import type { View } from '../../../engine';
import { nameOf } from '../../models/facts';
import { reputationOf } from '../../models/reputation';
import { usePlan } from '../../screens/plan/usePlan';
import { t } from '../../words';

/** How a seat kept its word so far, where a partner is chosen or an offer answered; nothing before it gave any. */
export function Reputation({ view, seat }: { view: View; seat: string }) {
  const { setup } = usePlan();
  const { kept, broken } = reputationOf(view, seat);
  if (kept + broken === 0) return null;
  return (
    <p className="type-support">
      {t('deals.reputation', { name: nameOf.state(setup, seat), kept, of: kept + broken })}
    </p>
  );
}
