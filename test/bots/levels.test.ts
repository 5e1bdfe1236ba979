import { describe, expect, it } from 'vitest';
import { botDecide, botOrders, botReplies, playerFor, tableOf } from '../../src/bots';
import {
  begin,
  orderProblems,
  talk,
  viewFor,
  type Game,
  type Level,
  type SeatPlayer,
} from '../../src/engine';
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

describe('a strong bot of a long game', { timeout: 60_000 }, () => {
  const seminar = scenario('radio-silence-seminar');

  it('gives legal orders that spend its whole budget, and others than the standard bot', () => {
    const g = begin(seminar, { seed: SEED, seats: { DEU: at('strong') } });
    playTurn(g);
    const orders = botOrders(g, 'DEU');
    expect(orderProblems(g.setup, tableOf(g, 'DEU').options, orders)).toEqual([]);
    expect(Object.values(orders.budget ?? {}).reduce((a, b) => a + b, 0)).toBe(1000);
    const plain = playerFor(g.setup, 'DEU', at('standard')).decide(tableOf(g, 'DEU'));
    expect(orders.budget).not.toEqual(plain.budget);
  });

  it('keeps what it has sworn for the turn', () => {
    const g = begin(seminar, { seed: SEED, seats: { DEU: at('strong') } });
    playTurn(g);
    for (const { accord } of tableOf(g, 'DEU').options.accords)
      talk(g, {
        DEU: { promises: [{ to: 'FRA', turn: g.world.turn, clause: { kind: 'honour', accord } }] },
      });
    const { accords = {} } = botOrders(g, 'DEU');
    expect(Object.values(accords)).not.toContain('defect');
  });
});

describe('a beginner', () => {
  const beginners = (g: Game) =>
    Object.fromEntries(g.setup.seats.map((i) => [g.setup.states[i]?.id ?? '', at('beginner')]));
  const allBeginners = (seed: string) => {
    const g = begin(radio, { seed });
    Object.assign(g.record.seats, beginners(g));
    return g;
  };

  it('keeps its character and makes no offers', () => {
    const player = playerFor(begin(radio, { seed: SEED }).setup, 'DEU', at('beginner'));
    expect(player.offers).toBeUndefined();
    expect(player.id).toBe('status-quo');
  });

  it('gives again the answer it gave last time, whatever its partners did', () => {
    for (const seed of ['a', 'b', 'c']) {
      const g = allBeginners(seed);
      const first = botOrders(g, 'DEU').accords;
      playTurn(g);
      expect(botOrders(g, 'DEU').accords).toEqual(first);
      playTurn(g);
      expect(botOrders(g, 'DEU').accords).toEqual(first);
    }
  });

  it('is another beginner in another game: some pay at first, some do not', () => {
    const paid = Array.from({ length: 12 }, (_, n) => botOrders(allBeginners(`game-${n}`), 'DEU').accords);
    const choices = new Set(paid.map((a) => a?.['trusted-5g-fund']));
    expect([...choices].sort()).toEqual(['defect', 'honour']);
  });

  it('takes the first offer of a turn, however bad, and no second', () => {
    const g = allBeginners(SEED);
    playTurn(g);
    const voice = {
      kind: 'voice',
      text: tableOf(g, 'DEU').options.deals.texts[0] ?? '',
      stance: 'support',
    } as const;
    const penny = { kind: 'payment', amount: 1 } as const;
    talk(g, { USA: { offers: [{ to: 'DEU', give: [penny], take: [voice] }] } });
    talk(g, { GBR: { offers: [{ to: 'DEU', give: [penny], take: [voice] }] } });
    const [first, second] = g.world.deals.map((d) => d.id);
    expect(botReplies(g, 'DEU').map(({ deal, answer: said }) => [deal, said])).toEqual([
      [first, 'accept'],
      [second, 'decline'],
    ]);
    talk(g, { DEU: { accepts: [first ?? ''] } });
    expect(botReplies(g, 'DEU').every((r) => r.answer === 'decline')).toBe(true);
  });

  it('runs after the side that leads, where it is a market', () => {
    const leans = ([5, -5] as const).map((points) => {
      const g = allBeginners(SEED);
      playTurn(g);
      g.world.index.set(points * 10_000);
      return botOrders(g, 'KEN').supplier;
    });
    expect(leans).toEqual(['open', 'closed']);
  });

  it.each(['radio-silence', 'small-rooms', 'face-value'])('gives legal orders in every turn of %s', (id) => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const g = begin(scenario(id), { seed });
      const over = runGame(scenario(id), { seed, seats: beginners(g), checked: true });
      expect(over.world.ending).not.toBeNull();
    }
  });

  it('gives legal orders in a long game', { timeout: 60_000 }, () => {
    const seminar = scenario('radio-silence-seminar');
    const seats = beginners(begin(seminar, { seed: SEED }));
    expect(runGame(seminar, { seed: SEED, seats, checked: true, turns: 3 }).world.turn).toBe(4);
  });
});

describe('levels compared', () => {
  const report = (level: Level, clock?: () => number) =>
    compareLevels(rooms, {
      level,
      against: 'standard',
      games: 4,
      seeds: 'test',
      ...(clock === undefined ? {} : { clock }),
    });

  it('are equal where the level is the same, and then nothing is known of which is better', () => {
    const same = report('standard');
    expect(same.overall).toMatchObject({ games: 4, better: 0, equal: 4 });
    expect(same.overall.share.value).toBe(0.5);
    expect(same.overall.points).toMatchObject({ value: 0, low: 0, high: 0 });
    expect(same.seats.every((s) => s.equal === s.games)).toBe(true);
  });

  it('have an interval that ends at 100 % where every game was better', () => {
    const { share, better } = report('strong').overall;
    expect(better).toBe(4);
    expect(share.high).toBeCloseTo(1, 10);
    expect(share.high).toBeLessThanOrEqual(1);
    // Wilson, 4 of 4.
    expect(share.low).toBeCloseTo(0.51, 2);
  });

  it('give the same figures again, whether or not a clock runs', () => {
    let now = 0;
    const timed = report('beginner', () => (now += 1));
    expect(timed.thinking).toMatchObject({ turns: 12, median: 1, most: 1 });
    expect({ ...timed, thinking: null }).toEqual(report('beginner'));
  });

  it('time the level that is asked about and not the one it is held against', () => {
    let now = 0;
    const clock = () => (now += 1);
    const o = { level: 'standard', against: 'beginner', games: 4, seeds: 'test', clock } as const;
    // Four games on two keys are two games of standard bots, three turns each.
    expect(compareLevels(rooms, o).thinking?.turns).toBe(6);
  });
});
