import { describe, expect, it } from 'vitest';
import { considerationsOf, sideOf } from '../../../src/app/panels/deals/sides';
import type { Side } from '../../../src/app/panels/deals/sides';
import type { Consideration } from '../../../src/engine';

const blank: Side = { thing: 'payment', amount: 10_000, voice: 'object/intercept', clause: '', rest: [] };
const payment: Consideration = { kind: 'payment', amount: 25_000 };
const voice: Consideration = { kind: 'voice', text: 'core-lock', stance: 'support' };
const word: Consideration = { kind: 'promise', clause: { kind: 'silent', text: 'core-lock' } };

describe('one side of an offer in the composer', () => {
  it.each([[[payment]], [[voice]], [[word]], [[payment, voice, word]], [[]]])(
    'comes back as it was offered: %j',
    (items) => {
      expect(considerationsOf(sideOf(items, blank))).toEqual(items);
    },
  );

  it('puts the first thing into the sentence and keeps the others beside it', () => {
    expect(sideOf([voice, payment], blank)).toMatchObject({
      thing: 'voice',
      voice: 'support/core-lock',
      rest: [payment],
    });
  });

  it('gives nothing where a word was chosen and no clause', () => {
    expect(considerationsOf({ ...blank, thing: 'word' })).toEqual([]);
  });
});
