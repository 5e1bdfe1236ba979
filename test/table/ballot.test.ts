import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import { begin, optionsFor, type Game, type Orders } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import { markOf } from '../../src/table/code/check';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const seatsOf = (game: Game) => game.setup.seats.map((i) => game.setup.states[i]?.id ?? '');
const wordOf = (seat: string) => `word of ${seat}`;
const standOf =
  (game: Game, word = wordOf) =>
  (seat: string): Stand => ({
    setup: game.setup,
    options: optionsFor(game, seat),
    mark: markOf(game.record.turns.at(-1)?.hash ?? 'start'),
    word: word(seat),
  });

/** What a ballot carries of orders: nothing that is said aloud, and nothing that is empty. */
function carried({ rationale: _, ...orders }: Orders): Orders {
  return Object.fromEntries(
    Object.entries(orders).flatMap(([slot, value]: [string, unknown]) => {
      const kept = slot === 'projects' || slot === 'suspend' || slot === 'ballots' ? filled(value) : value;
      return isEmpty(kept) ? [] : [[slot, kept]];
    }),
  );
}
const filled = (value: unknown) =>
  Object.fromEntries(Object.entries(value as object).filter(([, x]) => x !== 0 && !isEmpty(x)));
const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const radio = begin(scenario('radio-silence'), { seed: SEED });
const germany = (orders: Orders) => orderCode(standOf(radio)('DEU'), orders);
const read = (text: string, game = radio) => readBallot(game.setup, standOf(game), text);

describe('an order code', () => {
  it.each([
    ['small-rooms', 9, 3],
    ['radio-silence', 9, 5],
    ['face-value', 9, 6],
    ['radio-silence-seminar', 1, 3],
    ['long-table', 1, 2],
  ])('carries whatever a player of %s orders', (id, games, turns) => {
    const lengths: number[] = [];
    for (let n = 0; n < games; n += 1) {
      const game = begin(scenario(id), { seed: `ballot-${n}` });
      for (let turn = 0; turn < turns && game.world.ending === null; turn += 1) {
        for (const seat of seatsOf(game)) {
          const orders = botOrders(game, seat);
          const code = orderCode(standOf(game)(seat), orders);
          const back = read(code, game);
          expect(back).toMatchObject({ ok: true, seat });
          expect(back.ok ? carried(back.orders) : null).toEqual(carried(orders));
          lengths.push(code.replaceAll('-', '').length);
        }
        playTurn(game);
      }
    }
    // Short enough to be written on a board in a class, and to be scanned in a long game.
    expect(Math.max(...lengths)).toBeLessThanOrEqual(
      id.includes('seminar') || id === 'long-table' ? 400 : 24,
    );
  });
});

describe('a code that is typed', () => {
  const orders: Orders = {
    accords: { 'trusted-5g-fund': 'defect' },
    voices: [{ text: 'intercept', stance: 'object' }],
  };
  const code = germany(orders);

  it('is read in either case, however it is spaced, with O for nought and I or L for one', () => {
    const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(read(sloppy)).toMatchObject({ ok: true, seat: 'DEU', orders });
  });

  it('names the character that no code has, and where it stands', () => {
    expect(read(`${code.slice(0, 5)}U${code.slice(6)}`)).toEqual({
      ok: false,
      problem: { code: 'character', character: 'U', group: 2, place: 1 },
    });
  });

  it('is too short until it is whole', () => {
    expect(read(code.slice(0, 6))).toEqual({ ok: false, problem: { code: 'short' } });
  });

  it('with one wrong symbol is refused wherever it stands, and the code that was meant is proposed', () => {
    const symbols = [...code];
    for (const [at, symbol] of symbols.entries()) {
      if (symbol === '-') continue;
      const wrong = symbols.map((s, n) => (n === at ? (symbol === '7' ? '8' : '7') : s)).join('');
      expect(read(wrong)).toEqual({ ok: false, problem: { code: 'mistyped', meant: code } });
    }
  });

  it('with two neighbours changed about is refused, and the code that was meant is proposed', () => {
    const symbols = code.replaceAll('-', '');
    const at = [...symbols].findIndex((s, n) => n > 3 && s !== symbols[n + 1]);
    const wrong = symbols.slice(0, at) + symbols[at + 1] + symbols[at] + symbols.slice(at + 2);
    expect(read(wrong)).toEqual({ ok: false, problem: { code: 'mistyped', meant: code } });
  });
});

describe('a code in the wrong place', () => {
  const code = germany({ accords: { 'trusted-5g-fund': 'honour' } });

  it('of last turn is told by its turn', () => {
    const game = begin(scenario('radio-silence'), { seed: SEED });
    playTurn(game);
    expect(read(code, game)).toEqual({
      ok: false,
      problem: { code: 'turn', seat: 'DEU', turn: 1, now: 2 },
    });
  });

  it('of a room that has moved since is stale', () => {
    const moved = (seat: string) => ({ ...standOf(radio)(seat), mark: markOf('another fork') });
    expect(readBallot(radio.setup, moved, code)).toEqual({
      ok: false,
      problem: { code: 'stale', seat: 'DEU' },
    });
  });

  it('made with another word than the seat’s is refused', () => {
    const other = standOf(radio, (seat) => (seat === 'DEU' ? 'another word' : wordOf(seat)));
    expect(readBallot(radio.setup, other, code)).toEqual({
      ok: false,
      problem: { code: 'word', seat: 'DEU' },
    });
  });

  it('of another scenario is taken for a slip', () => {
    const rooms = begin(scenario('face-value'), { seed: SEED });
    expect(read(code, rooms)).toMatchObject({ ok: false, problem: { code: 'mistyped' } });
  });
});

describe('a sealed code', () => {
  it('looks otherwise for every seat’s word, though the orders are the same', () => {
    const orders: Orders = { accords: { 'trusted-5g-fund': 'defect' } };
    const codes = ['one', 'two', 'three', 'four'].map((word) =>
      orderCode(standOf(radio, () => word)('DEU'), orders).slice(2),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('does not show by any one symbol whether a seat keeps its due', () => {
    const symbolsOf = (choice: 'honour' | 'defect', word: string) =>
      orderCode(standOf(radio, () => word)('DEU'), { accords: { 'trusted-5g-fund': choice } }).replaceAll(
        '-',
        '',
      );
    const words = Array.from({ length: 64 }, (_, n) => `word ${n}`);
    for (let at = 2; at < 8; at += 1) {
      const seen = (choice: 'honour' | 'defect') => new Set(words.map((w) => symbolsOf(choice, w)[at]));
      const both = [...seen('honour')].filter((s) => seen('defect').has(s));
      expect(both.length).toBeGreaterThan(8);
    }
  });
});
