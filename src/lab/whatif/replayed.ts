import {
  advance,
  begin,
  lastHash,
  optionsFor,
  optionsOf,
  orderProblems,
  talk,
  talkProblems,
  viewFor,
  type Game,
  type GameRecord,
  type Options,
  type OrderSet,
  type Orders,
  type Reason,
  type View,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { flipped, FlipError, slotOf, type Flip } from './paths';
import { atTurn, headerOf, type Played } from './played';
import { stood } from './stood';
import { DealNames, late, offersOf, parted, takenBack, turnabouts, turned, type Turnabout } from './talk';
import { without } from './without';

/** An order of the record that could not be given in the changed world, and was left out. */
export interface Impossible {
  readonly turn: number;
  readonly seat: string;
  /** `accepts[0]`. */
  readonly path: string;
  readonly reason: Reason;
}

export interface Question {
  readonly turn: number;
  readonly seat: string;
  readonly flips: readonly Flip[];
}

/** Where a replay begins, and the names that deals have by then. */
interface Beginning {
  readonly game: Game;
  readonly names: DealNames;
  readonly steps: GameRecord['turns'];
}

/** A record played again from its first turn with flips, keeping the causes: so that its numbers can be explained. */
export function replayedInFull(scenario: Scenario, record: GameRecord, question: Question): Game {
  const game = begin(scenario, { ...headerOf(record), checked: false });
  return carriedOn({ game, names: new DealNames(), steps: record.turns }, record, question).game;
}

/** A record played again with flips from the turn they are in; the game has its whole history, as played and as changed. */
export function replayed(played: Played, question: Question): { game: Game; impossible: Impossible[] } {
  const { record, game } = played;
  const names = new DealNames();
  for (const step of record.turns)
    if (step.turn < question.turn && step.kind === 'talk')
      names.book(game.setup, step.turn, step.orders, step.orders);
  const steps = record.turns.filter((step) => step.turn >= question.turn);
  return carriedOn({ game: atTurn(played, question.turn), names, steps }, record, question);
}

function carriedOn(
  { game, names, steps }: Beginning,
  record: GameRecord,
  question: Question,
): { game: Game; impossible: Impossible[] } {
  const impossible: Impossible[] = [];
  const flips = flipsOf(game, record, question);
  let changed = false;
  for (const step of steps) {
    if (game.world.ending !== null) break;
    const here = step.turn === flips.turn ? flips : null;
    let orders: OrderSet = step.orders;
    if (step.kind === 'talk') {
      if (here !== null) orders = turned(orders, here.seat, here.talk);
      changed ||= orders !== step.orders && JSON.stringify(orders) !== JSON.stringify(step.orders);
      const renamed = changed ? names.renamed(orders) : orders;
      if (here !== null) answerable(game, here, renamed[here.seat], names);
      const said = changed ? possible(game, 'talk', renamed, impossible) : orders;
      const made = names.book(game.setup, step.turn, step.orders, said);
      if (Object.keys(said).length > 0 || !changed) talk(game, said);
      if (here !== null) changed = insert(game, here, takenBack(here.talk, made), names) || changed;
    } else {
      if (here !== null) changed = insert(game, here, here.late, names) || changed;
      if (changed) orders = possible(game, 'act', orders, impossible);
      if (here !== null && here.sealed.length > 0) {
        const own = asked(game, orders[here.seat] ?? {}, { ...here, flips: here.sealed }, impossible);
        changed ||= own !== orders[here.seat];
        orders = { ...orders, [here.seat]: own };
      }
      advance(game, orders, step.interventions);
    }
    // As long as the world has gone as it went, every order of the record may be given.
    if (changed && lastHash(game.record) === step.hash) changed = false;
  }
  return { game, impossible };
}

interface Flips {
  readonly turn: number;
  readonly seat: string;
  readonly talk: readonly Turnabout[];
  /** Answers that the record lacks, given when the talk is over. */
  readonly late: Orders;
  readonly sealed: readonly Flip[];
}

function flipsOf({ setup }: Game, record: GameRecord, { turn, seat, flips }: Question): Flips {
  const { talk: said, sealed } = parted(flips);
  const talks = turnabouts(said, seat, offersOf(setup, record, turn));
  const steps = record.turns.filter((s) => s.turn === turn && s.kind === 'talk').map((s) => s.orders);
  return { turn, seat, talk: talks, late: late(talks, seat, steps), sealed };
}

/** A talk step that the record does not have; false where there is nothing to say. */
function insert(game: Game, flips: Flips, said: Orders, names: DealNames): boolean {
  if (Object.keys(said).length === 0) return false;
  const { [flips.seat]: own = {} } = names.renamed({ [flips.seat]: said });
  answerable(game, flips, own, names);
  talk(game, { [flips.seat]: own });
  return true;
}

/** @throws FlipError where the rules refuse an answer that was asked for */
function answerable(
  game: Game,
  { seat, talk: changes }: Flips,
  said: Orders | undefined,
  names: DealNames,
): void {
  if (said === undefined || changes.length === 0) return;
  for (const p of talkProblems(game.setup, optionsFor(game, seat), said)) {
    const at = /^(accepts|declines|withdraws)\[(\d+)\]/.exec(p.path);
    const id = at === null ? undefined : said[at[1] as 'accepts']?.[Number(at[2])];
    const flip = changes.find(({ deal }) => names.of(deal) === id);
    if (flip !== undefined)
      throw new FlipError(
        `the rules do not allow deals.${flip.deal}=${flip.to}: ${p.reason.id} ${JSON.stringify(p.reason.params ?? {})}`,
      );
  }
}

/** A seat's orders with its flips; what it can no longer order because of them is left out and told. */
function asked(game: Game, given: Orders, { seat, flips }: Question, out: Impossible[]): Orders {
  const options = optionsFor(game, seat);
  const orders = flipped(game.setup, options, given, flips, (o) => stood(game, seat, o));
  if (JSON.stringify(orders) === JSON.stringify(given)) return given;
  const slots = flips.map(({ path }) => slotOf(path));
  const refused = orderProblems(game.setup, options, orders).filter((p) => slots.includes(p.slot));
  if (refused.length > 0)
    throw new FlipError(
      refused
        .map(
          (p) => `the rules do not allow ${p.path}: ${p.reason.id} ${JSON.stringify(p.reason.params ?? {})}`,
        )
        .join('\n'),
    );
  return allowed(game, seat, orders, options, orderProblems, out);
}

/** Takes out what the changed world refuses, order by order. */
function possible(game: Game, kind: 'talk' | 'act', orders: OrderSet, out: Impossible[]): OrderSet {
  const check = kind === 'talk' ? talkProblems : orderProblems;
  const kept: OrderSet = {};
  let before: View | undefined;
  for (const [seat, given] of Object.entries(orders)) {
    // What everyone sees is not worked out anew for each seat.
    before = viewFor(game, seat, before);
    const options = optionsOf(game.setup, before);
    const left = allowed(game, seat, given, options, check, out);
    if (kind === 'act' || Object.keys(left).length > 0) kept[seat] = left;
  }
  return kept;
}

function allowed(
  game: Game,
  seat: string,
  given: Orders,
  options: Options,
  check: typeof orderProblems,
  out: Impossible[],
): Orders {
  let left = given;
  for (;;) {
    const [first] = check(game.setup, options, left);
    if (first === undefined) return left;
    out.push({ turn: game.world.turn, seat, path: first.path, reason: first.reason });
    left = without(left, first);
  }
}
