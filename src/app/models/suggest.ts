import { POINT, type Options, type Setup, type View } from '../../engine';
import type { PickerGroup } from '../ui';
import { t } from '../words';
import { FEW_TO_PICK } from './few';
import { leanValue } from './map';

const POLES = ['liberal', 'hedging', 'illiberal'] as const;
/** Likely ones that stand before the rest. */
const LIKELY = 5;

type Place = PickerGroup<string>['options'][number];

/** States to choose among: in the given order while they are few; beyond that the likely ones, then all the others by camp, in the order of their names. */
export function placeGroups(
  setup: Setup,
  places: readonly Place[],
  likely: () => readonly string[],
): PickerGroup<string>[] {
  if (places.length <= FEW_TO_PICK) return [{ label: '', options: places }];
  const first = likely()
    .slice(0, LIKELY)
    .flatMap((id) => places.find(({ value }) => value === id) ?? []);
  const rest = places.filter(({ value }) => !first.some((one) => one.value === value));
  const groups = POLES.map((pole) => ({
    label: t(`pick.pole.${pole}`),
    options: rest
      .filter(({ value }) => setup.states[setup.state(value)]?.pole === pole)
      .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
  }));
  return [{ label: t('pick.likely'), options: first }, ...groups].filter(({ options }) => options.length > 0);
}

/**
 * Whom an act would most likely be aimed at, best first. What harms goes to the strongest of the other camp; what courts goes to
 * those who have not chosen, where a vote weighs most and the lean is least.
 */
export function likelyTargets(
  setup: Setup,
  view: View,
  harms: boolean,
  targets: readonly { value: string; allowed: boolean }[],
): string[] {
  const mine = setup.pole[setup.state(view.seat)] ?? 0;
  const weigh = (id: string): number => {
    const place = setup.state(id);
    const state = setup.states[place];
    if (state === undefined) return 0;
    if (harms) {
      const pole = setup.pole[place] ?? 0;
      const against = pole !== 0 && pole !== mine ? 1000 : 0;
      return against + state.budget + state.market;
    }
    if (state.pole !== 'hedging') return 0;
    return state.votes * 4 + Math.max(0, 60 - Math.abs(leanValue(setup, view, place)));
  };
  return targets
    .filter(({ allowed }) => allowed)
    .map(({ value }) => ({ value, weight: weigh(value) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ value }) => value);
}

/** Whom to talk with first: who has made an offer, then who sits in the most accords with this seat, then who has not chosen. */
export function likelyPartners(setup: Setup, view: View, options: Options): string[] {
  const offering = new Set(view.deals.filter((deal) => deal.to === view.seat).map((deal) => deal.from));
  const weigh = (id: string): number => {
    const shared = setup.accords.filter(
      ({ members }) => members.includes(id) && members.includes(view.seat),
    ).length;
    const hedging = setup.states[setup.state(id)]?.pole === 'hedging' ? 2 : 0;
    return (offering.has(id) ? 100 : 0) + shared + hedging + trustIn(setup, view, id);
  };
  return options.deals.partners
    .map((id) => ({ id, weight: weigh(id) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

/** Trust of this seat in another, as a tie-break: below one. */
function trustIn(setup: Setup, view: View, id: string): number {
  const cell = view.columns.trust[setup.state(view.seat) * setup.states.length + setup.state(id)] ?? 0;
  return cell / POINT / 1000;
}
