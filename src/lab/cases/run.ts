import { OrderError, advance, begin, setUp, talk, type Game } from '../../engine';
import type { CaseStep, ProcedureCase, Scenario } from '../../scenario';
import { FixedChance } from './chance';
import { agrees, factsOf, wasTold } from './facts';
import { numberOf, setNumber } from './numbers';
import { interventionsOf, ordersOf } from './orders';

/**
 * Plays a procedure case and compares what came of it with what it expects.
 * @returns what does not hold, each with its path in the case; empty when the case holds
 */
export function complaints(c: ProcedureCase, scenario: Scenario): string[] {
  if (Object.keys(c.after).length === 0) return ['after: a case expects something'];
  const chance = new FixedChance(setUp(scenario), c.before.chance);
  try {
    const game = begin(scenario, { seed: c.id, keep: false, chance });
    for (const [key, value] of Object.entries(c.before.numbers)) setNumber(game, key, value);
    const start = new Map(Object.keys(c.after.changes ?? {}).map((key) => [key, numberOf(game, key)]));
    const refused = play(game, c.orders);
    return [
      ...refusals(c, refused),
      ...facts(c, game),
      ...numbers(c, game, start),
      ...chance.idle.map((key) => `before.chance["${key}"]: the rules asked for no such draw`),
    ];
  } catch (error) {
    if (error instanceof RangeError) return [error.message];
    throw error;
  }
}

/** Takes the steps in order. Returns why one may not be taken; the steps after it are not taken. */
function play(game: Game, steps: readonly CaseStep[]): { step: number; error: OrderError } | null {
  for (const [n, step] of steps.entries()) {
    try {
      take(game, step);
    } catch (error) {
      if (error instanceof OrderError) return { step: n, error };
      throw error;
    }
  }
  return null;
}

/** A seat that a sealed step does not name orders nothing; one that is absent is left to its brief. */
function take(game: Game, step: CaseStep): void {
  if (step.talk !== undefined) {
    talk(game, ordersOf(game, step.talk));
    return;
  }
  const orders = ordersOf(game, step.act ?? {});
  for (const place of game.setup.seats) {
    const id = game.setup.states[place]?.id ?? '';
    if (step.absent?.includes(id) !== true) orders[id] ??= {};
  }
  advance(game, orders, interventionsOf(step.interventions));
}

const json = (x: unknown) => JSON.stringify(x);

function refusals(c: ProcedureCase, refused: { step: number; error: OrderError } | null): string[] {
  const found =
    refused?.error.problems.map((p) => ({ seat: p.seat, path: p.path, reason: p.reason.id })) ?? [];
  const expected = c.after.refused ?? [];
  const last = c.orders.length - 1;
  if (refused !== null && refused.step !== last)
    return [`orders[${refused.step}]: may not be taken: ${json(found)}`];
  if (agrees(expected, found)) return [];
  if (expected.length === 0) return [`orders[${last}]: may not be taken: ${json(found)}`];
  return [`after.refused: expected ${json(expected)}, found ${json(found)}`];
}

function facts(c: ProcedureCase, game: Game): string[] {
  const missing = (c.after.facts ?? []).flatMap((fact, n) => {
    if (wasTold(game, fact)) return [];
    const of = factsOf(game, fact.kind).map(json).join(' ') || 'none';
    return [`after.facts[${n}]: expected ${json(fact)}; of that kind there are: ${of}`];
  });
  const unwanted = (c.after.not ?? []).flatMap((fact, n) =>
    wasTold(game, fact) ? [`after.not[${n}]: ${json(fact)} was told`] : [],
  );
  return [...missing, ...unwanted];
}

function numbers(c: ProcedureCase, game: Game, start: ReadonlyMap<string, number | string | null>): string[] {
  const absolute = Object.entries(c.after.numbers ?? {}).flatMap(([key, expected]) => {
    const found = numberOf(game, key);
    return found === expected ? [] : [`after.numbers["${key}"]: expected ${expected}, found ${found}`];
  });
  const moved = Object.entries(c.after.changes ?? {}).flatMap(([key, expected]) => {
    const found = Number(numberOf(game, key)) - Number(start.get(key));
    // Thousandths of a unit are whole in the world; the difference of two decimals is not.
    return Math.abs(found - expected) < 1e-7
      ? []
      : [`after.changes["${key}"]: expected ${expected}, found ${Number(found.toFixed(6))}`];
  });
  return [...absolute, ...moved];
}
