import { caretakerOrders, imagine } from '../../engine';
import type { Player } from '../types';

/**
 * Plays an absent seat from its brief in the scenario, plain and public, exactly as the rules do when a seat gives no orders. It
 * signs nothing and buys nothing in another's name.
 */
export const caretaker: Player = {
  id: 'caretaker',
  strategy: null,
  decide: ({ setup, view }) => caretakerOrders(setup, imagine(setup, view), setup.state(view.seat)),
  answer: () => ({ answer: 'decline', gain: 0, why: { id: 'bots.reason.caretaker' } }),
};
