import type { SeatPlayer } from '../engine';
import type { KindScenario, KindState } from './appraise/scenario';

/**
 * Who may be drawn for a seat under mixed play, one entry a kind and always in this order: always-honour, always-defect,
 * reciprocator, grim, opportunist, bargainer, hard-liner, random. The first four play the seat as the scenario proposes, with
 * another accord strategy each; the next three are tempers of their own; the last does anything that is allowed. Empty where
 * nobody plays the state.
 */
export function kindsFor(state: KindState, _scenario: KindScenario): SeatPlayer[] {
  if (state.seat === undefined) return [];
  const proposed = state.seat.bot.player;
  const home = proposed === 'caretaker' || proposed === 'random' ? BY_POLE[state.pole] : proposed;
  return [
    bot(home, 'always-honour'),
    bot(home, 'always-defect'),
    bot(home, 'tit-for-tat'),
    bot(home, 'grim'),
    bot('opportunist', 'tit-for-tat'),
    bot('bargainer', 'generous-tit-for-tat'),
    bot('hard-liner', 'two-tats'),
    bot('random', 'random'),
  ];
}

const BY_POLE = { liberal: 'status-quo', illiberal: 'revisionist', hedging: 'swing' } as const;

function bot(player: string, strategy: string): SeatPlayer {
  return { kind: 'bot', player, strategy };
}
