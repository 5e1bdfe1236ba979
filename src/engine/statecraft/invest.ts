import { fromPoints, mul } from '../fixed';
import type { Verb } from './types';

/** Invest at home: a sure gain, and nothing for the world. */
export const invest: Verb = {
  id: 'invest',
  closed: () => null,
  cost: () => ({}),
  targets: () => [],
  apply(t, place) {
    t.add('home', [place], {
      rule: 'statecraft.invest',
      delta: mul(fromPoints(t.setup.scenario.rules.statecraft.invest.gain), t.stake),
      path: '/rules/statecraft/invest/gain',
      by: [t.setup.states[place]?.id ?? ''],
    });
  },
};
