import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import { begin, optionsFor, viewFor, type Game, type Orders } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import { markOf } from '../../src/table/code/check';
import { roomCode, seatCode } from '../../src/table/code/room';
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
    ['radio-silence', 6, 5],
    ['face-value', 6, 6],
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
          expect(back).toMatchObject({ ok: true, seat, office: null });
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
    expect(read(sloppy)).toMatchObject({ ok: true, seat: 'DEU', orders, office: null });
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
    const symbols = code.split('');
    for (const [at, symbol] of symbols.entries()) {
      if (symbol === '-') continue;
      const wrong = symbols.map((s, n) => (n === at ? (symbol === '7' ? '8' : '7') : s)).join('');
      expect(read(wrong)).toEqual({ ok: false, problem: { code: 'mistyped', meant: code } });
    }
  });

  it('with any one symbol changed into any other is never read', () => {
    const symbols = code.replaceAll('-', '').split('');
    for (const at of symbols.keys())
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === symbols[at]) continue;
        expect(read(symbols.with(at, other).join(''))).toEqual({
          ok: false,
          problem: { code: 'mistyped', meant: code },
        });
      }
  });

  it('with any two neighbours changed about is refused, and what is proposed, if anything, is the code that was meant', () => {
    const symbols = code.replaceAll('-', '').split('');
    const proposed = [...symbols.keys()].flatMap((at) => {
      const [here = '', next] = [symbols[at], symbols[at + 1]];
      if (next === undefined || here === next) return [];
      const back = read(
        symbols
          .with(at, next)
          .with(at + 1, here)
          .join(''),
      );
      expect(back).toMatchObject({ ok: false, problem: { code: 'mistyped' } });
      return !back.ok && back.problem.code === 'mistyped' && back.problem.meant !== undefined
        ? [back.problem.meant]
        : [];
    });
    expect(new Set(proposed)).toEqual(new Set([code]));
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

  it('of another scenario is told by its scenario, where that is known here', () => {
    const other = begin(scenario('face-value'), { seed: SEED });
    expect(readBallot(other.setup, standOf(other), code, ['small-rooms', 'radio-silence'])).toEqual({
      ok: false,
      problem: { code: 'scenario', scenario: 'radio-silence' },
    });
    expect(readBallot(other.setup, standOf(other), code).ok).toBe(false);
  });

  it('that is the room’s or the seat’s own is told as what it is', () => {
    const view = viewFor(radio, 'DEU');
    expect(read(roomCode(radio.setup, view, 0))).toEqual({
      ok: false,
      problem: { code: 'kind', kind: 'room' },
    });
    expect(read(seatCode(radio.setup, view, 0, 'oak'))).toEqual({
      ok: false,
      problem: { code: 'kind', kind: 'seat' },
    });
  });
});

describe('a sealed code', () => {
  const choices = ['honour', 'defect'] as const;
  const codeOf = (choice: 'honour' | 'defect', word: string) =>
    orderCode(standOf(radio, () => word)('DEU'), { accords: { 'trusted-5g-fund': choice } }).replaceAll(
      '-',
      '',
    );
  const words = Array.from({ length: 256 }, (_, n) => `word ${n}`);
  const HIDDEN = 2;

  it('looks otherwise for every seat’s word, though the orders are the same', () => {
    expect(new Set(words.map((word) => codeOf('defect', word))).size).toBe(words.length);
  });

  it('does not show by any one symbol whether a seat keeps its due', () => {
    const length = codeOf('honour', 'oak').length;
    for (let at = HIDDEN; at < length; at += 1) {
      const [honour, defect] = choices.map((choice) => new Set(words.map((w) => codeOf(choice, w)[at])));
      // Both take nearly all of 32 values: 256 draws miss one in three thousand of them.
      expect(honour?.size).toBeGreaterThan(28);
      expect(defect?.size).toBeGreaterThan(28);
    }
  });

  it('differs from the same seat’s other order in no way that another word would repeat', () => {
    const distances = words.map((word) => {
      const [a = '', b = ''] = choices.map((choice) => codeOf(choice, word));
      return (
        a
          .split('')
          .map((symbol, n) => (symbol === b[n] ? '=' : 'x'))
          .join('') +
        a.slice(HIDDEN, 4) +
        b.slice(HIDDEN, 4)
      );
    });
    expect(new Set(distances).size).toBeGreaterThan(250);
  });

  it('is not read under another seat’s word', () => {
    const code = orderCode(standOf(radio)('DEU'), { accords: { 'trusted-5g-fund': 'defect' } });
    const guesses = words.map((word) =>
      readBallot(
        radio.setup,
        standOf(radio, () => word),
        code,
      ),
    );
    expect(guesses.filter((guess) => guess.ok)).toEqual([]);
  });
});
