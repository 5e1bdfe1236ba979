import type { Orders } from '../../../engine';
import type { StageDef } from '../../appraise/scenario';
import type { Situation } from '../../appraise/situation';
import { motions, textWorth } from '../../appraise/texts';
import { favourites, gap } from './candidates';

/** A word in one’s region costs capital: only what matters so much is worth it, points. */
const WORTH_IT = 0.5;

/** In each region one word on what comes to the vote next turn: for the own candidate, or on the text that matters most. */
export function steer(s: Situation, purse: number): NonNullable<Orders['steer']> {
  let left = purse;
  return s.options.steer.flatMap(({ region, on, cost }) => {
    if (cost > left) return [];
    const people = on.flatMap((o) => (o.sides.includes('against') ? [] : [o.value]));
    const [first, second] = favourites(s, s.me, people);
    if (first !== undefined && gap(s, s.me, first, second) > WORTH_IT) {
      left -= cost;
      return [{ region, on: first, side: 'for' as const }];
    }
    const said = textOf(
      s,
      on.map((o) => o.value),
    );
    if (said === null) return [];
    left -= cost;
    return [{ region, on: said.text, side: said.worth > 0 ? ('for' as const) : ('against' as const) }];
  });
}

/** The text with most at stake among those that a count of states may decide next turn. */
function textOf(s: Situation, open: readonly string[]): { text: string; worth: number } | null {
  let best: { text: string; worth: number } | null = null;
  for (const m of motions(s)) {
    if (!open.includes(m.def.id) || !votedNext(s, m.option.procedure, m.option.stage)) continue;
    const worth = textWorth(s, s.me, m);
    if (Math.abs(worth) > WORTH_IT && Math.abs(worth) > Math.abs(best?.worth ?? 0))
      best = { text: m.def.id, worth };
  }
  return best;
}

/** True where a text may stand before replies or a plenary next turn. */
function votedNext(s: Situation, procedure: string, stage: string): boolean {
  const { procedures } = s.setup.scenario.assembly;
  const of = procedures.find((p) => p.id === procedure);
  const now = of?.stages.find((x) => x.id === stage);
  if (of === undefined || now === undefined) return false;
  const next = s.view.turn + 1;
  const decides = (x: StageDef | undefined) =>
    x !== undefined &&
    (x.decides === 'replies' || x.decides === 'majority') &&
    (x.calendar.length === 0 || x.calendar.includes(next));
  const led = [now.next, now.onFail, of.policyRoute].flatMap((path) => {
    if (path === undefined) return [];
    const [a = '', b] = path.split('/');
    const to = b === undefined ? of : procedures.find((p) => p.id === a);
    return to?.stages.find((x) => x.id === (b ?? a)) ?? [];
  });
  const waits = now.calendar.length > 0 && !now.calendar.includes(s.view.turn);
  return (waits && decides(now)) || (!waits && led.some(decides));
}
