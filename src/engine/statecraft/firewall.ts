import { autocracies, causeOf, instrument } from './instrument';

/** Wall the national internet off, or open it again: what people elsewhere say pulls less, and so does what they find out. */
export const firewall = instrument('firewall', {
  closed: autocracies,
  inside: true,
  apply(t, place) {
    const delta = t.world.censored.get(place) === 0 ? 1 : -1;
    t.add('censored', [place], { ...causeOf(t, 'firewall', 'left', place), delta });
  },
});
