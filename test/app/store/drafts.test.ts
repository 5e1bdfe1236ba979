import { beforeEach, describe, expect, it } from 'vitest';
import {
  clearDrafts,
  draftOf,
  draftOrders,
  redo,
  restoreDrafts,
  setDraft,
  undo,
} from '../../../src/app/store/drafts';

const pay = (seat: string, choice: 'honour' | 'defect') =>
  setDraft(seat, (orders) => {
    orders.accords = { ...orders.accords, fund: choice };
  });

beforeEach(clearDrafts);

describe('a draft of orders', () => {
  it('takes one change back and makes it again', () => {
    pay('DEU', 'honour');
    pay('DEU', 'defect');
    undo('DEU');
    expect(draftOf('DEU').orders.accords).toEqual({ fund: 'honour' });
    undo('DEU');
    expect(draftOf('DEU').orders).toEqual({});
    redo('DEU');
    redo('DEU');
    expect(draftOf('DEU').orders.accords).toEqual({ fund: 'defect' });
  });

  it('forgets what was undone once something new is written', () => {
    pay('DEU', 'honour');
    undo('DEU');
    setDraft('DEU', (orders) => {
      orders.voices = [{ text: 'intercept', stance: 'object' }];
    });
    redo('DEU');
    expect(draftOf('DEU').orders).toEqual({ voices: [{ text: 'intercept', stance: 'object' }] });
  });

  it('keeps each seat to itself', () => {
    pay('DEU', 'honour');
    pay('GBR', 'defect');
    undo('DEU');
    expect(draftOrders()).toEqual({ DEU: {}, GBR: { accords: { fund: 'defect' } } });
  });

  it('counts no step for a change that changes nothing', () => {
    pay('DEU', 'honour');
    setDraft('DEU', () => undefined);
    expect(draftOf('DEU').past).toHaveLength(1);
  });

  it('comes back from a save without its steps', () => {
    pay('DEU', 'honour');
    const kept = draftOrders();
    clearDrafts();
    restoreDrafts(kept);
    expect(draftOf('DEU').orders.accords).toEqual({ fund: 'honour' });
    undo('DEU');
    expect(draftOf('DEU').orders.accords).toEqual({ fund: 'honour' });
  });
});
