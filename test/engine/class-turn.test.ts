import { describe, expect, it } from 'vitest';
import type { OrderSet } from '../../src/engine';
import { defect, expectSeat, expectText, game, honour, object, support } from '../support/game';

const FUND = 'trusted-5g-fund';
const MEMBERS = ['USA', 'GBR', 'DEU', 'SWE'];

/** Turn 1 of the class form: conduct of the four members, everybody else by brief, all hall silent. */
function fund(choices: Record<string, 'honour' | 'defect'>) {
  const orders: OrderSet = {};
  for (const id of MEMBERS)
    orders[id] = { ...(choices[id] === 'defect' ? defect(FUND) : honour(FUND)), voices: [] };
  return game('radio-silence').orders(orders).play();
}

describe('the fund, turn 1', () => {
  it('costs an honourer 4 and pays every member 1.85 for each due', () => {
    const g = fund({});
    expectSeat(g, 'GBR').toHave('home', 20 - 4 + 4 * 1.85);
    expectSeat(g, 'DEU').toHave('home', 20 - 4 + 4 * 1.85);
  });

  it('pays a defector who is not seen the same, less its own due, and a named one 1 point less', () => {
    const g = fund({ DEU: 'defect' });
    const named = g.facts('named').some((f) => f.state === 'DEU');
    expectSeat(g, 'GBR').toHave('home', 20 - 4 + 3 * 1.85);
    expectSeat(g, 'DEU').toHave('home', 20 + 3 * 1.85 - (named ? 1 : 0));
    if (named) expectSeat(g, 'DEU').toBeSuspended(FUND);
    else expectSeat(g, 'DEU').toBeInGoodStanding(FUND);
  });

  it('lets a named member back after it has paid once, and pays it nothing that turn', () => {
    const seeds = Array.from({ length: 20 }, (_, n) => `restitution ${n}`);
    const named = seeds
      .map((seed) =>
        game('radio-silence', { seed })
          .orders({ SWE: defect(FUND) })
          .play(),
      )
      .find((g) => g.facts('named').some((f) => f.state === 'SWE'));
    if (named === undefined) throw new Error('nobody was inspected in twenty games of two in five');
    expectSeat(named, 'SWE').toBeNamed(FUND);
    expectSeat(named, 'SWE').toBeSuspended(FUND);
    named.orders({ SWE: honour(FUND) }).play();
    expectSeat(named, 'SWE').toBeInGoodStanding(FUND);
    const shares = named.game.ledger.entries
      .filter((e) => e.turn === 2 && e.measure === 'home' && e.subject === 'SWE')
      .flatMap((e) => e.causes.filter((c) => c.rule === 'accords.share'));
    expect(shares).toEqual([]);
  });
});

describe('a text under AAP', () => {
  it('passes when one country objects alone: its voice is wasted, and costs it a friend', () => {
    const g = game('radio-silence')
      .orders({ USA: { voices: [] }, GBR: object('intercept'), SWE: { voices: [] }, DEU: { voices: [] } })
      .play();
    expectText(g, 'intercept').toPass();
    expectText(g, 'intercept').toHaveObjectors('GBR');
    const cost = g.game.ledger.entries
      .filter((e) => e.turn === 1 && e.measure === 'home' && e.subject === 'GBR')
      .flatMap((e) => e.causes.filter((c) => c.rule === 'assembly.objection-cost'));
    expect(cost.map((c) => c.delta)).toEqual([-10_000]);
  });

  it('falls when two object, and each of the two could have saved it', () => {
    const g = game('radio-silence')
      .orders({
        USA: { voices: [] },
        GBR: object('intercept'),
        SWE: { voices: [] },
        DEU: object('intercept'),
      })
      .play();
    expectText(g, 'intercept').toFall();
    expectText(g, 'intercept').toTurnOn('DEU', 'GBR');
  });

  it('is not carried by support: one objection more than that of a friend is what counts', () => {
    const g = game('radio-silence')
      .orders({
        USA: object('intercept'),
        GBR: object('intercept'),
        SWE: { voices: [] },
        DEU: { voices: [] },
        KEN: support('intercept'),
      })
      .play();
    expectText(g, 'intercept').toFall();
    expectSeat(g, 'KEN').toHaveVoiced('intercept', 'support');
  });
});
