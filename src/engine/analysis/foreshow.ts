import { release } from '../context';
import type { Measure } from '../columns';
import type { Game } from '../game';
import { ledger } from '../ledger';
import { namesOf } from '../names';
import { interventions } from '../phases/interventions';
import type { Intervention } from '../interventions';
import { turnOf } from '../turn';
import { copyWorld } from '../world';

/** What an act of the facilitator's would do by itself, before anybody's orders: its preview. */
export interface Foreshown {
  /** Numbers that change at once, world units. */
  readonly changes: readonly {
    readonly measure: Measure;
    readonly subject: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** Pushes on markets, felt when buyers choose, world units before the stake; no `state`: every market. */
  readonly pushes: readonly { readonly domain: string; readonly state?: string; readonly by: number }[];
  /** Accords that push by another factor, or are inspected with other evidence, this turn; permille. */
  readonly accords: readonly {
    readonly accord: string;
    readonly push?: number;
    readonly evidence?: number;
  }[];
  /** How often the turn counts, permille: it multiplies the pushes. */
  readonly stake: number;
}

/** Carries the acts out on a copy of the world. Acts with problems must not be asked about (`interventionProblems`). */
export function foreshow(game: Game, acts: readonly Intervention[]): Foreshown {
  const { setup, chance } = game;
  const world = copyWorld(game.world);
  const book = ledger(namesOf(setup));
  book.phase(world.turn, 'intervention');
  const t = turnOf(setup, world, {}, { chance, ledger: book, facts: [], interventions: acts });
  interventions(t);
  const shown: Foreshown = {
    changes: book.entries
      .filter((e) => e.measure !== 'happened' && e.before !== e.after)
      .map(({ measure, subject, before, after }) => ({ measure, subject, before, after })),
    pushes: t.mods.pushes.map(({ domain, at, by }) => {
      const state = setup.states[at]?.id;
      return { domain: setup.domains[domain]?.id ?? '', by, ...(state === undefined ? {} : { state }) };
    }),
    accords: setup.accords.flatMap(({ id }, a) => {
      const push = t.mods.accordPush[a] ?? 1000;
      const evidence = t.mods.evidence[a] ?? -1;
      if (push === 1000 && evidence < 0) return [];
      return [{ accord: id, ...(push === 1000 ? {} : { push }), ...(evidence < 0 ? {} : { evidence }) }];
    }),
    stake: t.stake,
  };
  release(setup, t.mods);
  return shown;
}
