import { describe, expect, it } from 'vitest';
import { majorityAfter } from '../../../src/app/hall/order';
import { tableHall, tableOutcomes } from '../../../src/app/models/tableHall';
import { tableCases } from '../../../src/app/models/tableVotes';
import { fund, hands, motionTo } from '../../support/motions';
import { told } from '../news/told';

const books = motionTo(
  { kind: 'secrecy', conduct: 'all' },
  { title: 'Open books', summary: 'Names are read out.' },
);
const voted = (seat: string, ...votes: Parameters<typeof hands>[0]) => {
  const account = told(fund([books]).orders(hands(votes)).play().game, seat);
  return { account, tables: tableCases(account) };
};

describe('a vote among members in the hall', () => {
  it('seats the members, each with its card and one vote', () => {
    const { account, tables } = voted('GBR', 'yes', 'yes', 'no', 'abstain');
    const [table] = tables;
    const model = tableHall(account, table!, table!.questions[0]!, true);
    expect(model.seats.map(({ id, stance, votes }) => [id, stance, votes])).toEqual([
      ['USA', 'yes', 1],
      ['GBR', 'yes', 1],
      ['DEU', 'no', 1],
      ['SWE', 'abstain', 1],
    ]);
    expect(model.finding).toBe('“Open books” is adopted, 2 to 1');
    expect(majorityAfter(model)).toBe(2);
  });

  it('does not tell the result in its head while cards are down', () => {
    const { account, tables } = voted('GBR', 'yes', 'yes', 'no', 'abstain');
    const { finding } = tableHall(account, tables[0]!, tables[0]!.questions[0]!, false);
    expect(finding).not.toMatch(/adopted|2 to 1/);
  });

  it('marks who could have turned it alone, and nobody where two would have been needed', () => {
    // Four to none: one no leaves three to one.
    expect(voted('GBR', 'yes', 'yes', 'yes', 'yes').tables[0]!.questions[0]!.pivotal).toEqual([]);
    // Two to one: either yes makes it fall, and so does the no of the one that abstained.
    const [close] = voted('GBR', 'yes', 'yes', 'no', 'abstain').tables[0]!.questions;
    expect(close!.pivotal).toEqual(['USA', 'GBR', 'SWE']);
  });

  it('says of a tie that it falls, and marks that row', () => {
    const [question] = voted('GBR', 'yes', 'yes', 'no', 'no').tables[0]!.questions;
    expect(tableOutcomes(question!).find(({ came }) => came)).toMatchObject({ id: 'tie', result: 'falls' });
  });

  it('comes up for who sits at the table, and for others only where members were of two minds', () => {
    expect(voted('GBR', 'yes', 'yes', 'yes', 'yes').tables).toHaveLength(1);
    expect(voted('GBR', 'no', 'no', 'no', 'no').tables).toHaveLength(0);
    expect(voted('KEN', 'yes', 'yes', 'yes', 'yes').tables).toHaveLength(0);
    expect(voted('KEN', 'yes', 'yes', 'no', 'yes').tables).toHaveLength(1);
  });
});
