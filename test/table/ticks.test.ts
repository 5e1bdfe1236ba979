import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import { begin, optionsFor, type Game, type Orders } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import { roomMark } from '../../src/table/code/check';
import { seatsOf } from '../../src/table/code/state';
import { ticksOf } from '../../src/table/paper/ordered';
import { readTicks, sheetCodes, sheetOwner } from '../../src/table/paper/ticks';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const wordOf = (seat: string) => `Word of ${seat}`;

/** What a hand ticks on a seat's sheet for these orders, as the clerk types it. */
function typed(game: Game, seat: string, orders: Orders): string {
  const codes = sheetCodes({ setup: game.setup, seat, turn: game.world.turn, word: wordOf(seat) });
  return ticksOf(orders)
    .map(({ path, amount }) => {
      const choice = codes.find((c) => c.path.join('/') === path.join('/'));
      if (choice === undefined) throw new Error(`no choice ${path.join('/')} on the sheet of ${seat}`);
      return amount === undefined ? choice.code : `${choice.code}=${amount}`;
    })
    .join(' ');
}

/** Shares in whole percent, which is what a hand writes, and nothing that a sheet does not ask: reasons, empty lists. */
function byHand({ rationale: _, ...orders }: Orders): Orders {
  const whole = (shares: Record<string, number>) => {
    const entries = Object.entries(shares);
    const rounded = entries.map(([id, x]) => [id, Math.floor(x / 10) * 10] as const);
    const left = 1000 - rounded.reduce((sum, [, x]) => sum + x, 0);
    return Object.fromEntries(rounded.map(([id, x], n) => [id, n === 0 ? x + left : x]));
  };
  const halves = (money: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(money).flatMap(([id, x]) => (x < 500 ? [] : [[id, Math.floor(x / 500) * 500]])),
    );
  const filled = Object.fromEntries(
    Object.entries({
      ...orders,
      ...(orders.budget === undefined ? {} : { budget: whole(orders.budget) }),
      ...(orders.focus === undefined ? {} : { focus: whole(orders.focus) }),
      ...(orders.projects === undefined ? {} : { projects: halves(orders.projects) }),
      suspend: Object.fromEntries(Object.entries(orders.suspend ?? {}).filter(([, list]) => list.length > 0)),
      ballots: Object.fromEntries(Object.entries(orders.ballots ?? {}).filter(([, list]) => list.length > 0)),
    }).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );
  return filled;
}

const radio = begin(scenario('radio-silence'), { seed: SEED });
const options = optionsFor(radio, 'GBR');
const read = (text: string) => readTicks(radio.setup, options, wordOf('GBR'), text);
const codeOf = (...path: string[]) =>
  sheetCodes({ setup: radio.setup, seat: 'GBR', turn: 1, word: wordOf('GBR') }).find(
    (c) => c.path.join('/') === path.join('/'),
  )?.code ?? '';
const honour = codeOf('accords', 'trusted-5g-fund', 'honour');
const object = codeOf('voices', 'intercept', 'object');

describe('a sheet of paper', () => {
  it.each([
    ['small-rooms', 3],
    ['radio-silence', 5],
    ['face-value', 5],
    ['radio-silence-seminar', 2],
    ['long-table', 2],
  ])('gives in every turn of %s the orders that the phone gives', (id, turns) => {
    const game = begin(scenario(id), { seed: `paper-${id}` });
    for (let turn = 0; turn < turns && game.world.ending === null; turn += 1) {
      for (const seat of seatsOf(game.setup)) {
        const orders = byHand(botOrders(game, seat));
        const stand: Stand = {
          setup: game.setup,
          options: optionsFor(game, seat),
          mark: roomMark(game.record),
          word: wordOf(seat),
        };
        const paper = readTicks(game.setup, stand.options, wordOf(seat), typed(game, seat, orders));
        const phone = readBallot(game.setup, () => stand, orderCode(stand, orders));
        expect(paper).toMatchObject({ ok: true, seat });
        expect(phone).toMatchObject({ ok: true, seat });
        if (paper.ok && phone.ok) {
          expect(paper.orders).toEqual(orders);
          expect(phone.orders).toEqual(orders);
        }
      }
      playTurn(game);
    }
  });

  it('is told by its codes from the sheets of other seats', () => {
    const line = `${honour}, ${object}`;
    expect(sheetOwner(radio.setup, 1, wordOf, line)).toBe('GBR');
    expect(sheetOwner(radio.setup, 1, wordOf, '7K3M-0XQ2-5ZZZ')).toBeUndefined();
    expect(sheetOwner(radio.setup, 1, wordOf, '')).toBeUndefined();
  });

  it('signed by one office is that office’s part, by several the whole seat’s', () => {
    expect(read(honour)).toEqual({
      ok: true,
      seat: 'GBR',
      office: 'finance',
      orders: { accords: { 'trusted-5g-fund': 'honour' } },
    });
    expect(read(`${honour} ${object}`)).toMatchObject({ ok: true, office: null });
  });
});

describe('a choice code', () => {
  it('has four symbols in a class, and five where there are more choices', () => {
    expect(honour).toMatch(/^[0-9A-Z]{4}$/);
    const { setup } = begin(scenario('long-table'), { seed: SEED });
    const codes = sheetCodes({ setup, seat: 'USA', turn: 1, word: 'oak' }).map((c) => c.code);
    expect(codes.every((code) => /^[0-9A-Z]{4}-[0-9A-Z]$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is another in every turn and under every word', () => {
    const of = (turn: number, word: string) =>
      sheetCodes({ setup: radio.setup, seat: 'GBR', turn, word }).map((c) => c.code);
    const [now, next, other] = [of(1, 'oak'), of(2, 'oak'), of(1, 'elm')];
    const shared = (a: string[], b: string[]) => a.filter((code, n) => code === b[n]).length;
    expect(shared(now, next)).toBe(0);
    expect(shared(now, other)).toBe(0);
    expect(of(1, ' OAK')).toEqual(now);
  });

  it('does not show by itself whether a seat pays: either choice comes as either code', () => {
    const seen = (choice: string) =>
      new Set(
        Array.from({ length: 256 }, (_, n) => {
          const codes = sheetCodes({ setup: radio.setup, seat: 'GBR', turn: 1, word: `w${n}` });
          return codes.find((c) => c.path.join('/') === `accords/trusted-5g-fund/${choice}`)?.code[0];
        }),
      ).size;
    expect(seen('honour')).toBeGreaterThan(28);
    expect(seen('defect')).toBeGreaterThan(28);
  });

  it('with one wrong symbol is never read as it stands', () => {
    const symbols = honour.split('');
    for (const at of symbols.keys())
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other === symbols[at]) continue;
        const back = read(symbols.with(at, other).join(''));
        expect(back).toMatchObject({ ok: false, problems: [{ code: 'mistyped' }] });
        if (!back.ok && back.problems[0]?.code === 'mistyped')
          expect([honour, undefined]).toContain(back.problems[0].meant);
      }
  });

  it('with two neighbours changed about is never read as it stands', () => {
    const [a = '', b = '', ...rest] = honour.split('');
    expect(read([b, a, ...rest].join(''))).toMatchObject({ ok: false, problems: [{ code: 'mistyped' }] });
  });

  it('of another turn’s column is told by its turn', () => {
    const next = sheetCodes({ setup: radio.setup, seat: 'GBR', turn: 2, word: wordOf('GBR') })[0]?.code ?? '';
    expect(read(next)).toMatchObject({ ok: false, problems: [{ code: 'other-turn', turn: 2 }] });
  });

  it('is unknown on another seat’s sheet', () => {
    const other =
      sheetCodes({ setup: radio.setup, seat: 'DEU', turn: 1, word: wordOf('DEU') })[0]?.code ?? '';
    expect(read(other)).toEqual({ ok: false, seat: 'GBR', problems: [{ code: 'unknown', text: other }] });
  });

  it('beside another answer to the same question is refused, and twice the same is once', () => {
    const defect = codeOf('accords', 'trusted-5g-fund', 'defect');
    expect(read(`${honour} ${defect}`)).toMatchObject({
      ok: false,
      problems: [{ code: 'both', text: defect, other: honour }],
    });
    expect(read(`${honour} ${honour}`)).toMatchObject({ ok: true });
  });

  it('for what is not open in this turn is refused with the rule', () => {
    const act = codeOf('acts', '1', 'verb', 'loan');
    expect(act).not.toBe('');
    expect(read(act)).toMatchObject({ ok: false, problems: [{ code: 'illegal' }] });
    expect(read(codeOf('acts', '1', 'target', 'KEN'))).toMatchObject({
      ok: false,
      problems: [{ code: 'no-verb', act: 1 }],
    });
  });

  it('that asks for a number is refused without it, and shares that do not come to a hundred', () => {
    const game = begin(scenario('radio-silence-seminar'), { seed: SEED });
    const codes = sheetCodes({ setup: game.setup, seat: 'DEU', turn: 1, word: 'oak' });
    const line = (name: string) => codes.find((c) => c.path.join('/') === `budget/${name}`)?.code ?? '';
    const seen = (text: string) => readTicks(game.setup, optionsFor(game, 'DEU'), 'oak', text);
    expect(seen(line('research'))).toMatchObject({
      ok: false,
      problems: [{ code: 'amount', amount: 'percent' }],
    });
    expect(seen(`${line('research')}=60 ${line('market')} = 30`)).toMatchObject({
      ok: false,
      problems: [{ code: 'sum', slot: 'budget', sum: 90 }],
    });
  });
});
