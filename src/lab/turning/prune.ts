import type { Setup } from '../../engine';
import { turnsOf, type Played } from '../whatif/played';
import type { Decision } from './decisions';
import type { Try } from './try';

/** Turns of the full ledger cost this and one step for each field and pair of states (as `strong/plan.ts` has it). */
const BESIDE = 2_100;

/**
 * The tries that can be afforded, those first that most often weigh. In brute force over whole games it was who could alone have changed a
 * text that weighed most, then whose money went abroad; conduct in an accord, shared by many, weighed little in long games, and
 * inspections and suspensions next to nothing. Within a rank the larger economies go first, and the turns take their turns.
 */
export function inTurn(played: Played, tries: readonly Try[], work: number): Try[] {
  let left = work;
  const places = new Map<string, number>();
  return tries
    .map((one) => ({ one, rank: rankOf(played, one.decision), size: sizeOf(played, one.decision) }))
    .toSorted((a, b) => a.rank - b.rank || b.size - a.size)
    .map((x) => {
      const group = `${x.rank} ${x.one.decision.turn}`;
      const place = places.get(group) ?? 0;
      places.set(group, place + 1);
      return { ...x, place };
    })
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place || a.one.decision.turn - b.one.decision.turn)
    .filter(({ one }) => (left -= costOf(played, one.decision)) >= 0)
    .map(({ one }) => one);
}

const RANKS: Readonly<Record<string, number>> = {
  supplier: 1,
  acts: 1,
  deals: 2,
  ballots: 2,
  table: 2,
  accords: 3,
  forums: 3,
  shop: 3,
};
const LAST = 4;

function rankOf(played: Played, d: Decision): number {
  if (d.kind === 'texts' || d.kind === 'votes') return couldHaveChanged(played, d) ? 0 : LAST;
  return RANKS[d.kind] ?? LAST;
}

/** Whether the seat alone could have changed what became of the text in that turn. */
function couldHaveChanged({ game, told }: Played, { turn, seat, about }: Decision): boolean {
  for (let at = told[turn - 1] ?? 0; at < (told[turn] ?? 0); at += 1) {
    const fact = game.facts[at];
    if (fact?.kind === 'text' && fact.text === about) return fact.pivotal.includes(seat);
  }
  return false;
}

function sizeOf({ game: { setup, history } }: Played, { turn, seat }: Decision): number {
  const place = setup.state(seat);
  const state = setup.states[place];
  return setup.scenario.rules.ledger === 'full'
    ? (history[turn - 1]?.budget.get(place) ?? 0)
    : (state?.market ?? 0);
}

/** To ask every seat what it may do costs twice a turn itself. */
const ASKED = 3;

function costOf(played: Played, { turn, kind }: Decision): number {
  const turns = turnsOf(played) - turn + 1;
  return turns * stepsOf(played.game.setup) * (kind === 'deals' ? ASKED : 1);
}

function stepsOf({ states, domains }: Setup): number {
  return BESIDE + states.length ** 2 * domains.length;
}
