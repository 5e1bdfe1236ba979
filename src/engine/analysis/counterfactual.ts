import { takeTalk } from '../deals/lifecycle';
import type { Fact } from '../facts';
import type { Game } from '../game';
import { silentLedger } from '../ledger';
import type { Orders, OrderSet } from '../orders';
import { resolve } from '../turn';
import { copyWorld, type World } from '../world';

/** One turn as it would have gone, with the same luck and everyone else's orders as they were. */
export interface Turned {
  readonly world: World;
  readonly facts: readonly Fact[];
}

/**
 * Plays a past turn again with some seats' sealed orders changed, on the world as it stood and with the game's own luck.
 * With no change it gives exactly the world as played.
 * @param change sealed orders by seat, laid over those that were given: accords one by one, other slots whole
 * @throws RangeError when the turn has not been played, or the game keeps no history
 */
export function replayTurn(game: Game, turn: number, change: OrderSet = {}): Turned {
  const before = game.history[turn - 1];
  const steps = game.record.turns.filter((s) => s.turn === turn);
  const act = steps.find((s) => s.kind === 'act');
  if (before === undefined || act === undefined)
    throw new RangeError(`turn ${turn} has not been played, or was not kept`);
  const world = copyWorld(before);
  for (const step of steps) if (step.kind === 'talk') takeTalk(game.setup, world, step.orders);
  const orders: Record<string, Orders> = { ...act.orders };
  for (const [seat, changed] of Object.entries(change)) {
    const given = orders[seat];
    orders[seat] = { ...given, ...changed, accords: { ...given?.accords, ...changed.accords } };
  }
  const facts: Fact[] = [];
  resolve(game.setup, world, orders, {
    chance: game.chance,
    ledger: silentLedger(),
    facts,
    interventions: act.interventions,
  });
  return { world, facts };
}

/**
 * The rest of a game as it would have gone with other sealed orders in one turn: the same luck, and everybody's orders as they were
 * recorded, none of them asked whether it may still be given. For looking over many changes; whoever tells of one asks (`lab/whatif`).
 * @param orders the sealed orders of that turn, of every seat
 * @returns the world where the record ends, or null where the change is gone without a trace after a turn
 * @throws RangeError when the turn has not been played, or the game keeps no history
 */
export function replayRest(game: Game, turn: number, orders: OrderSet): World | null {
  const before = game.history[turn - 1];
  if (before === undefined) throw new RangeError(`turn ${turn} has not been played, or was not kept`);
  const world = copyWorld(before);
  for (const step of game.record.turns) {
    if (step.turn < turn) continue;
    if (world.ending !== null) break;
    if (step.kind === 'talk') {
      takeTalk(game.setup, world, step.orders);
      continue;
    }
    resolve(game.setup, world, step.turn === turn ? orders : step.orders, {
      chance: game.chance,
      ledger: silentLedger(),
      facts: [],
      interventions: step.interventions,
    });
    const played = game.history[step.turn];
    if (played !== undefined && sameWorld(world, played)) return null;
  }
  return world;
}

/** Alike in every number and in what has been agreed and promised: what follows is then the same. Stops at the first difference. */
function sameWorld(a: World, b: World): boolean {
  return (
    a.ending === b.ending &&
    a.numbers.every((value, at) => value === b.numbers[at]) &&
    sameStates(a.deals, b.deals) &&
    sameStates(a.promises, b.promises)
  );
}

interface Stated {
  readonly id: string;
  readonly status: string;
}

function sameStates(a: readonly Stated[], b: readonly Stated[]): boolean {
  return a.length === b.length && a.every((x, at) => x.id === b[at]?.id && x.status === b[at]?.status);
}
