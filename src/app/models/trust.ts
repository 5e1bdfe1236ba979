import type { Wrong } from '../../lab/calibration/word';
import { called, clauseLine, line, type Account, type Line } from './facts';

type Setup = Account['setup'];

/** A broken word as it looks from the side it was given to. */
export function wrongLine(setup: Setup, w: Wrong): Line {
  const size = (points: number | null) => Math.abs(points ?? 0);
  return line('trust.wrong', {
    turn: w.turn,
    from: called(setup, w.from),
    wronged: called(setup, w.wronged),
    clause: clauseLine(setup, w.clause),
    learnt: w.learnt,
    harm: w.cost === null ? 'unknown' : w.cost > NOTHING ? 'cost' : w.cost < -NOTHING ? 'gain' : 'none',
    cost: size(w.cost),
    won: w.gain === null || size(w.gain) <= NOTHING ? 'no' : w.gain > 0 ? 'gained' : 'lost',
    gain: size(w.gain),
  });
}

/** Less is written as 0. */
const NOTHING = 0.05;
