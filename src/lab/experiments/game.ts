import { optionsFor, type Game, type Orders, type Voice } from '../../engine';
import type { Env, ScenarioRef } from '../pool/env';
import { population } from '../population';
import { runGame } from '../run';
import { rowOf, type GameRow } from '../sweep/game';
import type { Arm } from './types';

/** A game on one side of an experiment. */
export interface ExperimentJob {
  readonly task: 'experiment-game';
  readonly scenario: ScenarioRef;
  readonly seed: string;
  /** Place of the table of players under mixed play. */
  readonly population: number;
  readonly arm: Pick<Arm, 'accords' | 'seats' | 'objections'>;
}

export function playExperiment({ arm, ...job }: ExperimentJob, env: Env): GameRow {
  const scenario = env.scenario(job.scenario);
  const game = runGame(scenario, {
    seed: job.seed,
    ledger: false,
    keep: false,
    seats: { ...population(scenario, job.population), ...arm.seats },
    edit: (g, seat, orders) => objected(g, seat, kept(g, seat, orders, arm.accords), arm.objections),
  });
  return rowOf(game);
}

/** The choices that the arm makes for a member, in accords that ask it this turn. */
function kept({ setup }: Game, seat: string, orders: Orders, accords: Arm['accords'] = {}): Orders {
  const made = Object.entries(accords).flatMap(([id, choice]) => {
    const member = setup.accords[setup.accord(id)]?.members.includes(seat) === true;
    const own = typeof choice === 'string' ? choice : choice[seat];
    return member && own !== undefined && orders.accords?.[id] !== undefined ? [[id, own] as const] : [];
  });
  return made.length === 0
    ? orders
    : { ...orders, accords: { ...orders.accords, ...Object.fromEntries(made) } };
}

/**
 * One voice each of the democracies, on illiberal texts only: alone, the nth on the nth text as far as there are texts; together, as
 * many voices, two to a text.
 */
function objected(game: Game, seat: string, orders: Orders, how: Arm['objections']): Orders {
  const { setup, world } = game;
  const place = setup.state(seat);
  if (how === undefined || setup.pole[place] !== 1) return orders;
  const texts = optionsFor(game, seat)
    .texts.filter((t) => t.decides === 'objectors')
    .map((t) => t.text)
    .filter((id) => setup.texts[setup.text(id)]?.direction === 'illiberal');
  const seats = setup.seats.filter((i) => setup.pole[i] === 1 && world.acting.get(i) === 0);
  const nth = seats.indexOf(place);
  const objectors = Math.min(texts.length, seats.length);
  const text = nth < 0 || nth >= objectors ? undefined : texts[how === 'alone' ? nth : Math.floor(nth / 2)];
  const voices: Voice[] = text === undefined ? [] : [{ text, stance: 'object' }];
  return { ...orders, voices };
}
