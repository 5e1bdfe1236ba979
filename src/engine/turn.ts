import { modifiers, release, type Turn } from './context';
import type { Chance } from './chance';
import type { Fact } from './facts';
import type { Ledger, PhaseId } from './ledger';
import { complete } from './complete';
import type { Orders, OrderSet } from './orders';
import { accords } from './phases/accords';
import { access } from './phases/access';
import { assembly } from './phases/assembly';
import { closing } from './phases/closing';
import { covert } from './phases/covert';
import { deals } from './phases/deals';
import { domestic } from './phases/domestic';
import { events } from './phases/events';
import { interventions } from './phases/interventions';
import { forums } from './phases/forums';
import { hedging } from './phases/hedging';
import { inspection } from './phases/inspection';
import { institutions } from './phases/institutions';
import { market } from './phases/market';
import { milestones } from './phases/milestones';
import { opening } from './phases/opening';
import { promises } from './phases/promises';
import { research } from './phases/research';
import { security } from './phases/security';
import { statecraft } from './phases/statecraft';
import { trust } from './phases/trust';
import { voters } from './phases/voters';
import type { Intervention } from './interventions';
import { bookIndex } from './order-index';
import { bookScores } from './score';
import { stakeOf } from './schedule';
import type { Setup } from './setup';
import type { World } from './world';

/** A phase changes the world by the rules of one chapter and leaves causes; it does nothing where its mechanism is off. */
export type Phase = (t: Turn) => void;

/** The rulebook's table of contents: a turn is these chapters, in this order. */
export const PHASES: readonly (readonly [PhaseId, Phase])[] = [
  ['intervention', interventions],
  ['events', events],
  ['deals', deals],
  ['accords', accords],
  ['inspection', inspection],
  ['institutions', institutions],
  ['forums', forums],
  ['statecraft', statecraft],
  ['access', access],
  ['research', research],
  ['assembly', assembly],
  ['market', market],
  ['covert', covert],
  ['trust', trust],
  ['hedging', hedging],
  ['domestic', domestic],
  ['security', security],
  ['voters', voters],
  ['milestones', milestones],
  ['promises', promises],
  ['closing', closing],
  ['opening', opening],
];

export interface Resolution {
  chance: Chance;
  ledger: Ledger;
  facts: Fact[];
  interventions?: readonly Intervention[];
  /** Called after each phase; replay uses it to name the first phase that differs. */
  after?: (phase: PhaseId) => void;
}

/** Resolves the sealed orders of every seat: one turn, in place. The orders must be legal (`orderProblems`). */
export function resolve(setup: Setup, world: World, orders: OrderSet, r: Resolution): void {
  const t = turnOf(setup, world, orders, r);
  for (const [id, phase] of PHASES) {
    r.ledger.phase(world.turn, id);
    phase(t);
    r.after?.(id);
  }
  release(setup, t.mods);
}

/** Brings a game to its first turn: what is due comes onto the docket, and the needle and scores are read. */
export function openFirst(setup: Setup, world: World, r: Resolution): void {
  r.ledger.phase(world.turn, 'opening');
  const t = turnOf(setup, world, {}, r);
  opening(t);
  bookIndex(t);
  bookScores(t);
  release(setup, t.mods);
}

/** What the phases of one turn are given; the chapters are then carried out in the order of `PHASES`. */
export function turnOf(setup: Setup, world: World, orders: OrderSet, r: Resolution): Turn {
  const { facts, ledger } = r;
  return {
    setup,
    world,
    orders: setup.states.map((s, i) =>
      s.seat === undefined ? null : complete(setup, world, i, orders[s.id] ?? NONE),
    ),
    chance: r.chance,
    stake: stakeOf(setup, world.turn),
    mods: modifiers(setup),
    ledger,
    facts,
    interventions: r.interventions ?? [],
    add: (measure, at, cause) => ledger.add(world, measure, at, cause),
    // What is told is the caller's to give away: it becomes the fact.
    tell(fact, to) {
      const told = fact as unknown as Fact;
      told.turn = world.turn;
      if (to !== undefined) told.to = to;
      facts.push(told);
    },
  };
}

const NONE: Orders = {};
