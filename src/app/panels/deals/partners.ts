import type { Options, Setup, View } from '../../../engine';
import { nameOf } from '../../models/facts';
import { reputationOf } from '../../models/reputation';
import { likelyPartners, placeGroups } from '../../models/suggest';
import { FEW_TO_PICK } from '../../models/few';
import type { PickerGroup } from '../../ui';
import { t } from '../../words';

/** A seat with how it kept its word, for a choice among partners: “Kenya (kept 2 of 3 promises)”. */
function partnerText(setup: Setup, view: View, seat: string): string {
  const { kept, broken } = reputationOf(view, seat);
  const name = nameOf.state(setup, seat);
  return kept + broken === 0 ? name : t('deals.partner.kept', { name, kept, of: kept + broken });
}

/** Seats to talk with, as a picker takes them. */
export function partnerGroups(setup: Setup, view: View, options: Options): PickerGroup<string>[] {
  const places = options.deals.partners.map((id) => ({ value: id, label: partnerText(setup, view, id) }));
  return placeGroups(setup, places, () => likelyPartners(setup, view, options));
}

/** Whom a new offer is first made to. */
export function firstPartner(setup: Setup, view: View, options: Options): string {
  const { partners } = options.deals;
  const likely = partners.length > FEW_TO_PICK ? likelyPartners(setup, view, options) : partners;
  return likely[0] ?? '';
}
