import type { Game, Orders } from '../../engine';
import { listed, saying } from '../whatif/lists';
import { lawful, pathsOf, sealingOf, withoutVoice, type PathRead, type Sealing } from '../whatif/open';
import type { Flip } from '../whatif/paths';
import { atSealing, turnsOf, type Played } from '../whatif/played';
import { openDeals } from '../whatif/talk';

/** One decision of a seat, and how it would read turned round. */
export interface Decision {
  readonly turn: number;
  readonly seat: string;
  /** As `flip` takes it. */
  readonly path: string;
  readonly kind: string;
  /** What it is about: an accord, a text, an act as one word, a candidate. */
  readonly about: string;
  readonly was: string;
  /** One or two: turned round, or left undone. */
  readonly others: readonly Other[];
  /** The voice it would not have raised then, where all were spent. */
  readonly instead?: Flip;
}

export interface Other {
  readonly value: string;
  /** The seat's sealed orders with it; null where it is said in the talk. */
  readonly orders: Orders | null;
}

/**
 * The decisions of a game that can be turned round: what a seat did, undone; and where staying out is a choice of its own (accords,
 * voices, votes, suppliers, answers to offers), the other choice. What it might have done instead among many things is no turn of
 * this decision: `openOrders` has all of that. Shares of money have no opposite and are left out, as are predictions.
 */
export function decisionsOf(played: Played): Decision[] {
  return Array.from({ length: turnsOf(played) }, (_, at) => at + 1).flatMap((turn) => {
    const game = atSealing(played, turn);
    return seatsOf(game).flatMap((seat) => [
      ...sealedIn(sealingOf(played, turn, seat, game), turn),
      ...dealsIn(played, turn, seat),
    ]);
  });
}

function seatsOf({ setup }: Game): string[] {
  return setup.seats.map((i) => setup.states[i]?.id ?? '');
}

function sealedIn(sealing: Sealing, turn: number): Decision[] {
  return pathsOf(sealing).flatMap((read) =>
    turnsRound(sealing, read).flatMap(({ about, values }) => {
      const { path, kind, key, was, slot } = read;
      const make = (from: Sealing, open: readonly string[]) => ({
        turn,
        seat: sealing.seat,
        path,
        kind,
        about,
        was,
        others: open.map((value) => ({ value, orders: slot.apply(from.given, key, value) })),
      });
      // What is left undone is always allowed.
      const open = UNDONE.includes(kind) ? values : lawful(sealing, read, values);
      if (open.length > 0) return [make(sealing, open)];
      const freed = withoutVoice(sealing, read);
      const then = freed === null ? [] : lawful(freed, read, values);
      return freed === null || then.length === 0 ? [] : [{ ...make(freed, then), instead: freed.instead }];
    }),
  );
}

interface Turn {
  readonly about: string;
  readonly values: readonly string[];
}

/** Slots in which each choice stands against the others. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  accords: ['honour', 'defect'],
  votes: ['yes', 'no'],
  motions: ['yes', 'no'],
  supplier: ['open', 'closed'],
};

/** Slots that are taken back one entry at a time, or as a whole. */
const BY_ENTRY = ['acts', 'table', 'settle', 'forums'];
const WHOLE = ['suspend', 'inspections', 'ballots', 'proxy', 'steer', 'shop'];
const UNDONE = [...BY_ENTRY, ...WHOLE, 'projects'];

function turnsRound(sealing: Sealing, { kind, key, was }: PathRead): Turn[] {
  const choices = CHOICES[kind];
  if (choices !== undefined) return [{ about: key, values: choices.filter((v) => v !== was) }];
  if (kind === 'texts') return [{ about: key, values: was === 'silent' ? voices(sealing, key) : ['silent'] }];
  if (kind === 'projects') return was === '0' ? [] : [{ about: key, values: ['0'] }];
  if (was === 'none') return [];
  if (WHOLE.includes(kind)) return [{ about: key === '' ? was : key, values: ['none'] }];
  if (!BY_ENTRY.includes(kind)) return [];
  const list = listed(was);
  return list.map((x) => ({
    about: key === '' ? x : `${key}/${x}`,
    values: [saying(list.filter((y) => y !== x))],
  }));
}

/** What a silent seat could have said: for its own side's texts, against the other's; a hedging state either. */
function voices({ game: { setup }, seat }: Sealing, text: string): string[] {
  const side = (setup.pole[setup.state(seat)] ?? 0) * Math.sign(setup.stepOf(setup.text(text)));
  return side === 0 ? ['object', 'support'] : side > 0 ? ['support'] : ['object'];
}

/** An offer accepted is declined, one not accepted is; one's own is taken back. */
const OTHER_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  accept: ['decline'],
  decline: ['accept'],
  none: ['accept'],
  stand: ['withdraw'],
};

function dealsIn(played: Played, turn: number, seat: string): Decision[] {
  return openDeals(played.game.setup, played.record, turn, seat).flatMap(({ path, kind, key, was }) => {
    const others = (OTHER_ANSWERS[was] ?? []).map((value) => ({ value, orders: null }));
    return others.length === 0 ? [] : [{ turn, seat, path, kind, about: key, was, others }];
  });
}

/** What `flip` is asked for a decision turned round one way. */
export function flipsOf({ path, instead }: Decision, value: string): Flip[] {
  return [...(instead === undefined ? [] : [instead]), { path, value }];
}
