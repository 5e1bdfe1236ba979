import type { Verb } from './types';

/** Send more diplomats: more voices this turn, and objecting costs no friends. */
export const diplomacy: Verb = {
  id: 'diplomacy',
  closed: () => null,
  cost: () => ({}),
  targets: () => [],
  apply(t, place) {
    t.mods.extraVoices[place] =
      (t.mods.extraVoices[place] ?? 0) + t.setup.scenario.rules.statecraft.diplomacy.voices;
    t.mods.freeObjection[place] = true;
  },
};
