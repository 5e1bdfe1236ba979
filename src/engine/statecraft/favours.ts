import { fromPoints } from '../fixed';
import { prosper, within100 } from '../instruments/numbers';
import { autocracies, causeOf, instrument } from './instrument';

/** Favours for those who keep the ruler in power: they stay loyal, and the country pays. */
export const favours = instrument('favours', {
  closed: (s) =>
    autocracies(s) ?? (s.setup.states[s.place]?.regime === 'autocracy' ? null : { id: 'autocracies-only' }),
  inside: true,
  apply(t, place, _act, n) {
    within100(t, 'elites', [place], {
      ...causeOf(t, 'favours', 'elites', place),
      delta: fromPoints(n.elites),
    });
    prosper(t, place, { ...causeOf(t, 'favours', 'prosperity', place), delta: -fromPoints(n.prosperity) });
  },
});
