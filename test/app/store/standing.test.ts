import { describe, expect, it } from 'vitest';
import { standingOrders } from '../../../src/app/store/orders';
import { orderProblems, type OrderSet } from '../../../src/engine';
import { game } from '../../support/game';
import { scenario } from '../../support/scenario';

const FUND = 'trusted-5g-fund';

describe('what stands from last turn', () => {
  it('leaves out an accord that has lapsed, so that a turn can still be sent', () => {
    const frail = structuredClone(scenario('radio-silence'));
    for (const accord of frail.accords) accord.quorum = 2;
    const g = game(frail);
    const { setup } = g.game;
    const members = setup.accords[setup.accord(FUND)]?.members ?? [];
    const keep = { accords: { [FUND]: 'defect' as const } };
    const all: OrderSet = Object.fromEntries(members.map((id) => [id, keep]));
    g.orders(all).play();
    expect(standingOrders(g.game, g.view('DEU')).accords).toMatchObject({ [FUND]: 'defect' });
    g.orders(all).play();
    expect(g.game.world.lapsed.get(setup.accord(FUND))).toBe(1);
    const standing = standingOrders(g.game, g.view('DEU'));
    expect(standing.accords).not.toHaveProperty(FUND);
    expect(orderProblems(setup, g.options('DEU'), standing)).toEqual([]);
  });
});
