import { describe, expect, it } from 'vitest';
import { begin, branch, optionsFor, recordOf, talk, type Orders } from '../../../src/engine';
import { playTurn } from '../../../src/lab/run';
import { orderCode } from '../../../src/table/code/ballot';
import { officesOf } from '../../../src/table/offices';
import { sheetCodes } from '../../../src/table/paper/ticks';
import { WHOLE, entered, newRoom } from '../../../src/table/room/room';
import { sealed } from '../../../src/table/room/sealing';
import { codeOfRoom, markNow, readCodes, standOf } from '../../../src/table/room/standing';
import { scenario } from '../../support/scenario';

const radio = scenario('radio-silence');
const WORDS = { DEU: 'amber', GBR: 'tiger' };
const start = (turns = 0) => {
  const game = begin(radio, { seed: 'standing' });
  for (let n = 0; n < turns; n += 1) playTurn(game);
  return game;
};
const HONOUR: Orders = { accords: { 'trusted-5g-fund': 'honour' } };
const code = (game: ReturnType<typeof start>, seat: keyof typeof WORDS, orders = HONOUR) =>
  orderCode(standOf(game, WORDS)(seat), orders);

describe('codes that come in', () => {
  it('are read a line each, with a name before them or not', () => {
    const game = start();
    const text = `Germany: ${code(game, 'DEU')}\n\n${code(game, 'GBR').toLowerCase()}\n`;
    expect(readCodes(game, WORDS, text)).toMatchObject([
      { ok: true, seat: 'DEU', orders: HONOUR, office: WHOLE },
      { ok: true, seat: 'GBR' },
    ]);
  });

  it('ticked on a sheet of paper are a line of a seat, and what is wrong with them is told of that sheet', () => {
    const game = start();
    const sheet = sheetCodes({ setup: game.setup, seat: 'DEU', turn: 1, word: WORDS.DEU });
    const of = (path: string) => sheet.find((c) => c.path.join('/') === path)?.code ?? '';
    const [pay, keep] = [of('accords/trusted-5g-fund/honour'), of('accords/trusted-5g-fund/defect')];
    const object = of('voices/intercept/object');
    expect(readCodes(game, WORDS, `Germany: ${pay}, ${object}\n${code(game, 'GBR')}`)).toMatchObject([
      {
        ok: true,
        seat: 'DEU',
        office: WHOLE,
        orders: { ...HONOUR, voices: [{ text: 'intercept', stance: 'object' }] },
      },
      { ok: true, seat: 'GBR' },
    ]);
    expect(readCodes(game, WORDS, `${pay} ${keep}`)).toMatchObject([
      { ok: false, problem: { code: 'ticks', seat: 'DEU', problems: [{ code: 'both' }] } },
    ]);
    // Another word is another sheet: then the line is no ticks at all.
    expect(readCodes(game, { DEU: 'other' }, `${pay} ${object}`)).toMatchObject([{ ok: false }]);
  });

  it('of a turn ago, of a fork, of a wrong word and mistyped say which of these they are', () => {
    const before = start();
    const now = start(1);
    const forked = branch(radio, recordOf(now), 2, { how: 'fork', reason: 'Beside.' });
    const own = code(now, 'DEU');
    const wrong = `${own.slice(0, -1)}${own.endsWith('7') ? '8' : '7'}`;
    const read = (text: string, words: Record<string, string> = WORDS) => readCodes(now, words, text)[0];
    expect(read(code(before, 'DEU'))).toMatchObject({
      ok: false,
      problem: { code: 'turn', turn: 1, now: 2 },
    });
    expect(read(code(forked, 'DEU'))).toMatchObject({ ok: false, problem: { code: 'stale', seat: 'DEU' } });
    expect(read(own, { DEU: 'other' })).toMatchObject({ ok: false, problem: { code: 'word', seat: 'DEU' } });
    expect(read(wrong)).toMatchObject({ ok: false, problem: { code: 'mistyped', meant: own } });
    expect(read(codeOfRoom(now))).toMatchObject({ ok: false, problem: { code: 'kind', kind: 'room' } });
  });

  it('still fit after a deal was struck in the turn', () => {
    const game = start(1);
    const [mark, own] = [markNow(game), code(game, 'DEU')];
    talk(game, { DEU: { offers: [{ to: 'GBR', give: [{ kind: 'payment', amount: 5000 }], take: [] }] } });
    expect(game.record.turns.at(-1)?.kind).toBe('talk');
    expect(markNow(game)).toBe(mark);
    expect(readCodes(game, WORDS, own)).toMatchObject([{ ok: true, seat: 'DEU' }]);
  });

  it('of an office bring its part alone', () => {
    const game = start();
    const stand = standOf(game, WORDS)('DEU');
    const { orders } = { orders: { ...HONOUR, voices: [{ text: 'intercept', stance: 'object' as const }] } };
    const part = orderCode(stand, orders, 'finance');
    expect(readCodes(game, WORDS, part)).toMatchObject([{ ok: true, office: 'finance', orders: HONOUR }]);
  });
});

describe('when the clock has run out', () => {
  const offices = (seat: string) => officesOf(start().setup, seat).map(({ office }) => office);

  it('a seat that is missing plays its brief, and is named', () => {
    const game = start();
    const room = entered(newRoom(6, false), 'DEU', { office: WHOLE, orders: HONOUR, by: 'code', at: 1 });
    expect(sealed(game, room, ['DEU', 'GBR'], offices)).toEqual({
      orders: { DEU: HONOUR },
      absent: ['GBR'],
      partly: [],
    });
  });

  it('offices that are missing are spoken for by the brief, and those that signed are heard', () => {
    const game = start();
    const voices = [{ text: 'intercept', stance: 'support' as const }];
    const room = entered(newRoom(6, false), 'DEU', {
      office: 'standards',
      orders: { voices },
      by: 'code',
      at: 1,
    });
    const sealing = sealed(game, room, ['DEU'], offices);
    expect(sealing.partly).toEqual(['DEU']);
    expect(sealing.orders['DEU']).toMatchObject({ voices, accords: { 'trusted-5g-fund': 'honour' } });
  });

  it('what may not be ordered any more does not stop the turn', () => {
    const game = start();
    const voices = Array.from({ length: 9 }, () => ({ text: 'intercept', stance: 'object' as const }));
    const room = entered(newRoom(6, false), 'DEU', { office: WHOLE, orders: { voices }, by: 'code', at: 1 });
    expect(sealed(game, room, ['DEU'], offices)).toEqual({ orders: {}, absent: ['DEU'], partly: [] });
    expect(optionsFor(game, 'DEU').voices).toBeLessThan(9);
  });
});
