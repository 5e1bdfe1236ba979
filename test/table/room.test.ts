import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import { begin, optionsFor, optionsOf, viewFor, type Game } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import { markOf } from '../../src/table/code/check';
import { readRoom, roomCode, seatCode, withSeatCode } from '../../src/table/code/room';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const seatsOf = (game: Game) => game.setup.seats.map((i) => game.setup.states[i]?.id ?? '');
const markNow = (game: Game) => markOf(game.record.turns.at(-1)?.hash ?? '');
const screen = (game: Game) => roomCode(game.setup, viewFor(game, seatsOf(game)[0] ?? ''), markNow(game));
const length = (code: string) => code.replaceAll('-', '').length;

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

const drawn = (options: object) => JSON.parse(JSON.stringify({ ...options, deals: null })) as object;

describe('the code on the big screen', () => {
  it.each([
    ['small-rooms', 4, 9],
    ['radio-silence', 4, 24],
    ['face-value', 4, 32],
    ['radio-silence-seminar', 1, 400],
    ['long-table', 1, 600],
  ])('gives every seat of %s the options it has in the room', (id, games, most) => {
    const turns = id === 'long-table' ? 3 : 6;
    for (let n = 0; n < games; n += 1) {
      const game = begin(scenario(id), { seed: `room-${n}` });
      for (let turn = 0; turn < turns && game.world.ending === null; turn += 1) {
        expect(length(screen(game))).toBeLessThanOrEqual(most);
        for (const seat of seatsOf(game)) {
          const { options, view } = phone(game, seat);
          expect(drawn(options)).toEqual(drawn(optionsFor(game, seat)));
          expect(view.card).toEqual(viewFor(game, seat).card);
        }
        playTurn(game);
      }
    }
  });

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
      expect(readBallot(game.setup, standOf, code)).toEqual({ ok: true, seat, orders });
    }
  });
});

describe('a seat’s own code', () => {
  const game = begin(scenario('radio-silence'), { seed: SEED });
  const { setup, room, own } = phone(game, 'DEU');

  it('tells another seat nothing', () => {
    expect(withSeatCode(setup, room, 'GBR', 'GBR', own).ok).toBe(false);
  });

  it('tells nothing without the seat’s word', () => {
    expect(withSeatCode(setup, room, 'DEU', 'guessed', own).ok).toBe(false);
  });
});
