import type { Setup, View } from '../../../engine';
import { nameOf } from '../../models/facts';
import { reputationOf } from '../../models/reputation';
import { t } from '../../words';

/** A seat with how it kept its word, for a choice among partners: “Kenya (kept 2 of 3 promises)”. */
export function partnerText(setup: Setup, view: View, seat: string): string {
  const { kept, broken } = reputationOf(view, seat);
  const name = nameOf.state(setup, seat);
  return kept + broken === 0 ? name : t('deals.partner.kept', { name, kept, of: kept + broken });
}
