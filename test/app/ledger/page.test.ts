import { describe, expect, it } from 'vitest';
import { entryOf, entryPage, startOf } from '../../../src/app/models/ledger';
import { entryList, EVERYTHING } from '../../../src/app/models/ledgerList';
import { mayRead, referenceOf } from '../../../src/app/models/ledgerRefs';
import { explain, viewFor, MEASURES, COLUMNS } from '../../../src/engine';
import { defect, object } from '../../support/game';
import { calm, told } from '../news/told';

const FUND = 'trusted-5g-fund';

describe('a page of the ledger', () => {
  it('adds up: before and the causes come to after, line by line', () => {
    const g = calm({ DEU: object('intercept') }).toEnd();
    const book = told(g.game, 'GBR');
    for (const entry of book.entries) {
      const page = entryPage(book, entry.id)!;
      const sum = page.rows.reduce((total, row) => total + row.effect, page.before);
      expect(sum).toBeCloseTo(page.after, 3);
      expect(page.rows.at(-1)?.total).toBeCloseTo(page.after, 6);
    }
  });

  it('opens the numbers a cause was worked out from, as the engine explains them', () => {
    const g = calm().play(2);
    const book = told(g.game, 'GBR');
    const entry = entryOf(book, { measure: 'index', subject: '' }, 2)!;
    const page = entryPage(book, entry.id)!;
    const opened = page.rows.flatMap((r) => r.sources.flatMap((s) => s.entry ?? []));
    const tree = explain(book.entries, { turn: 2, measure: 'index', subject: '' });
    expect(opened).toEqual(expect.arrayContaining(tree!.children.map((c) => c.entry.id)));
  });

  it('says that each cause can be taken away only where they simply add up', () => {
    const g = calm({ DEU: object('intercept') }).play();
    const book = told(g.game, 'DEU');
    const page = (measure: 'home' | 'standard', subject: string) =>
      entryPage(
        book,
        book.entries.find((e) => e.measure === measure && e.subject === subject && e.causes.length > 1)!.id,
      )!;
    expect(page('home', 'DEU').additive).toBe(true);
    expect(page('standard', g.game.setup.domains[0]!.id).additive).toBe(false);
  });

  it('leads from a number that nothing changed to the scenario', () => {
    const g = calm().play();
    const start = startOf(told(g.game, ''), { measure: 'home', subject: 'KEN' });
    expect(start).toMatchObject({ value: 20, path: '/states/KEN/home' });
  });
});

describe('who may read what', () => {
  it('agrees with the view on every cell: exact there, readable here', () => {
    const g = calm({ USA: defect(FUND) }).play(2);
    const view = viewFor(g.game, 'GBR');
    const { setup } = g.game;
    const as = (seat: string, over = false) => ({ ...told(g.game, 'GBR'), seat, over });
    for (const measure of MEASURES) {
      if (COLUMNS[measure].see !== 'own' || COLUMNS[measure].axes.length !== 1) continue;
      setup.states.forEach((state, place) => {
        expect(mayRead(as('GBR'), { measure, subject: state.id }), `${measure} of ${state.id}`).toBe(
          view.columns[measure][place] !== null,
        );
      });
    }
    expect(mayRead(as('GBR'), { measure: 'home', subject: 'GBR' })).toBe(true);
    expect(mayRead(as('GBR'), { measure: 'home', subject: 'USA' })).toBe(false);
    expect(mayRead(as('GBR'), { measure: 'kept', subject: `${FUND}/USA` })).toBe(false);
    expect(mayRead(as(''), { measure: 'home', subject: 'GBR' })).toBe(false);
    expect(mayRead(as('GBR', true), { measure: 'kept', subject: `${FUND}/USA` })).toBe(true);
  });

  it('keeps sealed entries out of the list and out of the numbering', () => {
    const quiet = told(calm().play().game, 'GBR');
    const other = told(calm({ USA: defect(FUND) }).play().game, 'GBR');
    expect(entryList(quiet, EVERYTHING).entries.every((e) => mayRead(quiet, e))).toBe(true);
    const numbers = (book: typeof quiet) =>
      entryList(book, { ...EVERYTHING, phase: 'assembly' }).entries.map((e) => referenceOf(book, e));
    expect(numbers(other)).toEqual(numbers(quiet));
  });

  it('opens everything after the ending', () => {
    const book = told(calm().toEnd().game, 'GBR');
    expect(entryList(book, EVERYTHING).entries).toHaveLength(book.entries.length);
  });
});

describe('the list of entries', () => {
  it('is narrowed by phase, state and turn', () => {
    const book = told(calm().play(2).game, 'GBR');
    const some = entryList(book, { phase: 'market', state: 'KEN', turn: 2 }).entries;
    expect(some.length).toBeGreaterThan(0);
    expect(some.every((e) => e.phase === 'market' && e.turn === 2)).toBe(true);
    expect(entryList(book, { phase: 'market', state: 'KEN', turn: 9 }).entries).toEqual([]);
  });
});
