import type { Orders } from '../engine';
import type { Answer, Player, Table } from './types';

/** How often it forgets to raise its last voice, and leaves an act undone, permille. */
const FORGETS_VOICE = 350;
const FORGETS_ACT = 300;
/** How often it objects to what it likes least, whether anybody joins it or not, permille. */
const OBJECTS_ALONE = 500;
/** Points a deal must bring before it sees that it is good. */
const OBVIOUS = 1.5;

/**
 * A player that makes the mistakes people make in their first game: it offers nothing and signs only what is plainly good, forgets a
 * voice or an act, and objects alone to the text it dislikes most.
 */
export function beginner(inner: Player): Player {
  const { offers: _offers, ...rest } = inner;
  return {
    ...rest,
    decide: (table) => clumsy(table, inner.decide(table)),
    answer: (table, deal): Answer => {
      const said = inner.answer?.(table, deal);
      const gain = said?.gain ?? 0;
      if (said?.answer === 'accept' && gain >= OBVIOUS) return said;
      return { answer: 'decline', gain, why: { id: 'bots.reason.unsure' } };
    },
  };
}

function clumsy(table: Table, orders: Orders): Orders {
  const { view, chance } = table;
  const slips = (n: number, permille: number) =>
    chance.below(1000, view.turn, 'bot-act', 5000 + n) < permille;
  const voices = slips(0, OBJECTS_ALONE) ? alone(table, orders.voices ?? []) : (orders.voices ?? []);
  const planned = orders.acts ?? [];
  const acts = slips(2, FORGETS_ACT) ? planned.slice(0, -1) : planned;
  const more = acts.some((a) => a.verb === 'diplomacy')
    ? table.setup.scenario.rules.statecraft.diplomacy.voices
    : 0;
  const most = Math.max(0, table.options.voices + more - (slips(1, FORGETS_VOICE) ? 1 : 0));
  return { ...orders, voices: voices.slice(0, most), acts };
}

/** Its first voice goes against the other side's text with the largest step. */
function alone({ setup, view, options }: Table, voices: NonNullable<Orders['voices']>): typeof voices {
  const pole = setup.pole[setup.state(view.seat)] ?? 0;
  const step = (text: string) => pole * setup.stepOf(setup.text(text));
  const worst = options.texts
    .filter((t) => step(t.text) < 0 && t.stances.some((c) => c.value === 'object' && c.allowed))
    .reduce<string | null>((low, t) => (low === null || step(t.text) < step(low) ? t.text : low), null);
  if (worst === null || voices.length === 0 || voices.some((v) => v.text === worst)) return voices;
  return [{ text: worst, stance: 'object' }, ...voices.slice(1)];
}
