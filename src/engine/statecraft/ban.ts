import { fromPoints, mul } from '../fixed';
import type { Verb } from './types';

/** Shut the rival's vendors out at home: their push abroad falls, by the banner's weight. Democracies only. */
export const ban: Verb = {
  id: 'ban',
  closed: ({ setup, place }) => (setup.pole[place] === 1 ? null : { id: 'democracies-only' }),
  cost: ({ setup, stake }) => ({ home: mul(fromPoints(setup.scenario.rules.statecraft.ban.cost), stake) }),
  targets: () => [],
  apply(t, place) {
    const cut = t.setup.scenario.rules.statecraft.ban.cut * (t.setup.states[place]?.weight ?? 1);
    t.mods.banCut = Math.min(1000, t.mods.banCut + cut);
  },
};
