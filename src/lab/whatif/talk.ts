import type { GameRecord, OrderSet, Orders, Setup } from '../../engine';
import { unknown, type Flip } from './paths';

/** What becomes of one deal of the turn: the answer to an offer made to the seat, or its own offer taken back. */
export interface Turnabout {
  readonly deal: string;
  readonly to: 'accept' | 'decline' | 'none' | 'withdraw' | 'stand';
}

const ANSWERS = ['accept', 'decline', 'none'] as const;
const OWN = ['withdraw', 'stand'] as const;

/** Flips of talk, which come before the sealed step, and the others. */
export function parted(flips: readonly Flip[]): { talk: Flip[]; sealed: Flip[] } {
  const isTalk = ({ path }: Flip) => path === 'deals' || path.startsWith('deals.');
  return { talk: flips.filter(isTalk), sealed: flips.filter((f) => !isTalk(f)) };
}

/** An offer of the record, with the name the game gave it. */
interface Offered {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The offers of a turn as the game was played. */
export function offersOf(setup: Setup, record: GameRecord, turn: number): Offered[] {
  return record.turns
    .filter((step) => step.turn === turn && step.kind === 'talk')
    .flatMap(({ orders }) => inOrder(setup, orders))
    .map(({ from, to }, n) => ({ id: `d${turn}-${n + 1}`, from, to }));
}

/** Offers of a step as the rules number them: seat by seat, in the order of the scenario. */
function inOrder(setup: Setup, orders: OrderSet) {
  return setup.seats.flatMap((place) => {
    const from = setup.states[place]?.id ?? '';
    return (orders[from]?.offers ?? []).map((offer) => ({ from, to: offer.to, offer }));
  });
}

/**
 * @param offers of the turn, as the game was played
 * @throws FlipError for a deal that the seat had no part in, and for what it could not do with it
 */
export function turnabouts(flips: readonly Flip[], seat: string, offers: readonly Offered[]): Turnabout[] {
  const mine = offers.filter((d) => d.from === seat || d.to === seat);
  return flips.map(({ path, value }) => {
    const id = path.slice('deals.'.length);
    const deal = mine.find((d) => d.id === id);
    if (deal === undefined)
      throw unknown(
        `${seat} has no deal at "${path}" in this turn`,
        id,
        mine.map((d) => d.id),
        (x) => `deals.${x}`,
      );
    const open: readonly string[] = deal.to === seat ? ANSWERS : OWN;
    if (!open.includes(value)) throw unknown(`"${path}" cannot be "${value}"`, value, open);
    return { deal: id, to: value as Turnabout['to'] };
  });
}

/**
 * The deals of a turn that a seat could have settled otherwise: offers made to it, and its own.
 * `accept` is listed though the rules may refuse it (`flip` says so): what could be kept depends on the moment of the answer.
 */
export function openDeals(setup: Setup, record: GameRecord, turn: number, seat: string) {
  const steps = record.turns.filter((s) => s.turn === turn && s.kind === 'talk').map((s) => s.orders);
  const said = (slot: 'accepts' | 'declines' | 'withdraws', who: string, id: string) =>
    steps.some((s) => s[who]?.[slot]?.includes(id) === true);
  return offersOf(setup, record, turn)
    .filter((d) => d.from === seat || d.to === seat)
    .map(({ id, from }) => {
      const own = from === seat;
      const was = own
        ? said('withdraws', seat, id)
          ? 'withdraw'
          : 'stand'
        : said('accepts', seat, id)
          ? 'accept'
          : said('declines', seat, id)
            ? 'decline'
            : 'none';
      const open: readonly string[] = own ? (was === 'withdraw' ? [] : OWN) : ANSWERS;
      return { path: `deals.${id}`, kind: 'deals', key: id, was, values: open.filter((v) => v !== was) };
    });
}

/** A recorded talk step with the seat's answers turned about; what it said at first of a deal stands no more. */
export function turned(orders: OrderSet, seat: string, changes: readonly Turnabout[]): OrderSet {
  const given = orders[seat];
  if (given === undefined) return orders;
  const changed = changes.reduce<Orders>((o, { deal, to }) => {
    const answered = o.accepts?.includes(deal) === true || o.declines?.includes(deal) === true;
    if (!answered) return o;
    const stands = to === 'accept' ? o.accepts : to === 'decline' ? o.declines : undefined;
    if (stands?.includes(deal) === true) return o;
    const rest = drop(drop(o, 'accepts', deal), 'declines', deal);
    return to === 'accept' || to === 'decline' ? answer(rest, deal, to) : rest;
  }, given);
  const { [seat]: _was, ...others } = orders;
  return Object.keys(changed).length === 0 ? others : { ...orders, [seat]: changed };
}

/** Answers never given in the record, to be given before the sealed step. */
export function late(changes: readonly Turnabout[], seat: string, steps: readonly OrderSet[]): Orders {
  const spoken = steps.flatMap((s) => [...(s[seat]?.accepts ?? []), ...(s[seat]?.declines ?? [])]);
  return changes
    .filter(({ deal }) => !spoken.includes(deal))
    .reduce<Orders>((o, { deal, to }) => (to === 'accept' || to === 'decline' ? answer(o, deal, to) : o), {});
}

/** Own offers to take back as soon as they are made. */
export function takenBack(changes: readonly Turnabout[], made: readonly string[]): Orders {
  const withdraws = changes.filter((c) => c.to === 'withdraw' && made.includes(c.deal)).map((c) => c.deal);
  return withdraws.length === 0 ? {} : { withdraws };
}

function answer(o: Orders, deal: string, to: 'accept' | 'decline'): Orders {
  const slot = to === 'accept' ? 'accepts' : 'declines';
  return { ...o, [slot]: [...(o[slot] ?? []), deal] };
}

function drop(o: Orders, slot: 'accepts' | 'declines', deal: string): Orders {
  const { [slot]: list, ...rest } = o;
  const left = (list ?? []).filter((id) => id !== deal);
  return left.length === 0 ? rest : { ...rest, [slot]: left };
}

/**
 * Names of deals: an offer that the changed world does not allow is left out, and those after it are numbered anew, so what the
 * record says of `d2-3` may be about `d2-2` now.
 */
export class DealNames {
  private readonly now = new Map<string, string>();
  private turn = 0;
  private recorded = 0;
  private made = 0;

  /** Books the offers of a step, those the record has and those that are made; gives the names the record has for them. */
  book(setup: Setup, turn: number, given: OrderSet, kept: OrderSet): string[] {
    if (turn !== this.turn) [this.turn, this.recorded, this.made] = [turn, 0, 0];
    return inOrder(setup, given).map(({ from, offer }) => {
      this.recorded += 1;
      const was = `d${turn}-${this.recorded}`;
      if (kept[from]?.offers?.includes(offer) === true) {
        this.made += 1;
        this.now.set(was, `d${turn}-${this.made}`);
      }
      return was;
    });
  }

  /** What a recorded deal is called now; a name that no deal bears where it was not made. */
  of(id: string): string {
    return this.now.get(id) ?? `${id}-not-made`;
  }

  /** Answers and withdrawals under the names of now. */
  renamed(orders: OrderSet): OrderSet {
    const change = (o: Orders): Orders => ({
      ...o,
      ...Object.fromEntries(
        (['accepts', 'declines', 'withdraws'] as const).flatMap((slot) =>
          o[slot] === undefined ? [] : [[slot, o[slot].map((id) => this.of(id))]],
        ),
      ),
    });
    return Object.fromEntries(Object.entries(orders).map(([seat, o]) => [seat, change(o)]));
  }
}
