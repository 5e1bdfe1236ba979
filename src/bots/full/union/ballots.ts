import type { Orders, Promise_ } from '../../../engine';
import { shareOf, type Situation } from '../../appraise/situation';
import { outlookOf } from '../outlook';
import { roomOf } from '../room';
import { favourites, gap, liking } from './candidates';

/** Below this a candidate is not written down at all: rather a blank ballot in the last round. */
const NEVER = -0.6;
/** A delegation with less at stake than this lets another vote for it. */
const INDIFFERENT = 0.12;

/** Rankings for the secret ballots of the turn: what was sworn first, if the seat keeps its word where nobody can see it. */
export function ballots(s: Situation): NonNullable<Orders['ballots']> {
  return Object.fromEntries(
    s.options.elections.flatMap(({ election, ranking }) => {
      const open = ranking.flatMap((c) => (c.allowed ? [c.value] : []));
      if (open.length === 0) return [];
      const sworn = word(s, (p) => p.clause.kind === 'back' && p.clause.election === election);
      const first = sworn?.clause.kind === 'back' ? [sworn.clause.candidate] : [];
      const liked = favourites(s, s.me, open).filter((id) => liking(s, s.me, id) > NEVER);
      return [[election, [...new Set([...first.filter((id) => open.includes(id)), ...liked])]] as const];
    }),
  );
}

/**
 * Who votes for this seat: whom it swore its proxy, or, where nothing that is voted on matters to it, the friend it trusts most. It
 * saves nothing and shows trust.
 */
export function proxy(s: Situation): string | undefined {
  const open = s.options.proxies.flatMap((c) => (c.allowed ? [c.value] : []));
  if (open.length === 0) return undefined;
  const sworn = word(s, (p) => p.clause.kind === 'proxy');
  if (sworn?.clause.kind === 'proxy' && open.includes(sworn.clause.to)) return sworn.clause.to;
  if (!isIndifferent(s)) return undefined;
  const { pole } = outlookOf(s);
  const friends = open
    .map((id) => ({ id, place: s.setup.state(id) }))
    .filter(({ place }) => pole === 0 || s.setup.pole[place] === pole)
    .map(({ id, place }) => ({ id, trust: shareOf(s.read.get('trust', s.me, place)) }))
    .sort((a, b) => b.trust - a.trust);
  const [best] = friends;
  return best !== undefined && best.trust > 0.2 ? best.id : undefined;
}

function isIndifferent(s: Situation): boolean {
  const room = roomOf(s);
  const voted = room.list.every(
    (m, place) =>
      !m.option.votes.some((c) => c.allowed) || Math.abs(room.mine[place] as number) < INDIFFERENT,
  );
  const elected = s.options.elections.every(({ ranking }) => {
    const [first = '', second] = favourites(
      s,
      s.me,
      ranking.map((c) => c.value),
    );
    return gap(s, s.me, first, second) < 3 * INDIFFERENT;
  });
  return voted && elected;
}

function word(s: Situation, is: (p: Promise_) => boolean): Promise_ | undefined {
  if (!s.character.keepsWord) return undefined;
  return s.view.promises.find(
    (p) => p.from === s.view.seat && p.turn === s.view.turn && p.status === 'open' && is(p),
  );
}

/** Dues and papers, where they keep the seat from voting and it can pay. */
export function settle(s: Situation, purse: number): NonNullable<Orders['settle']> {
  const { franchise } = s.setup.scenario.assembly;
  if (franchise === undefined || s.options.settle.length === 0) return [];
  let left = purse;
  return s.options.settle.flatMap(({ value, allowed, cost }) => {
    const mute =
      value === 'dues' ? s.read.get('arrears', s.me) >= franchise.limit : s.read.get('credentials', s.me) > 1;
    if (!allowed || !mute || cost > left) return [];
    left -= cost;
    return [value];
  });
}
