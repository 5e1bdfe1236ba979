import { describe, expect, it } from 'vitest';
import { botOrders, tableOf } from '../../src/bots';
import { ORDINARY, situation } from '../../src/bots/appraise/situation';
import { stakeIn } from '../../src/bots/full/stakes/registry';
import { advance, begin, type Card, type Game, type OrderSet } from '../../src/engine';
import { PEERS, pactScenario, type Pact } from '../support/joint';

const events: Pact['change'] = (d) => {
  d.events = [
    {
      id: 'plague',
      title: 'Plague',
      summary: 'It spreads.',
      turn: 3,
      effects: [{ damage: { at: 'all', by: 10 } }],
    },
    {
      id: 'metals',
      title: 'Metals',
      summary: 'Held back.',
      turn: 3,
      effects: [{ damage: { at: 'all', by: 10, supply: true } }],
    },
  ];
};

/** The game after a turn in which the members did this. */
function after(pact: Pact, choice: 'honour' | 'defect', seed = '1'): Game {
  const game = begin(pactScenario(pact), { seed });
  const orders: OrderSet = Object.fromEntries(
    (pact.members ?? PEERS).map((id) => [id, { voices: [], acts: [], accords: { pact: choice } }]),
  );
  advance(game, orders);
  return game;
}

/** What taking part brings Germany (or another) by itself in the second turn, points, and why. */
function stake(pact: Pact, o: { choice?: 'honour' | 'defect'; seat?: string; card?: Card } = {}) {
  const table = tableOf(after(pact, o.choice ?? 'honour'), o.seat ?? 'DEU');
  const view = o.card === undefined ? table.view : { ...table.view, card: o.card };
  const s = situation({ ...table, view }, ORDINARY, 'tit-for-tat');
  const option = s.options.accords[0];
  if (option === undefined) throw new Error('no accord');
  return stakeIn(s, option);
}

const ahead =
  (id: string, levels: Record<string, number>): Pact['change'] =>
  (d) => {
    for (const s of d.states) if (s.id === id) s.levels = levels;
  };

describe('what a bot makes of an accord by itself', () => {
  it('is nothing where an accord is give and take alone: that is for its strategy', () => {
    expect(stake({ due: 80, provisions: [{ kind: 'pool', domains: ['ai'], phi: 800 }] })).toBeNull();
    expect(stake({ provisions: [{ kind: 'norm', domain: 'ai' }] })).toBeNull();
    expect(stake({ due: 20, provisions: [{ kind: 'deterrence', phi: 800 }] })).toBeNull();
  });

  it('of talent: the winner of the brain drain opens its doors, the others would rather not', () => {
    const pact: Pact = {
      due: 30,
      provisions: [{ kind: 'talent', domains: ['chips', 'ai'], drain: 200, approval: 5 }],
      change: ahead('JPN', { chips: 80, ai: 80, cyber: 60 }),
    };
    expect(stake(pact, { seat: 'JPN' })?.points).toBeGreaterThan(0);
    expect(stake(pact, { seat: 'DEU' })?.points).toBeLessThan(0);
  });

  it('of AI safety: a state does not slow down while its rival is close', () => {
    const pact: Pact = {
      members: ['DEU', 'JPN', 'CHN'],
      provisions: [{ kind: 'ai-safety', domain: 'ai', harm: 1 }],
    };
    const close = stake({ ...pact, change: ahead('DEU', { chips: 60, ai: 74, cyber: 55 }) });
    const far = stake({ ...pact, change: ahead('DEU', { chips: 60, ai: 30, cyber: 55 }) });
    expect(close?.points).toBeLessThan(far?.points ?? 0);
    expect(close?.why).toBe('bots.reason.race');
  });

  it('of audits: the exposed open their books, the clean do not', () => {
    const pact: Pact = { provisions: [{ kind: 'audit', domains: ['chips', 'ai'] }] };
    const exposed: Pact['change'] = (d) => {
      for (const s of d.states) if (s.id === 'DEU') s.tilt = { chips: 0, ai: 0, cyber: 0 };
    };
    expect(stake(pact)?.points).toBeLessThan(0);
    expect(stake({ ...pact, change: exposed })).toMatchObject({ why: 'bots.reason.exposed' });
  });

  it('of a currency: it is joined when enough others were in it, and left when they were not', () => {
    const pact: Pact = { due: 10, provisions: [{ kind: 'currency-platform', domain: 'ai', threshold: 700 }] };
    expect(stake(pact, { choice: 'honour' })?.points).toBeGreaterThan(0);
    expect(stake(pact, { choice: 'defect' })).toMatchObject({ why: 'bots.reason.network-thin' });
  });

  it('of shared work: it pays in company and is wasted alone', () => {
    const pact: Pact = {
      due: 60,
      provisions: [{ kind: 'pool', domains: ['ai'], phi: 800, rationalise: { each: 100, alone: 300 } }],
    };
    expect(stake(pact, { choice: 'honour' })?.points).toBeGreaterThan(0);
    expect(stake(pact, { choice: 'defect' })?.points).toBeLessThan(0);
  });

  it('of insurance: it is bought by who knows of the storm', () => {
    const card = (event: string): Card => ({ kind: 'event', event });
    const crisis: Pact = { due: 10, provisions: [{ kind: 'crisis', events: ['plague'] }], change: events };
    const [calm, storm] = [stake(crisis), stake(crisis, { card: card('plague') })];
    expect(calm?.points).toBeLessThan(storm?.points ?? 0);
    expect(storm?.why).toBe('bots.reason.storm');
    const home: Pact = { provisions: [{ kind: 'reshoring', domain: 'chips' }], change: events };
    expect(stake(home, { card: card('metals') })?.points).toBeGreaterThan(stake(home)?.points ?? 0);
  });

  it('of climate: the large save themselves harm, the small ride along', () => {
    const pact: Pact = {
      members: ['USA', 'FIN', 'CHN'],
      due: 20,
      provisions: [{ kind: 'climate', damage: 1 }],
    };
    expect(stake(pact, { seat: 'USA' })?.points).toBeGreaterThan(0);
    expect(stake(pact, { seat: 'FIN' })).toMatchObject({ why: 'bots.reason.rides-along' });
  });

  it('of controls: the leader denies, who follows sells', () => {
    const pact: Pact = {
      members: ['USA', 'DEU', 'FIN'],
      provisions: [{ kind: 'export-control', domain: 'chips', targets: ['CHN'], indigenise: 400 }],
    };
    expect(stake(pact, { seat: 'USA' })).toMatchObject({ why: 'bots.reason.denies' });
    expect(stake(pact, { seat: 'FIN' })).toMatchObject({ why: 'bots.reason.sales' });
  });
});

describe('bots under such accords', () => {
  /** Share of seeds in which a seat honours in the second turn. */
  function honours(pact: Pact, choice: 'honour' | 'defect', strategy: string, seat = 'DEU'): number {
    const seeds = Array.from({ length: 12 }, (_, n) => `s${n}`);
    const yes = seeds.filter((seed) => {
      const game = after(pact, choice, seed);
      game.record.seats[seat] = { kind: 'bot', player: 'status-quo', strategy };
      return botOrders(game, seat).accords?.pact === 'honour';
    });
    return yes.length / seeds.length;
  }
  const dollar: Pact = {
    due: 5,
    provisions: [{ kind: 'currency-platform', domain: 'ai', threshold: 700, income: 6 }],
  };
  const idle: Pact = { due: 20, provisions: [{ kind: 'integrity', crime: 50 }] };

  it('stay in a network that works, whatever their strategy says, and leave one that does not', () => {
    expect(honours(dollar, 'honour', 'alternator')).toBeGreaterThan(0.7);
    expect(honours(dollar, 'defect', 'tit-for-tat')).toBeLessThan(0.3);
  });

  it('skip some dues that bring them nothing, though the others paid', () => {
    const kept = honours(idle, 'honour', 'tit-for-tat');
    expect(kept).toBeLessThan(1);
    expect(kept).toBeGreaterThan(0.3);
  });

  it('keep to a strategy that is nothing but its name', () => {
    expect(honours(idle, 'honour', 'always-honour')).toBe(1);
    expect(honours(dollar, 'honour', 'always-defect')).toBe(0);
  });
});
