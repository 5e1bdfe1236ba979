import { describe, expect, it } from 'vitest';
import { boardAt } from '../../../src/app/hall/count';
import { bestSway } from '../../../src/app/models/drafts';
import { lineText } from '../../../src/app/models/factsLine';
import { itemTitle } from '../../../src/app/models/factsTexts';
import { regretsOf } from '../../../src/app/models/factsRegret';
import { hallCases, hallModel } from '../../../src/app/models/hall';
import type { OrderSet } from '../../../src/engine';
import { game } from '../../support/game';
import { hush, told } from '../news/told';

type Said = readonly ['support' | 'object', string];

/** Face Value's first turn with every seat honouring and silent, but for what these say on the drafts. */
function first(said: Record<string, readonly Said[]>, seat = 'FRA') {
  const orders = Object.fromEntries(
    Object.entries(said).map(([id, list]) => [
      id,
      { voices: list.map(([stance, text]) => ({ text, stance })) },
    ]),
  ) as OrderSet;
  const g = hush(game('face-value')).orders(orders).play();
  const account = told(g.game, seat);
  const hall = hallCases(account).find((c) => c.item === 'part-tests')!;
  return { account, hall, model: hallModel(account, hall, true) };
}

const P: Said = ['support', 'privacy-tests'];
const N: Said = ['support', 'innovation-tests'];
const C: Said = ['support', 'control-tests'];
const notC: Said = ['object', 'control-tests'];
const split = { USA: [N], FRA: [P], CHN: [C] };

describe('the hall of rival drafts', () => {
  it('says which draft becomes the rule and why, regions included', () => {
    expect(first(split).model.finding).toBe('C1 becomes the rule: 1.8 for it, 1.2 for P1');
    expect(first({ FRA: [P], USA: [P], CHN: [C] }).model.board.drafts).toMatchObject([
      { code: 'P1', support: 2, note: '2 voices, +0.3 by regions', won: true },
      { code: 'N1', support: 0 },
      { code: 'C1', support: 1, note: '1 voice, +0.8 by regions', won: false },
    ]);
  });

  it('says that a tie is no rule', () => {
    const kill = { GBR: [notC], BRA: [notC] };
    expect(first({ ...split, ...kill }).model.finding).toBe('A tie, so no rule: P1 and N1 have 1.2 each');
  });

  it('shows all that a seat says with several voices, and counts it as cards are turned', () => {
    const { model } = first({ USA: [N, notC], FRA: [P, notC], CHN: [C] });
    const usa = model.seats.find((s) => s.id === 'USA');
    expect(usa).toMatchObject({ stance: 'support', draft: 'innovation-tests', voices: 2 });
    expect(usa?.also).toEqual([{ stance: 'object', draft: 'control-tests' }]);
    expect(usa?.said).toBe('United States supported N1 and objected to C1.');
    expect(boardAt(model, 1).drafts?.map((d) => [d.support, d.objections])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('what could have been said differently on rival drafts', () => {
  it('is the change that suits the seat most: the friend’s draft is better than the rival’s', () => {
    const { account, hall } = first(split);
    expect(bestSway(account.setup, hall.facts, 'FRA')).toEqual({
      sway: { text: 'innovation-tests', stance: 'support', winner: 'innovation-tests' },
      better: true,
    });
    expect(regretsOf(account).map((r) => lineText(r.line))[0]).toBe(
      'Had you backed N1, N1 would be the rule',
    );
  });

  it('is no regret to the seat whose draft won', () => {
    const { account, hall } = first(split, 'CHN');
    expect(bestSway(account.setup, hall.facts, 'CHN')?.better).toBe(false);
    expect(itemTitle(account, hall.facts)).toMatchObject({ id: 'hall.draft.chosen' });
  });
});
