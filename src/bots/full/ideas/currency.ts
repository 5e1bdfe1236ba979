import { outlookOf, temper } from '../outlook';
import { places, pressed, sizeOf } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** A network is worth its members' markets; to whoever is sanctioned, a way out; to the other side, a reach to keep. */
export const currency: VerbIdeas = {
  verb: 'currency',
  ideas: (s, v) =>
    aimed(s, v, places(s), (i) => {
      const taken = s.read.get('platform', i) === 0 ? 1 : 0.6;
      const need = outlookOf(s).pole === -1 ? 1 + 0.8 * pressed(s) : 0.7;
      const hedging = s.setup.pole[i] === 0 ? 1 : 0.2;
      return (0.4 + 1.8 * Math.sqrt(sizeOf(s, i))) * taken * need * hedging * (0.4 + 0.7 * temper(s, 116));
    }),
};
