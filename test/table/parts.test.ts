import { describe, expect, it } from 'vitest';
import { botOrders } from '../../src/bots';
import { begin, optionsFor, type Orders } from '../../src/engine';
import { playTurn } from '../../src/lab/run';
import { orderCode, readBallot, type Stand } from '../../src/table/code/ballot';
import type { Part } from '../../src/table/code/orders';
import { seatsOf } from '../../src/table/code/state';
import { officesOf } from '../../src/table/offices';
import { mergeParts, partOf } from '../../src/table/parts';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const radio = begin(scenario('radio-silence'), { seed: SEED });
const stand: Stand = { setup: radio.setup, options: optionsFor(radio, 'GBR'), mark: 7, word: 'oak' };
const offices = (id: string, seat: string) => {
  const { setup } = begin(scenario(id), { seed: SEED });
  return officesOf(setup, seat).map((x) => x.office);
};
/** What is ordered at all, without the reasons for it. */
const slotsOf = ({ rationale: _, ...orders }: Orders): Orders =>
  Object.fromEntries(
    Object.entries(orders).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );
const finance: Part = { office: 'finance', orders: { accords: { 'trusted-5g-fund': 'honour' } } };
const standards: Part = {
  office: 'standards',
  orders: { voices: [{ text: 'intercept', stance: 'object' }] },
};
const merge = (...parts: Part[]) => mergeParts(stand.setup, stand.options, parts);

describe('offices of a seat', () => {
  it('are four where there is something to decide for each', () => {
    expect(offices('radio-silence', 'GBR')).toEqual(['head', 'finance', 'standards', 'press']);
    expect(offices('radio-silence-seminar', 'GBR')).toEqual(['head', 'finance', 'standards', 'press']);
    expect(offices('long-table', 'USA')).toEqual(['head', 'finance', 'standards', 'press']);
  });

  it('are one where a seat decides one thing', () => {
    expect(offices('small-rooms', 'FIN')).toEqual(['head']);
  });

  it('sign each slot once, and nothing that the scenario does not have', () => {
    const { setup } = radio;
    for (const seat of seatsOf(setup)) {
      const slots = officesOf(setup, seat).flatMap((x) => x.slots);
      expect(new Set(slots).size).toBe(slots.length);
      expect(slots).not.toContain('budget');
      expect(slots).not.toContain('forums');
    }
    const supplies = seatsOf(setup).filter((seat) =>
      officesOf(setup, seat).some((x) => x.slots.includes('supplier')),
    );
    expect(supplies).toEqual(['KEN', 'IDN']);
  });

  it('sign all that players of a long game order', () => {
    const game = begin(scenario('long-table'), { seed: SEED });
    playTurn(game);
    for (const seat of seatsOf(game.setup)) {
      const slots = officesOf(game.setup, seat).flatMap((x): readonly string[] => x.slots);
      const orders = slotsOf(botOrders(game, seat));
      expect(slots).toEqual(expect.arrayContaining(Object.keys(orders)));
    }
  });
});

describe('an order code of one office', () => {
  it('carries what that office signs, and nothing else', () => {
    const orders: Orders = { ...finance.orders, ...standards.orders };
    const code = orderCode(stand, orders, 'finance');
    expect(readBallot(stand.setup, () => stand, code)).toEqual({ ok: true, seat: 'GBR', ...finance });
  });

  it('is no longer than the whole seat’s', () => {
    const orders: Orders = { ...finance.orders, ...standards.orders };
    expect(orderCode(stand, orders, 'finance').length).toBeLessThanOrEqual(orderCode(stand, orders).length);
  });
});

describe('parts handed in for a seat', () => {
  it('are laid together, and who is missing is named', () => {
    expect(merge(finance, standards)).toEqual({
      orders: { ...finance.orders, ...standards.orders },
      missing: ['head', 'press'],
      problems: [],
    });
  });

  it('of one office are refused when they differ, and taken once when they do not', () => {
    const other: Part = { office: 'finance', orders: { accords: { 'trusted-5g-fund': 'defect' } } };
    expect(merge(finance, other).problems).toEqual([{ code: 'twice', office: 'finance' }]);
    expect(merge(finance, finance)).toEqual(merge(finance));
  });

  it('besides orders of the whole seat are refused', () => {
    expect(merge({ office: null, orders: {} }, finance).problems).toEqual([
      { code: 'whole', office: 'finance' },
    ]);
  });

  it('that cannot all be given are refused together', () => {
    const two: Part = {
      office: 'standards',
      orders: {
        voices: stand.options.texts.slice(0, 2).map(({ text }) => ({ text, stance: 'object' as const })),
      },
    };
    expect(merge(two).problems).toMatchObject([
      { code: 'conflict', problems: [{ reason: { id: 'too-many-voices' } }] },
    ]);
    const game = begin(scenario('radio-silence'), { seed: SEED });
    playTurn(game);
    const options = optionsFor(game, 'GBR');
    const voices = options.texts.slice(0, 2).map(({ text }) => ({ text, stance: 'object' as const }));
    const diplomats: Part = { office: 'head', orders: { acts: [{ verb: 'diplomacy' }] } };
    expect(
      mergeParts(game.setup, options, [{ office: 'standards', orders: { voices } }, diplomats]).problems,
    ).toEqual([]);
  });

  it('are the whole orders again, for whatever a player orders', () => {
    for (const id of ['radio-silence', 'face-value', 'radio-silence-seminar']) {
      const game = begin(scenario(id), { seed: SEED });
      for (let turn = 0; turn < 2; turn += 1) {
        for (const seat of seatsOf(game.setup)) {
          const options = optionsFor(game, seat);
          const orders = slotsOf(botOrders(game, seat));
          const parts = officesOf(game.setup, seat).map(({ office }) => ({
            office,
            orders: partOf(game.setup, seat, office, orders),
          }));
          expect(mergeParts(game.setup, options, parts)).toEqual({ orders, missing: [], problems: [] });
        }
        playTurn(game);
      }
    }
  });
});
