import type { Setup } from '../../engine';

/** What a text is worth to a seat: +1 it wants it, −1 it does not, 0 it does not care. By pole, wish and prize. */
export function interest(setup: Setup, seat: string, textId: string): -1 | 0 | 1 {
  const text = setup.texts.find(({ id }) => id === textId);
  const state = setup.states.find(({ id }) => id === seat);
  if (!text || !state) return 0;
  if (state.pole !== 'hedging') return state.pole === text.direction ? 1 : -1;
  if (text.wantedBy.includes(seat)) return 1;
  return Math.sign(text.prizes[seat] ?? 0) as -1 | 0 | 1;
}
