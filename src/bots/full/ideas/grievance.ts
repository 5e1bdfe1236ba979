import type { View } from '../../../engine';
import type { Situation } from '../../appraise/situation';
import { news } from '../../news';
import { outlookOf } from '../outlook';

/** What this seat has against others, by place: 0 nothing, 1 a door shut on it; sanctions and lists on top. Read once a turn. */
export function grievances(s: Situation): ReadonlyMap<number, number> {
  const found = known.get(s.view.columns) ?? gather(s);
  known.set(s.view.columns, found);
  return found;
}

const known = new WeakMap<View['columns'], ReadonlyMap<number, number>>();

/** Acts that hurt whom they are aimed at. */
const HARSH: readonly string[] = ['closure', 'embargo', 'entity-list', 'metals', 'market-access', 'withhold'];

function gather(s: Situation): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  const add = (id: string, by: number) => {
    const place = s.setup.state(id);
    if (place !== s.me) out.set(place, (out.get(place) ?? 0) + by);
  };
  for (const d of outlookOf(s).shutByOthers) out.set(d.state, Math.min(1, (out.get(d.state) ?? 0) + 0.4));
  const fresh = (f: { turn: number; target?: string }) =>
    f.turn >= s.view.turn - 2 && f.target === s.view.seat;
  for (const f of news(s.view, 'act')) if (fresh(f) && HARSH.includes(f.verb)) add(f.state, 0.5);
  for (const f of news(s.view, 'sanctions')) if (fresh(f)) for (const id of f.by) add(id, 0.6);
  for (const f of news(s.view, 'expulsions')) if (fresh(f)) for (const id of f.by) add(id, 0.2);
  return out;
}

/** How hard the other side has been on this seat of late, 0..1. */
export function pressed(s: Situation): number {
  let sum = 0;
  for (const by of grievances(s).values()) sum += by;
  return Math.min(1, sum / 3);
}

/** Whether this seat itself used a verb in the last so many turns. */
export function usedLately(s: Situation, verb: string, turns: number): boolean {
  return news(s.view, 'act').some(
    (f) => f.state === s.view.seat && f.verb === verb && f.turn >= s.view.turn - turns,
  );
}

/** A state's market against the largest, 0..1. */
export function sizeOf(s: Situation, i: number): number {
  const most = s.setup.states.reduce((max, x) => Math.max(max, x.market), 0);
  return most === 0 ? 0 : (s.setup.states[i]?.market ?? 0) / most;
}

export function places(s: Situation): number[] {
  return [...s.setup.states.keys()];
}
