import {
  POINT,
  isOn,
  memberIds,
  optionsFor,
  type Game,
  type Orders,
  type SeatPlayer,
  type Setup,
  type Voice,
} from '../../engine';
import type { Env, ScenarioRef } from '../pool/env';
import { population } from '../population';
import { runGame } from '../run';
import { rowOf } from '../sweep/game';
import type { Choice, ExperimentRow, Side } from './types';

/** A game on one side of an experiment. */
export interface ExperimentJob {
  readonly task: 'experiment-game';
  readonly scenario: ScenarioRef;
  readonly seed: string;
  /** Place of the game among those of its side: it says who plays, which half keeps an accord, and whose player is set. */
  readonly n: number;
  readonly side: Pick<Side, 'accords' | 'shutOut' | 'subject' | 'objections'>;
}

export function playExperiment({ side, n, ...job }: ExperimentJob, env: Env): ExperimentRow {
  const scenario = env.scenario(job.scenario);
  const seat = side.subject?.among[n % side.subject.among.length] ?? null;
  const own: Record<string, SeatPlayer> =
    seat === null || side.subject === undefined ? {} : { [seat]: side.subject.player };
  const game = runGame(scenario, {
    seed: job.seed,
    ledger: false,
    keep: false,
    seats: { ...population(scenario, n), ...own },
    edit: (g, at, orders) =>
      objected(g, at, shut(g, at, kept(g, at, orders, side, n), side), side.objections),
  });
  return {
    ...rowOf(game),
    subject: seat,
    kit: kitIn(game),
    levels: levelsIn(game),
    cohesion: cohesionIn(game),
    found: foundIn(game),
  };
}

/** The choices that the side makes for a member, in accords in force this turn. */
function kept({ setup, world }: Game, seat: string, orders: Orders, side: ExperimentJob['side'], n: number) {
  const made = Object.entries(side.accords ?? {}).flatMap(([id, conduct]) => {
    const at = setup.accord(id);
    if (!isOn(setup, world, at) || !memberIds(setup, world, at).includes(seat)) return [];
    const own =
      conduct === 'half' ? halfOf(setup, seat, n) : typeof conduct === 'string' ? conduct : conduct[seat];
    if (own === undefined) return [];
    return [[id, typeof own === 'string' ? own : world.turn < own ? 'defect' : 'honour'] as const];
  });
  return made.length === 0
    ? orders
    : { ...orders, accords: { ...orders.accords, ...Object.fromEntries(made) } };
}

/** Every second seat of a pole honours, in all accords alike; in the next game the other half does. */
function halfOf(setup: Setup, seat: string, n: number): Choice {
  const own = setup.pole[setup.state(seat)];
  const place = setup.seats.filter((i) => setup.pole[i] === own).indexOf(setup.state(seat));
  return (place + n) % 2 === 0 ? 'honour' : 'defect';
}

/** Partners shut out of accords, where the seat may still suspend them. */
function shut(game: Game, seat: string, orders: Orders, { shutOut }: ExperimentJob['side']): Orders {
  const mine = Object.entries(shutOut ?? {}).flatMap(([accord, seats]) => {
    const partners = seats[seat];
    const open = optionsFor(game, seat).suspend.find((x) => x.accord === accord)?.partners ?? [];
    return partners === undefined ? [] : [[accord, partners.filter((id) => open.includes(id))] as const];
  });
  return mine.length === 0
    ? orders
    : { ...orders, suspend: { ...orders.suspend, ...Object.fromEntries(mine) } };
}

/**
 * One voice each of the democracies, on illiberal texts only: alone, the nth on the nth text as far as there are texts; together, as
 * many voices, two to a text.
 */
function objected(game: Game, seat: string, orders: Orders, how: Side['objections']): Orders {
  const { setup, world } = game;
  const place = setup.state(seat);
  if (how === undefined || setup.pole[place] !== 1) return orders;
  const texts = optionsFor(game, seat)
    .texts.filter((t) => t.decides === 'objectors')
    .map((t) => t.text)
    .filter((id) => setup.texts[setup.text(id)]?.direction === 'illiberal');
  const seats = setup.seats.filter((i) => setup.pole[i] === 1 && world.acting.get(i) === 0);
  const nth = seats.indexOf(place);
  const objectors = how === 'none' ? 0 : Math.min(texts.length, seats.length);
  const text = nth < 0 || nth >= objectors ? undefined : texts[how === 'alone' ? nth : Math.floor(nth / 2)];
  const voices: Voice[] = text === undefined ? [] : [{ text, stance: 'object' }];
  return { ...orders, voices };
}

/** Whose kit the buyers have, domain by domain. */
function kitIn({ setup, world }: Game): ExperimentRow['kit'] {
  const buyers = setup.states.flatMap((s, i) => (setup.pole[i] === 0 && s.buys ? [i] : []));
  const votes = (i: number) => setup.states[i]?.votes ?? 0;
  const total = buyers.reduce((sum, i) => sum + votes(i), 0);
  const kit = (d: number) => buyers.reduce((sum, i) => sum + world.tilt.get(d, i) * votes(i), 0);
  return Object.fromEntries(setup.domains.map(({ id }, d) => [id, kit(d) / (total * POINT)]));
}

function levelsIn({ setup, world }: Game): ExperimentRow['levels'] {
  if (setup.scenario.rules.ledger !== 'full') return {};
  const of = (d: number) =>
    Object.fromEntries(setup.states.map(({ id }, i) => [id, world.level.get(d, i) / POINT]));
  return Object.fromEntries(setup.domains.map(({ id }, d) => [id, of(d)]));
}

function cohesionIn({ setup, world }: Game): ExperimentRow['cohesion'] {
  const of = (f: number) => (world.convened.get(f) === 0 ? 0 : world.cohesion.get(f) / POINT);
  return Object.fromEntries(setup.forums.map(({ def }, f) => [def.id, of(f)]));
}

/** Defections in each accord, and how many of them were named. */
function foundIn({ facts }: Game): ExperimentRow['found'] {
  const found: Record<string, { defections: number; named: number }> = {};
  for (const f of facts) {
    if (f.kind !== 'conduct' && f.kind !== 'named') continue;
    const tally = (found[f.accord] ??= { defections: 0, named: 0 });
    if (f.kind === 'named') tally.named += 1;
    else if (!f.honoured) tally.defections += 1;
  }
  return found;
}
