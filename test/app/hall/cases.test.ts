import { describe, expect, it } from 'vitest';
import { draftHall, hallCases, hallModel, openCases } from '../../../src/app/models/hall';
import type { Account } from '../../../src/app/models/facts';
import { lineText } from '../../../src/app/models/factsLine';
import { outcomes } from '../../../src/app/models/hallOutcomes';
import { num } from '../../../src/app/words';
import { optionsFor, POINT } from '../../../src/engine';
import { object, type TestGame } from '../../support/game';
import { calm, told } from '../news/told';

/** How far the first text moves the rules at a stake of one, in points of the screen. */
const stepOf = ({ setup }: Account): number => Math.abs(setup.stepOf(setup.text('intercept'))) / POINT;

const first = (g: TestGame, seat = 'GBR') => {
  const account = told(g.game, seat);
  const hall = hallCases(account).find((c) => c.item === 'item-intercept')!;
  return { account, hall, model: hallModel(account, hall, true) };
};

describe('the hall of a text under AAP', () => {
  it('shows two boxes for objections, and the objectors with crossed cards', () => {
    const { model } = first(calm({ DEU: object('intercept'), USA: object('intercept') }).play());
    expect(model.procedure).toBe('aap');
    expect(model.board).toMatchObject({ objections: 2, needed: 2, result: 'fell' });
    expect(model.seats.filter((s) => s.stance === 'object').map((s) => s.id)).toEqual(['USA', 'DEU']);
    expect(model.finding).toBe('2 objections: F.101 falls');
  });

  it('does not tell the result in its head while cards are down', () => {
    const { account, hall } = first(calm({ DEU: object('intercept') }).play());
    expect(hallModel(account, hall, false).finding).toBe(
      '7 delegations have decided on F.101; their cards are face down',
    );
  });

  it('tells a voice spent on another text from silence', () => {
    const { model } = first(calm({ SWE: object('new-addressing') }).play());
    const stance = (id: string) => model.seats.find((s) => s.id === id)?.stance;
    expect(stance('SWE')).toBe('absent');
    expect(stance('USA')).toBe('silent');
  });

  it('marks who could have turned it, and oneself', () => {
    const { model } = first(calm({ DEU: object('intercept') }).play());
    expect(model.seats.find((s) => s.id === 'GBR')).toMatchObject({ pivotal: true, you: true });
    expect(model.seats.find((s) => s.id === 'DEU')).toMatchObject({ pivotal: false, you: false });
  });
});

describe('the hall before the commitment', () => {
  it('shows the own draft first and nobody else’s', () => {
    const g = calm();
    const [hall] = openCases(g.game.setup, optionsFor(g.game, 'DEU').texts);
    const model = draftHall(g.game.setup, () => 0, 'DEU', hall!, [{ text: 'intercept', stance: 'object' }]);
    expect(model.seats[0]).toMatchObject({ id: 'DEU', stance: 'object', you: true });
    expect(model.seats.slice(1).map((s) => s.stance)).toEqual(Array(6).fill('hidden'));
    expect(model.board.result).toBe('pending');
  });
});

describe('what passes if', () => {
  it('counts objectors up to the number that stops the text, with the consequence of each', () => {
    const g = calm({ DEU: object('intercept') }).play();
    const { account, hall } = first(g);
    const { kind, rows } = outcomes(account.setup, account.before, 1, hall);
    expect(kind).toBe('objectors');
    expect(rows.map((r) => [lineText(r.when), lineText(r.result)])).toEqual([
      ['0', 'passes'],
      ['1', 'passes'],
      ['2+', 'falls'],
    ]);
    expect(rows.map((r) => r.came)).toEqual([false, true, false]);
    expect(lineText(rows[0]!.then[0]!)).toBe(`Rules in force move ${num(-stepOf(account), 'signed')}.`);
  });

  it('multiplies by the stake of the turn', () => {
    const g = calm().play(3);
    const account = told(g.game, 'GBR', 3);
    const [hall] = hallCases(account);
    const { rows } = outcomes(account.setup, account.before, 3, hall!);
    expect(lineText(rows[0]!.then[0]!)).toBe(`Rules in force move ${num(-2 * stepOf(account), 'signed')}.`);
  });
});
