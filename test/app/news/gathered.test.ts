import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/app/models/facts';
import { lineText } from '../../../src/app/models/factsLine';
import { storiesOf } from '../../../src/app/models/news';
import { calm, hush, told } from './told';

const g = calm().play();
const clause = { kind: 'object' as const, text: 'core-lock' };
hush(g)
  .say({
    DEU: { promises: ['GBR', 'SWE', 'USA'].map((to) => ({ to, turn: 2, clause })) },
  })
  .play();

const headlines = (account: Account): string[] => storiesOf(account).map((story) => lineText(story.headline));

/** The same turn, in which states also asked for pledges. */
function pledged(...asked: readonly [by: string, signers: number][]): Account {
  const account = told(g.game, '');
  const facts = asked.map(([by, n]) => ({
    kind: 'pledges' as const,
    turn: account.turn,
    by,
    domain: 'telecom',
    states: ['KEN', 'IDN', 'LAM'].slice(0, n),
  }));
  return { ...account, facts: [...account.facts, ...(facts as unknown as Account['facts'])] };
}

describe('one word broken to several states', () => {
  it('is one story, with all that it was given to', () => {
    const found = storiesOf(told(g.game, 'KEN')).filter(({ id }) => id.startsWith('promise-'));
    expect(found.map(({ headline }) => lineText(headline))).toEqual([
      'Germany broke its promise to 3 states',
    ]);
    expect(lineText(found[0]!.body[0]!)).toContain(
      'It had promised the United Kingdom, Sweden and the United States to object to',
    );
  });

  it('is told apart to each state that it wronged', () => {
    expect(headlines(told(g.game, 'GBR'))).toEqual(
      expect.arrayContaining([
        'Germany broke its promise to you',
        'Germany broke its promise to Sweden and the United States',
      ]),
    );
  });
});

describe('pledges against the same vendors', () => {
  it('are a story each where there is one, and one story where there are several', () => {
    expect(headlines(pledged(['GBR', 2]))).toContain('2 states sign the pledge of the United Kingdom');
    const several = headlines(pledged(['GBR', 2], ['SWE', 3]));
    expect(several).toContain('2 pledges find up to 3 states to sign them');
    expect(several.filter((line) => line.includes('sign the pledge of'))).toEqual([]);
  });
});
