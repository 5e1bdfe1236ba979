import type { Voice } from '../../../engine';
import type { Plan } from '../../screens/plan/usePlan';

/** Voices that this seat has signed away this turn: they are cast as agreed, without an order. */
export function soldVoices({ view, seat }: Plan): Voice[] {
  return view.deals
    .filter((deal) => deal.turn === view.turn && deal.status === 'agreed')
    .flatMap((deal) => (deal.from === seat ? deal.give : deal.to === seat ? deal.take : []))
    .flatMap((item) => (item.kind === 'voice' ? [{ text: item.text, stance: item.stance }] : []));
}

/** Voices not yet placed, less those sold, counting those that diplomacy in the same draft adds. */
export function voicesLeft(plan: Plan): number {
  const { options, draft, setup } = plan;
  const diplomats = (draft.acts ?? []).filter((act) => act.verb === 'diplomacy').length;
  const extra = diplomats * setup.scenario.rules.statecraft.diplomacy.voices;
  return options.voices + extra - (draft.voices?.length ?? 0) - soldVoices(plan).length;
}
