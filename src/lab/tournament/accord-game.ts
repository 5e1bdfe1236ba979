import { keyOf, keyed, POINT, type Orders, type SeatPlayer } from '../../engine';
import type { Scenario } from '../../scenario/types';
import type { Env, ScenarioRef } from '../pool/env';
import { runGame } from '../run';
import { ON_ACCORDS, type AccordName } from './names';

/** A game in which an accord's members follow named strategies and everybody else plays as proposed. */
export interface AccordJob {
  readonly task: 'accord-game';
  readonly scenario: ScenarioRef;
  readonly seed: string;
  readonly accord: string;
  /** By member. */
  readonly strategies: Readonly<Record<string, AccordName>>;
  /** Chance that a member's choice comes out as the other one, 0..1; it then knows what it did. */
  readonly noise: number;
}

export interface AccordRow {
  readonly turns: number;
  /** Points by member, aims included. */
  readonly scores: Readonly<Record<string, number>>;
}

export function playAccord(job: AccordJob, env: Env): AccordRow {
  const scenario = env.scenario(job.scenario);
  const slips = keyed(keyOf(`${job.seed}/slips`));
  const permille = Math.round(job.noise * 1000);
  const game = runGame(scenario, {
    seed: job.seed,
    ledger: false,
    keep: false,
    seats: seatsOf(scenario, job.strategies),
    edit: ({ setup, world: { turn } }, seat, orders) => {
      const strategy = job.strategies[seat];
      const meant = orders.accords?.[job.accord];
      if (strategy === undefined || meant === undefined) return orders;
      const ending = strategy === 'tft-end' && turn >= scenario.turns.count;
      const choice = ending ? 'defect' : meant;
      const slip = slips.below(1000, turn, 'bot', setup.state(seat)) < permille;
      return choosing(orders, job.accord, slip ? (choice === 'honour' ? 'defect' : 'honour') : choice);
    },
  });
  const { setup, world, record } = game;
  return {
    turns: record.turns.filter((step) => step.kind === 'act').length,
    scores: Object.fromEntries(
      Object.keys(job.strategies).map((seat) => [seat, world.score.get(setup.state(seat)) / POINT]),
    ),
  };
}

function choosing(orders: Orders, accord: string, choice: 'honour' | 'defect'): Orders {
  return { ...orders, accords: { ...orders.accords, [accord]: choice } };
}

function seatsOf(scenario: Scenario, strategies: AccordJob['strategies']): Record<string, SeatPlayer> {
  return Object.fromEntries(
    scenario.states.flatMap((state) => {
      const name = strategies[state.id];
      if (state.seat === undefined || name === undefined) return [];
      return [
        [state.id, { kind: 'bot', player: state.seat.bot.player, strategy: ON_ACCORDS[name] }] as const,
      ];
    }),
  );
}
