import type { SeatPlayer } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { changing, population } from '../population';
import { runGame, type RunOptions } from '../run';
import { rowObserver } from './observe';
import { planned } from './plans';
import type { GameRow, GameSpec } from './rows';
import { usageCounter } from './usage';

/** Plays one game as specified and tells what the verdicts need of it. */
export function playGame(scenario: Scenario, spec: GameSpec): GameRow {
  const row = rowObserver();
  const o = optionsOf(scenario, spec);
  if (spec.usage !== true) {
    runGame(scenario, { ...o, observers: [row] });
    return row.row();
  }
  const counter = usageCounter(scenario);
  runGame(scenario, { ...o, edit: counter.edit, observers: [row, counter.observer] });
  return { ...row.row(), usage: counter.usage };
}

/** The run of a specified game; the bots' luck belongs to the population and not to the key. */
export function optionsOf(scenario: Scenario, spec: GameSpec): RunOptions {
  const { population: n, seats, plan } = spec;
  return {
    seed: spec.key,
    botSeed: `bots-${n}`,
    ledger: false,
    keep: false,
    seats: { ...population(scenario, n), ...seats },
    ...(spec.changing === true ? { recast: (turn) => ({ ...changing(scenario, n, turn), ...seats }) } : {}),
    ...(plan === undefined
      ? {}
      : {
          edit: (game, seat, orders) => (seat === plan.seat ? planned(game, seat, orders, plan.id) : orders),
        }),
  };
}

/** Games under the same rule for keys: the nth has the nth key and the nth population. */
export function specs(keys: string, games: number, more: Partial<GameSpec> = {}): GameSpec[] {
  return Array.from({ length: games }, (_, n) => ({ key: `${keys}-${n}`, population: n, ...more }));
}

/** The proposed player of each of these seats, keeping or breaking accords by one strategy. */
export function following(
  scenario: Scenario,
  seats: readonly string[],
  strategy: string,
): Record<string, SeatPlayer> {
  return Object.fromEntries(
    scenario.states.flatMap((state) =>
      state.seat !== undefined && seats.includes(state.id)
        ? [[state.id, { kind: 'bot', player: state.seat.bot.player, strategy } as const]]
        : [],
    ),
  );
}
