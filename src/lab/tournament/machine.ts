import type { AccordMemory, Round, Strategy } from '../../bots';
import { keyOf, keyed } from '../../engine';

/**
 * A strategy for two players as a finite state machine: in each state it honours with some chance, and the two moves made lead to the
 * next state. State 0 is the start.
 */
export interface Machine {
  readonly id: string;
  /** By state: chance to honour, 0..1. */
  readonly honours: readonly number[];
  /** By 4 × state + 2 × own + other, a move being 1 for honour: the next state. */
  readonly next: readonly number[];
}

/** Rounds that tell two states apart at the latest. */
const TELLING = 3;
const MOST_STATES = 8;
/** Rounds of a long past. */
const LONG = 40;

/**
 * Finds the machine that a strategy is, by asking it: two pasts are one state when it answers alike after each and after every
 * continuation of three rounds. What was found is then tried on long pasts, and must answer as the strategy does.
 * @throws RangeError for a strategy that is no small machine, such as `gradual`, which counts without end
 */
export function machineOf(strategy: Strategy): Machine {
  const continuations = futures(TELLING);
  const nameOf = (past: readonly number[]) =>
    continuations.map((more) => chanceToHonour(strategy, [...past, ...more])).join(' ');
  const pasts: (readonly number[])[] = [[]];
  const names = [nameOf([])];
  const next: number[] = [];
  for (let state = 0; state < pasts.length && state < MOST_STATES; state += 1) {
    for (let moves = 0; moves < 4; moves += 1) {
      const past = [...(pasts[state] ?? []), moves];
      const name = nameOf(past);
      let place = names.indexOf(name);
      if (place < 0) {
        place = names.push(name) - 1;
        pasts.push(past);
      }
      next[4 * state + moves] = place;
    }
  }
  const machine = { id: strategy.id, honours: pasts.map((past) => chanceToHonour(strategy, past)), next };
  if (pasts.length > MOST_STATES || !answersAs(machine, strategy))
    throw new RangeError(`"${strategy.id}" is no machine of at most ${MOST_STATES} states`);
  return machine;
}

/** Long pasts: one move over and over, and mixtures. */
function answersAs(machine: Machine, strategy: Strategy): boolean {
  const luck = keyed(keyOf('pasts'));
  const games = [
    () => 0,
    () => 1,
    () => 2,
    () => 3,
    ...[1, 2, 3, 4].map((n) => (round: number) => luck.below(4, round, 'bot', n)),
  ];
  return games.every((movesAt) => {
    const past: number[] = [];
    let state = 0;
    for (let round = 1; round <= LONG; round += 1) {
      const moves = movesAt(round);
      past.push(moves);
      state = machine.next[4 * state + moves] ?? 0;
      if (machine.honours[state] !== chanceToHonour(strategy, past)) return false;
    }
    return true;
  });
}

/** Every run of up to n rounds; a round is 2 × own + other. */
function futures(n: number): number[][] {
  if (n === 0) return [[]];
  const shorter = futures(n - 1);
  const longest = shorter.filter((run) => run.length === n - 1);
  return [...shorter, ...longest.flatMap((run) => [0, 1, 2, 3].map((moves) => [...run, moves]))];
}

/** Asks the strategy twice, once for each side of its coin. */
export function chanceToHonour(strategy: Strategy, past: readonly number[]): number {
  const memory = remembered(past);
  let permille = 1000;
  const onHeads = strategy.decide(memory, (p) => {
    permille = p;
    return true;
  });
  const onTails = strategy.decide(memory, () => false);
  const [heads, tails] = [onHeads, onTails].map((choice) => (choice === 'honour' ? 1 : 0)) as [
    number,
    number,
  ];
  return (permille * heads + (1000 - permille) * tails) / 1000;
}

/** The past of a game for two, as a member of an accord of two would remember it. */
function remembered(past: readonly number[]): AccordMemory {
  const rounds = past.map((moves, i): Round => ({
    turn: i + 1,
    own: moves >= 2 ? 'honour' : 'defect',
    honoured: moves % 2,
    others: 1,
  }));
  return { accord: 'game', turn: rounds.length + 1, rounds, suspended: false };
}
