import { describe, expect, it } from 'vitest';
import { casesOf, honouredLast, payoffs, prospects } from '../../../src/engine';
import type { Prospects } from '../../../src/engine';
import { game } from '../../support/game';

const FUND = 'trusted-5g-fund';
const g = game('radio-silence');
const view = g.view('DEU');
const known = [...prospects(g.game.setup, view, FUND)].filter((one) => one !== null);
const whole = known.at(-1) as Prospects;
const cells = (choice: 'honour' | 'defect' | 'named', when: 'now' | 'later'): number[] =>
  whole.rows.find((row) => row.choice === choice)?.cells.map((cell) => cell[when]) ?? [];

const shown = (row: readonly number[]): (number | undefined)[] => whole.counts.map((n) => row[n]);

describe('the prospects of an accord', () => {
  it('are this turn what its payoff table says', () => {
    const table = payoffs(g.game.setup, view, FUND);
    for (const { choice, cells: row } of table.rows) expect(cells(choice, 'now')).toEqual(shown(row));
    expect(whole.game?.name).toBe(table.game);
  });

  it('are by the end what the same choices kept up come to', () => {
    const table = payoffs(g.game.setup, view, FUND, { turns: whole.end });
    for (const { choice, cells: row } of table.rows) expect(cells(choice, 'later')).toEqual(shown(row));
  });

  it('tell first what is known first', () => {
    expect(known[0]).toMatchObject({ until: 1, game: null, tempted: null, answered: null });
  });

  it('say whom it tempts, each as much as its own payoff table would', () => {
    const { t, r } = payoffs(g.game.setup, g.view('GBR'), FUND);
    expect(whole.tempted?.['GBR']).toBe(t - r);
  });

  it('say that being answered in kind costs more than honouring together brings', () => {
    expect(whole.answered ?? 0).toBeLessThan(cells('honour', 'later').at(-1) ?? 0);
  });
});

describe('the cases of an accord', () => {
  it('are nobody, everybody, and between them as many as honoured last turn', () => {
    expect(casesOf(1)).toEqual([0, 1]);
    expect(casesOf(3)).toEqual([0, 2, 3]);
    expect(casesOf(12, 9)).toEqual([0, 9, 12]);
    expect(casesOf(12, 12)).toEqual([0, 6, 12]);
  });

  it('take last turn’s count less this seat’s own', () => {
    const later = game('radio-silence').play();
    const honoured = later.game.world.honourers.get(later.game.setup.accord(FUND));
    expect(honouredLast(later.game.setup, later.view('DEU'), FUND)).toBe(honoured - 1);
    expect(honouredLast(g.game.setup, view, FUND)).toBeNull();
  });
});
