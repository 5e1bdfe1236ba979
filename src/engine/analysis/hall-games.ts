import type { OrderSet, Voice } from '../orders';
import { openTexts, stageOf } from '../procedure/docket';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';
import { frozen, uninspected } from './dilemma';
import { nameOfAgreement, nameOfObjecting, type Bimatrix, type GameName } from './game-names';
import { imagine } from './imagine';
import { suppose } from './suppose';

/** What objecting to one text comes to for one seat this turn, by the rules and with every draw at its median. */
export interface ObjectingTable {
  text: string;
  /** Objections that stop it. */
  needs: number;
  /** Who objects first, second, … in the columns. */
  others: string[];
  /** By how many others object, 0 to `needs`: score against nobody objecting, world units. */
  silent: number[];
  object: number[];
  game: GameName;
}

/**
 * The volunteer's dilemma of the assembly, seen from one seat; everyone is silent on all other texts.
 * @returns null where objections do not decide the text this turn
 */
export function objecting(setup: Setup, view: View, text: string): ObjectingTable | null {
  const world = imagine(setup, view);
  const place = setup.text(text);
  if (!openTexts(setup, world).includes(place)) return null;
  const { decides, threshold: needs } = stageOf(setup, world, setup.itemOf(place));
  if (decides !== 'objectors' && decides !== 'consensus') return null;
  const others = withVoices(setup, view.seat).slice(0, needs);
  const score = (objectors: readonly string[]) =>
    scoreOf(setup, world, view.seat, speaking(setup, world, objectors, { text, stance: 'object' }));
  const base = score([]);
  const row = (mine: readonly string[]) =>
    Array.from({ length: others.length + 1 }, (_, n) => score([...mine, ...others.slice(0, n)]) - base);
  const silent = row([]);
  const object = row([view.seat]);
  return { text, needs, others, silent, object, game: nameOfObjecting(object, silent, needs) };
}

/** Two seats choosing between two rival drafts. */
export interface DraftsGame {
  players: [string, string];
  /** Each player's own draft, in the order of the players; choices stand in the same order. */
  drafts: [string, string];
  /** Drafts that others support meanwhile, by their sponsor. */
  rivals: { draft: string; by: string }[];
  /** Score against neither supporting any, world units. */
  cells: Bimatrix;
  game: GameName;
}

/**
 * Rival drafts of one item as a game between the sponsors of two of them, each backing its own or the other's; sponsors of other
 * drafts back theirs, everyone else is silent.
 * @param viewOf what each player may know
 * @returns null where the text has no rival of the same direction on the docket whose sponsor is a seat
 */
export function draftsGame(setup: Setup, viewOf: (seat: string) => View, text: string): DraftsGame | null {
  const item = setup.items[setup.itemOf(setup.text(text))];
  const sponsorOf = (id: string) =>
    setup.texts[setup.text(id)]?.sponsors.find((s) => setup.states[setup.state(s)]?.seat !== undefined);
  const direction = (id: string) => setup.texts[setup.text(id)]?.direction;
  const own = sponsorOf(text);
  const other = (item?.texts ?? []).find(
    (id) => id !== text && direction(id) === direction(text) && ![undefined, own].includes(sponsorOf(id)),
  );
  const their = other === undefined ? undefined : sponsorOf(other);
  if (own === undefined || other === undefined || their === undefined) return null;
  const players: [string, string] = [own, their];
  const drafts: [string, string] = [text, other];
  const rivals = (item?.texts ?? []).flatMap((draft) => {
    const by = sponsorOf(draft);
    return by === undefined || drafts.includes(draft) || players.includes(by) ? [] : [{ draft, by }];
  });
  const worlds = players.map((id) => imagine(setup, viewOf(id)));
  if (!openTexts(setup, worlds[0] as World).includes(setup.text(text))) return null;
  const score = (who: 0 | 1, backed: readonly (string | null)[]) => {
    const world = worlds[who] as World;
    const orders = frozen(setup, world, null);
    const back = (id: string, draft: string) => {
      orders[id] = { ...orders[id], voices: [{ text: draft, stance: 'support' }] };
    };
    for (const { draft, by } of rivals) back(by, draft);
    for (const [k, draft] of backed.entries()) if (draft !== null) back(players[k] as string, draft);
    return scoreOf(setup, world, players[who], orders);
  };
  const cells = drafts.map((first) =>
    drafts.map((second) =>
      ([0, 1] as const).map((who) => score(who, [first, second]) - score(who, [null, null])),
    ),
  ) as unknown as Bimatrix;
  return { players, drafts, rivals, cells, game: nameOfAgreement(cells) };
}

/** Seats with a voice of their own besides this one: those of its pole first. */
function withVoices(setup: Setup, seat: string): string[] {
  const pole = setup.pole[setup.state(seat)];
  const ids = setup.seats
    .map((i) => setup.states[i])
    .filter((s) => s !== undefined && s.id !== seat && (s.seat?.voices ?? 0) > 0)
    .map((s) => s?.id ?? '');
  const own = (id: string) => setup.pole[setup.state(id)] === pole;
  return [...ids.filter(own), ...ids.filter((id) => !own(id))];
}

function speaking(setup: Setup, world: World, seats: readonly string[], voice: Voice): OrderSet {
  const orders = frozen(setup, world, null);
  for (const id of seats) orders[id] = { ...orders[id], voices: [voice] };
  return orders;
}

function scoreOf(setup: Setup, world: World, seat: string, orders: OrderSet): number {
  return suppose(setup, world, orders, uninspected()).world.score.get(setup.state(seat));
}
