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
import { changed, drafted, lastChange, nextChange, redone, undone } from '../../../src/app/store/steps';
import type { Orders } from '../../../src/engine';

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

describe('the steps of a draft', () => {
  const honour: Orders = { accords: { fund: 'honour' } };

  it('say what undoing would take back and what redoing would make again', () => {
    const one = changed(drafted(), (orders) => {
      orders.accords = { fund: 'honour' };
    });
    expect([lastChange(one), nextChange(one)]).toEqual([{ before: {}, after: honour }, null]);
    const back = undone(one);
    expect([lastChange(back), nextChange(back)]).toEqual([null, { before: {}, after: honour }]);
    expect(redone(back).orders).toEqual(honour);
  });

  it('end where there is nothing more, and leave the draft itself', () => {
    const draft = drafted(honour);
    expect([undone(draft), redone(draft)]).toEqual([draft, draft]);
  });
});
