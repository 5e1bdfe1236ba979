import { describe, expect, it } from 'vitest';
import { botDecide, botOrders, playerFor, tableOf } from '../../src/bots';
import { begin, orderProblems, viewFor, type Level, type SeatPlayer } from '../../src/engine';
import { compareLevels } from '../../src/lab/levels';
import { playTurn, runGame } from '../../src/lab/run';
import { SEED } from '../support/game';
import { scenario } from '../support/scenario';

const rooms = scenario('small-rooms');
const radio = scenario('radio-silence');
const at = (level: Level): SeatPlayer => ({
  kind: 'bot',
  player: 'status-quo',
  strategy: 'tit-for-tat',
  level,
});
const inTurn = (turn: number) => {
  const g = begin(radio, { seed: SEED, seats: { DEU: at('strong') } });
  while (g.world.turn < turn) playTurn(g);
  return g;
};

describe('a strong bot', () => {
  it('gives legal orders, the same whenever it is asked', () => {
    const g = inTurn(2);
    const orders = botOrders(g, 'DEU');
    expect(orderProblems(g.setup, tableOf(g, 'DEU').options, orders)).toEqual([]);
    expect(botOrders(g, 'DEU')).toEqual(orders);
  });

  it('sees only its view: what the view hides changes nothing', () => {
    const [a, b] = [inTurn(2), inTurn(2)];
    const place = b.setup.state('GBR');
    const fund = b.setup.accord('trusted-5g-fund');
    // Whether Britain paid last turn: known to Britain alone.
    b.world.kept.set(-b.world.kept.get(fund, place), fund, place);
    expect(viewFor(b, 'DEU')).toEqual(viewFor(a, 'DEU'));
    expect(botOrders(b, 'DEU')).toEqual(botOrders(a, 'DEU'));
  });

  it('plans the same from its view alone as at the table', () => {
    const g = inTurn(2);
    const job = { setup: g.setup, view: viewFor(g, 'DEU'), seed: SEED, who: at('strong') };
    expect(botDecide(job)).toEqual(botOrders(g, 'DEU'));
  });
});

describe('a beginner', () => {
  it('offers nothing and answers like one who is unsure', () => {
    const player = playerFor(begin(radio, { seed: SEED }).setup, 'DEU', at('beginner'));
    expect(player.offers).toBeUndefined();
    expect(player.id).toBe('status-quo');
  });

  it('gives legal orders in every turn', () => {
    const seats = Object.fromEntries(
      radio.states.flatMap((s) => (s.seat === undefined ? [] : [[s.id, at('beginner')]])),
    );
    const g = runGame(radio, { seed: SEED, seats, checked: true });
    expect(g.world.ending).not.toBeNull();
  });
});

describe('levels compared', () => {
  const report = (level: Level) =>
    compareLevels(rooms, { level, against: 'standard', games: 4, seeds: 'test' });

  it('are equal where the level is the same', () => {
    const same = report('standard');
    expect(same.overall).toMatchObject({ share: 0.5, mean: 0, games: 4 });
    expect(same.seats.every((s) => s.equal === s.games)).toBe(true);
  });

  it('give the same figures again', () => {
    expect(report('beginner')).toEqual(report('beginner'));
  });
});
