import { limit, shareOf, type Situation } from '../../appraise/situation';
import { temper } from '../outlook';

/** What a candidate’s secretariat and its sponsor are worth to a seat, points; from what everybody can see. */
export function liking(s: Situation, seat: number, candidate: string): number {
  const place = s.setup.candidate(candidate);
  const def = s.setup.candidates[place]?.def;
  if (def === undefined) return 0;
  const sponsor = s.setup.state(def.sponsor);
  const side = def.direction === undefined ? 0 : def.direction === 'liberal' ? 1 : -1;
  const own = sponsor === seat ? 1.5 : 0;
  const pole = s.setup.pole[seat] as number;
  const leaning = pole === 0 ? limit(2 * shareOf(s.read.get('alignment', seat)), -1, 1) : 1.2 * pole;
  const trust = sponsor === seat ? 0 : shareOf(s.read.get('trust', seat, sponsor));
  const region = (s.setup.regionsOf[seat] ?? []).some(
    (r) => s.read.get('endorsed', r, s.setup.candidates[place]?.election ?? 0) === place + 1,
  );
  // A swing state minds who stands, in each game another way.
  const whim = pole === 0 && seat === s.me ? 0.6 * (temper(s, 300 + place) - 0.5) : 0;
  return side * leaning + trust + own + (region ? 0.3 : 0) + whim;
}

/** Candidates by how much a seat likes them, best first; ties keep the order of the scenario. */
export function favourites(s: Situation, seat: number, candidates: readonly string[]): string[] {
  return candidates
    .map((id, n) => ({ id, n, worth: liking(s, seat, id) }))
    .sort((a, b) => b.worth - a.worth || a.n - b.n)
    .map((x) => x.id);
}

/** By how much a seat likes the first of two more than the second. */
export function gap(s: Situation, seat: number, one: string, other: string | undefined): number {
  return liking(s, seat, one) - (other === undefined ? 0 : liking(s, seat, other));
}
