import { homeOf } from './beliefs';
import { aimWorth } from './interests';
import { limit, type Situation } from './situation';

/** Points on either side of what voters accept within which an election is in doubt, at stake 1. */
const DOUBT = 3;

/** A point at home counts more where voters are near to throwing the government out. */
export function homeWeight(s: Situation): number {
  const lost = s.stake * s.setup.scenario.rules.voters.fall + 1;
  const near = votes(s, s.me, s.view.turn + 1) ? lost * inDoubt(s, s.me) : 0;
  return (1 + near) * s.character.home + aimWorth(s, 'home', 1, homeOf(s, s.me));
}

/** What it is worth to a rival that a government may fall: its voters compare, and the acting one lacks a voice. */
export function toppling(s: Situation, target: number): number {
  const { harm } = s.setup.scenario.rules.statecraft.squeeze;
  if (s.setup.pole[target] !== -(s.setup.pole[s.me] ?? 0) || !votes(s, target, s.view.turn)) return 0;
  return s.left > 0 ? 3 * harm * s.stake * inDoubt(s, target) : 0;
}

function votes(s: Situation, place: number, until: number): boolean {
  return s.setup.states[place]?.elections.some((t) => t >= s.view.turn && t <= until) ?? false;
}

/** Chance, by the point, that the next point at home decides the election, 0..1. */
function inDoubt(s: Situation, place: number): number {
  const span = 2 * DOUBT * s.stake;
  const off = Math.abs(homeOf(s, place) - acceptedAt(s, place));
  return off < span ? limit((1 - off / span) / span, 0, 1) : 0;
}

/** What voters accept: the floor, or the partners' mean less a margin. */
function acceptedAt(s: Situation, place: number): number {
  const { voters } = s.setup.scenario.rules;
  if (voters.compare === 'floor') return voters.floor;
  let [sum, n] = [0, 0];
  for (const j of s.seats) {
    if (j === place || s.setup.pole[j] !== s.setup.pole[place]) continue;
    if ((s.setup.states[j]?.elections.length ?? 0) === 0) continue;
    sum += homeOf(s, j);
    n += 1;
  }
  return n === 0 ? Number.NEGATIVE_INFINITY : sum / n - voters.margin;
}
