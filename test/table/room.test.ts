import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import {
  begin,
  optionsFor,
  optionsOf,
  scenarioHash,
  viewFor,
  type Game,
  type Orders,
} from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import { markOf } from '../../src/table/code/check';
import {
  needsSeatCode,
  ownerOf,
  readRoom,
  roomCode,
  seatCode,
  withSeatCode,
} from '../../src/table/code/room';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const seatsOf = (game: Game) => game.setup.seats.map((i) => game.setup.states[i]?.id ?? '');
const markNow = (game: Game) => markOf(game.record.turns.at(-1)?.hash ?? '');
const screen = (game: Game) => roomCode(game.setup, viewFor(game, seatsOf(game)[0] ?? ''), markNow(game));

/** A phone that has never seen the game: the page, the code on the big screen, its seat's own code and word. */
function phone(game: Game, seat: string) {
  const { setup } = begin(scenario(game.setup.scenario.id), { seed: 'a phone knows no seed' });
  const read = readRoom(setup, screen(game));
  if (!read.ok) throw new Error(read.problem.code);
  const own = seatCode(game.setup, viewFor(game, seat), markNow(game), seat);
  const told = withSeatCode(setup, read.room, seat, seat, own);
  if (!told.ok) throw new Error(told.problem.code);
  return { setup, room: read.room, view: told.view, options: optionsOf(setup, told.view), own };
}

describe('the code on the big screen', () => {
  it('is the same whatever the luck and whoever is asked, while nothing public differs', () => {
    const codes = ['one', 'two', 'three'].flatMap((seed) => {
      const game = begin(scenario('radio-silence'), { seed });
      return seatsOf(game).map((seat) => roomCode(game.setup, viewFor(game, seat), 0));
    });
    expect(new Set(codes).size).toBe(1);
  });

  it('with a slip in it is refused, and the code that was meant is proposed', () => {
    const game = begin(scenario('radio-silence'), { seed: SEED });
    const code = screen(game);
    const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    expect(readRoom(game.setup, wrong)).toEqual({ ok: false, problem: { code: 'mistyped', meant: code } });
  });
});

describe('a ballot on a phone', () => {
  it('carries orders from what the phone knows back into the room', () => {
    const game = begin(scenario('radio-silence'), { seed: SEED });
    playTurn(game);
    for (const seat of seatsOf(game)) {
      const at = phone(game, seat);
      const orders = { accords: botOrders(game, seat).accords ?? {} };
      const code = orderCode(
        { setup: at.setup, options: at.options, mark: at.room.mark, word: seat },
        orders,
      );
      const standOf = (id: string): Stand => ({
        setup: game.setup,
        options: optionsFor(game, id),
        mark: markNow(game),
        word: id,
      });
      expect(readBallot(game.setup, standOf, code)).toEqual({ ok: true, seat, orders, office: null });
    }
  });
});

describe('a seat’s own code', () => {
  const game = begin(scenario('radio-silence'), { seed: SEED });
  const { setup, room, own } = phone(game, 'DEU');

  it('is told by its seat when another seat takes it for its own', () => {
    expect(withSeatCode(setup, room, 'GBR', 'GBR', own)).toEqual({
      ok: false,
      problem: { code: 'other', seat: 'DEU' },
    });
  });

  it('says to anybody whose it is, and to a ballot whether it is needed', () => {
    expect(ownerOf(setup, own)).toBe('DEU');
    expect(ownerOf(setup, screen(game))).toBeUndefined();
    expect(needsSeatCode(setup)).toBe(false);
    expect(needsSeatCode(begin(scenario('radio-silence-seminar'), { seed: SEED }).setup)).toBe(true);
  });

  it('tells nothing without the seat’s word', () => {
    expect(withSeatCode(setup, room, 'DEU', 'guessed', own)).toEqual({
      ok: false,
      problem: { code: 'word' },
    });
  });

  it('of last turn, or of another room, is refused as that', () => {
    const elsewhere = seatCode(setup, viewFor(game, 'DEU'), markOf('another room'), 'DEU');
    expect(withSeatCode(setup, room, 'DEU', 'DEU', elsewhere)).toEqual({
      ok: false,
      problem: { code: 'stale' },
    });
    playTurn(game);
    const next = phone(game, 'DEU');
    expect(withSeatCode(setup, next.room, 'DEU', 'DEU', own)).toEqual({
      ok: false,
      problem: { code: 'turn', turn: 1, now: 2 },
    });
  });
});

describe('a room of another edition of the scenario', () => {
  it('is told as that: what its codes mean cannot be known here', () => {
    const ours = scenario('radio-silence');
    const theirs = begin({ ...ours, title: 'Radio Silence, revised' }, { seed: SEED });
    expect(readRoom(begin(ours, { seed: SEED }).setup, screen(theirs))).toEqual({
      ok: false,
      problem: { code: 'edition' },
    });
  });
});

describe('the layout of codes', () => {
  it('is the one that rooms and phones were told of: an older page would read one order for another', () => {
    const game = begin(scenario('long-table'), { seed: SEED });
    const stand = { setup: game.setup, options: optionsFor(game, 'DEU'), mark: 0, word: 'word' };
    const orders: Orders = {
      accords: { 'chip-consortium': 'honour', 'early-warning': 'defect' },
      budget: { research: 427, market: 283, diplomacy: 134, security: 156 },
      projects: { 'shared-fab': 255 },
      inspections: [{ accord: 'chip-consortium', state: 'KOR' }],
      voices: [{ text: 'face-search', stance: 'object' }],
      steer: [{ region: 'cept', on: 'washington-2022', side: 'for' }],
    };
    // Where the edition differs too, the scenario has changed: take the new codes. Where it does not, raise LAYOUT first.
    expect({
      edition: scenarioHash(game.setup.scenario),
      seat: seatCode(game.setup, viewFor(game, 'DEU'), 0, 'word'),
      orders: orderCode(stand, orders),
    }).toMatchInlineSnapshot(`
      {
        "edition": "ce6b98d5fbc4b77e",
        "orders": "3117-M6KC-NCWQ-DA3X-6WRG-8PNX-GTY0-739Q-CP",
        "seat": "318D-KRMK-MKC0-GT4F-W",
      }
    `);
  });
});
