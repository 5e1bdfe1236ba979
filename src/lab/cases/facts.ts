import { POINT, type Fact, type Game } from '../../engine';
import type { CaseFact } from '../../scenario';
import { moneyUnit } from './orders';

/** A fact as a case writes it: `to` says "all" where everyone is told, amounts are in points or units. */
function written(game: Game, fact: Fact): Record<string, unknown> {
  const said: Record<string, unknown> = { ...fact, to: fact.to ?? 'all' };
  if (typeof said.amount === 'number') said.amount /= moneyUnit(game);
  if (typeof said.lean === 'number') said.lean /= POINT;
  return said;
}

/** Everything of a kind that was told, as a case would write it. */
export function factsOf(game: Game, kind: string): Record<string, unknown>[] {
  return game.facts.filter((f) => f.kind === kind).map((f) => written(game, f));
}

/** True when some fact says all that the case writes; lists are compared without their order. */
export function wasTold(game: Game, expected: CaseFact): boolean {
  return factsOf(game, expected.kind).some((fact) => agrees(expected, fact));
}

/** True when what was found says all that was expected; lists are compared without their order. */
export function agrees(expected: unknown, found: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || expected.length !== found.length) return false;
    const left = [...(found as unknown[])];
    return expected.every((x: unknown) => {
      const at = left.findIndex((y) => agrees(x, y));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  }
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, found);
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(expected).every(([key, value]) =>
    agrees(value, (found as Record<string, unknown>)[key]),
  );
}
