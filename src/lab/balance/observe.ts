import { POINT, type Game } from '../../engine';
import type { Observer } from '../run';
import type { Breaks, GameRow, TurnRow } from './rows';

/** Gathers one game into a row as it is played. `row` is whole once the game has ended. */
export function rowObserver(): Observer & { row(): GameRow } {
  const turns: TurnRow[] = [];
  let game: Game | undefined;
  let told = 0;
  return {
    turn(g, turn) {
      game = g;
      turns.push(turnRow(g, turn, g.facts.slice(told)));
      told = g.facts.length;
    },
    row() {
      if (game === undefined || game.world.ending === null) throw new Error('the game has not ended');
      return finished(game, turns);
    },
  };
}

function finished(game: Game, turns: TurnRow[]): GameRow {
  const { setup, world } = game;
  const met = new Set(game.facts.flatMap((f) => (f.kind === 'aim' && f.met ? [f.aim] : [])));
  const aims = setup.scenario.aims.map((a) => met.has(a.id));
  const scores = setup.seats.map((i) => world.score.get(i) / POINT);
  const last = turns.at(-1);
  if (last !== undefined)
    last.scores = scores.map((score, k) => {
      const id = setup.states[setup.seats[k] as number]?.id;
      return setup.scenario.aims.reduce((s, a, n) => (a.seat === id && aims[n] ? s - a.points : s), score);
    });
  return {
    ending: world.ending ?? 'fragmented',
    needle: world.index.get() / POINT,
    scores,
    aims,
    turns,
  };
}

function turnRow({ setup, world }: Game, turn: number, facts: Game['facts']): TurnRow {
  const norms = setup.domains.reduce((s, d) => s + d.norm, 0);
  const locked: [number, number] = [0, 0];
  for (const side of world.locked.data) if (side !== 0) locked[side > 0 ? 0 : 1] += 1;
  return {
    index: world.index.get() / POINT,
    standard:
      setup.domains.reduce((s, d, k) => s + world.standard.get(k) * d.norm, 0) / (Math.max(1, norms) * POINT),
    locked,
    honoured: setup.accords.map((_, a) => world.honourers.get(a)),
    suspended: world.suspended.data.reduce((s, x) => s + (x === 0 ? 0 : 1), 0),
    scores: setup.seats.map((i) => world.score.get(i) / POINT),
    breaks: breaksOf(facts),
    deals: world.deals.filter((d) => d.turn === turn && d.status === 'executed').length,
  };
}

const KINDS: Partial<Record<Game['facts'][number]['kind'], keyof Breaks>> = {
  named: 'named',
  locked: 'locks',
  unlocked: 'locks',
  lapsed: 'lapses',
  milestone: 'milestones',
  event: 'events',
};

function breaksOf(facts: Game['facts']): Breaks {
  const breaks: Breaks = { named: 0, locks: 0, falls: 0, lapses: 0, milestones: 0, texts: 0, events: 0 };
  for (const fact of facts) {
    const kind = KINDS[fact.kind];
    if (kind !== undefined) breaks[kind] += 1;
    if (fact.kind === 'election' && fact.fell) breaks.falls += 1;
    if (fact.kind === 'text' && fact.result !== 'waits' && fact.result !== 'moved') breaks.texts += 1;
  }
  return breaks;
}
