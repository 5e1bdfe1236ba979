import { expect } from 'vitest';
import {
  COLUMNS,
  POINT,
  advance,
  begin,
  optionsFor,
  talk,
  viewFor,
  type Fact,
  type Game,
  type Measure,
  type Options,
  type OrderSet,
  type SeatPlayer,
  type View,
} from '../../src/engine';
import type { Scenario } from '../../src/scenario/types';
import { scenario } from './scenario';

/** The seed of every test that does not care. */
export const SEED = 'a quiet house';

export interface GameOptions {
  seed?: string;
  seats?: Record<string, SeatPlayer>;
  ledger?: boolean;
}

/**
 * A game as tests tell it:
 *
 * ```ts
 * const g = game('radio-silence').orders({ GBR: object('i1'), USA: object('i1') }).play();
 * expectText(g, 'i1').toFall();
 * ```
 */
export function game(of: string | Scenario, o: GameOptions = {}): TestGame {
  return new TestGame(begin(typeof of === 'string' ? scenario(of) : of, { seed: SEED, ...o }));
}

export class TestGame {
  #sealed: OrderSet = {};

  constructor(readonly game: Game) {}

  /** Orders for the next sealed step; what is said later is laid over what was said before, slot by slot. */
  orders(set: OrderSet): this {
    for (const [seat, given] of Object.entries(set)) this.#sealed[seat] = { ...this.#sealed[seat], ...given };
    return this;
  }

  /** One talk step now. */
  say(set: OrderSet): this {
    talk(this.game, set);
    return this;
  }

  /** The sealed step, so many times; only the first has the orders given. Seats without orders play their brief. */
  play(turns = 1): this {
    for (let n = 0; n < turns; n += 1) {
      advance(this.game, this.#sealed);
      this.#sealed = {};
    }
    return this;
  }

  /** Plays until the game ends. */
  toEnd(): this {
    while (this.game.world.ending === null) this.play();
    return this;
  }

  get turn(): number {
    return this.game.world.turn;
  }

  view(seat: string): View {
    return viewFor(this.game, seat);
  }

  options(seat: string): Options {
    return optionsFor(this.game, seat);
  }

  /** A cell by ids along its axes: points, money in units, or a count, as people read it. */
  value(measure: Measure, ...ids: string[]): number {
    const { setup, world } = this.game;
    const { axes, unit } = COLUMNS[measure];
    const lists = {
      state: setup.states,
      domain: setup.domains,
      accord: setup.accords,
      text: setup.texts,
      item: setup.items,
      milestone: setup.scenario.milestones,
      forum: setup.forums.map((x) => x.def),
      council: setup.councils.map((x) => x.def),
      deliverable: setup.deliverables.map((x) => x.def),
      region: setup.regions,
      election: setup.elections,
      candidate: setup.candidates.map((c) => c.def),
      voter: setup.states,
      shopped: setup.texts,
    };
    const at = (axes as readonly (keyof typeof lists)[]).map((axis, n) =>
      lists[axis].findIndex((x) => x.id === ids[n]),
    );
    if (at.includes(-1)) throw new RangeError(`no ${measure} of ${ids.join('/')}`);
    const raw = world[measure].get(at[0], at[1], at[2]);
    return unit === 'points' ? raw / POINT : unit === 'money' ? raw / 1000 : raw;
  }

  facts<K extends Fact['kind']>(kind: K, turn?: number): Extract<Fact, { kind: K }>[] {
    return this.game.facts.filter(
      (f): f is Extract<Fact, { kind: K }> => f.kind === kind && (turn === undefined || f.turn === turn),
    );
  }
}

/** Orders that raise one voice. */
export const object = (text: string) => ({ voices: [{ text, stance: 'object' as const }] });
export const support = (text: string) => ({ voices: [{ text, stance: 'support' as const }] });
export const honour = (accord: string) => ({ accords: { [accord]: 'honour' as const } });
export const defect = (accord: string) => ({ accords: { [accord]: 'defect' as const } });

/** What the hall last said of a text. */
export function expectText(g: TestGame, text: string) {
  const ruling = g.facts('text').findLast((f) => f.text === text);
  const result = () => {
    if (ruling === undefined)
      throw new Error(
        `text ${text} has not been decided; decided: ${
          g
            .facts('text')
            .map((f) => f.text)
            .join(', ') || 'none'
        }`,
      );
    return ruling;
  };
  return {
    toPass: () =>
      expect(result().result, `text ${text}, objectors ${result().objectors.join(', ') || 'none'}`).toBe(
        'approved',
      ),
    toFall: () =>
      expect(result().result, `text ${text}, objectors ${result().objectors.join(', ') || 'none'}`).toBe(
        'fell',
      ),
    toMoveTo: (stage: string) =>
      expect([result().result, result().next], `text ${text}`).toEqual(['moved', stage]),
    toHaveObjectors: (...seats: string[]) =>
      expect([...result().objectors].sort(), `objectors of ${text}`).toEqual([...seats].sort()),
    toTurnOn: (...seats: string[]) =>
      expect([...result().pivotal].sort(), `who could have turned ${text}`).toEqual([...seats].sort()),
  };
}

/** What is known of a seat. */
export function expectSeat(g: TestGame, seat: string) {
  return {
    toHave: (measure: Measure, value: number) =>
      expect(g.value(measure, seat), `${measure} of ${seat}`).toBeCloseTo(value, 4),
    toBeNamed: (accord: string) =>
      expect(
        g
          .facts('named')
          .filter((f) => f.state === seat)
          .map((f) => f.accord),
        `${seat} named`,
      ).toContain(accord),
    toBeSuspended: (accord: string) =>
      expect(g.value('suspended', accord, seat), `${seat} suspended from ${accord}`).toBe(1),
    toBeInGoodStanding: (accord: string) =>
      expect(g.value('suspended', accord, seat), `${seat} suspended from ${accord}`).toBe(0),
    toHaveVoiced: (text: string, stance: 'support' | 'object') =>
      expect(
        g
          .facts('voice')
          .filter((f) => f.state === seat && f.text === text)
          .map((f) => f.stance),
        `voice of ${seat} on ${text}`,
      ).toContain(stance),
  };
}
