import type { Voice } from '../../../engine';
import { signedVoices } from '../../models/bound';
import type { Plan } from '../../screens/plan/usePlan';

/** Voices that this seat has signed away this turn. */
export function soldVoices({ view, seat }: Plan): Voice[] {
  return signedVoices(view.deals, view.turn, seat);
}

/** All voices of the turn, counting those that diplomacy in the same draft adds. */
export function voicesHeld({ options, draft, setup }: Plan): number {
  const diplomats = (draft.acts ?? []).filter((act) => act.verb === 'diplomacy').length;
  return options.voices + diplomats * setup.scenario.rules.statecraft.diplomacy.voices;
}

/** Voices not yet placed, less those sold. */
export function voicesLeft(plan: Plan): number {
  return voicesHeld(plan) - (plan.draft.voices?.length ?? 0) - soldVoices(plan).length;
}
