import { describe, expect, it } from 'vitest';
import {
  OrderError,
  advance,
  begin,
  lastHash,
  optionsFor,
  orderProblems,
  parseRecord,
  recordOf,
  replay,
  talk,
  viewFor,
} from '../../../src/engine';
import { checksum } from '../../../src/engine/world';
import { openRadio } from '../../support/variant';

const radio = openRadio;

/** Two turns with a deal, a promise and a defection. */
function played() {
  const game = begin(radio, { seed: '7' });
  talk(game, {
    USA: {
      offers: [
        {
          to: 'DEU',
          give: [{ kind: 'payment', amount: 20_000 }],
          take: [{ kind: 'voice', text: 'new-addressing', stance: 'object' }],
        },
      ],
    },
  });
  talk(game, {
    DEU: { accepts: ['d1-1'] },
    GBR: { promises: [{ to: 'SWE', turn: 1, clause: { kind: 'object', text: 'intercept' } }] },
  });
  advance(game, { GBR: { accords: { 'trusted-5g-fund': 'defect' }, voices: [] } });
  advance(game, {});
  return game;
}

describe('a record', () => {
  it('plays again to the same hash, from its text alone', () => {
    const game = played();
    const read = parseRecord(JSON.stringify(recordOf(game)));
    expect(read.ok && replay(radio, read.record)).toMatchObject({ holds: true });
  });

  it('names the turn in which one order was changed', () => {
    const record = recordOf(played());
    const step = record.turns.find((s) => s.kind === 'act' && s.turn === 2);
    if (step?.orders.GBR?.accords !== undefined) step.orders.GBR.accords['trusted-5g-fund'] = 'defect';
    expect(replay(radio, record)).toMatchObject({ holds: false, turn: 2, phase: 'accords' });
  });

  it('names the turn in which one promise was changed, though no number depends on it', () => {
    const record = recordOf(played());
    const said = record.turns[1]?.orders.GBR?.promises?.[0];
    if (said !== undefined) said.to = 'USA';
    expect(replay(radio, record)).toMatchObject({ holds: false, turn: 1, step: 1, phase: 'orders' });
  });

  it('refuses an order that was never open, and says whose', () => {
    const record = recordOf(played());
    const step = record.turns.find((s) => s.kind === 'act');
    if (step !== undefined) step.orders.KEN = { acts: [{ verb: 'squeeze', target: 'USA' }] };
    const result = replay(radio, record);
    expect(result).toMatchObject({ holds: false, turn: 1, phase: 'orders' });
    expect(result.holds ? '' : result.detail).toContain('KEN: acts');
  });

  it('is refused on another version of its scenario', () => {
    const record = recordOf(played());
    record.scenario.hash = 'f00';
    expect(replay(radio, record)).toMatchObject({ holds: false, turn: 0, phase: 'scenario' });
  });

  it('gives another world to another seed', () => {
    const hash = (seed: string) => {
      const game = begin(radio, { seed });
      advance(game, {});
      return lastHash(game.record);
    };
    expect(hash('7')).toBe(hash('7'));
    expect(hash('7')).not.toBe(hash('8'));
  });

  it('says why a damaged, foreign or newer file cannot be opened, and never throws', () => {
    const code = (text: string) => {
      const read = parseRecord(text);
      return read.ok ? 'ok' : read.problem.code;
    };
    const text = JSON.stringify(recordOf(played()));
    expect(code(text)).toBe('ok');
    expect(code(text.slice(0, 400))).toBe('damaged');
    expect(code('{"format":"chess"}')).toBe('foreign');
    expect(code('[]')).toBe('foreign');
    expect(code(text.replace('game@1', 'game@2'))).toBe('newer');
    expect(code(text.replace('"turns":[', '"turns":[{},'))).toBe('damaged');
  });

  it('names the seat whose level of play nobody knows, and the levels there are', () => {
    const read = (level: string) => {
      const seats = { DEU: { kind: 'bot', player: 'status-quo', strategy: 'grim', level } };
      return parseRecord(JSON.stringify({ ...recordOf(played()), seats }));
    };
    expect(read('strong').ok).toBe(true);
    expect(read('expert')).toEqual({
      ok: false,
      problem: {
        code: 'damaged',
        detail: 'seats.DEU.level: no level "expert"; there are beginner, standard, strong',
      },
    });
  });
});

describe('orders that may not be given', () => {
  it('change nothing, and name the seat, the slot and the reason', () => {
    const game = begin(radio, { seed: '7' });
    const before = checksum(game.world);
    const orders = {
      GBR: {
        voices: [
          { text: 'intercept', stance: 'object' as const },
          { text: 'new-addressing', stance: 'object' as const },
        ],
      },
    };
    expect(() => advance(game, orders)).toThrow(OrderError);
    expect(checksum(game.world)).toBe(before);
    expect(orderProblems(game.setup, optionsFor(game, 'GBR'), orders.GBR)).toMatchObject([
      { slot: 'voices', path: 'voices', reason: { id: 'too-many-voices', params: { count: 1, given: 2 } } },
    ]);
  });

  it('allow a second voice to a seat that sends diplomats', () => {
    const game = begin(radio, { seed: '7' });
    const voices = [
      { text: 'intercept', stance: 'object' as const },
      { text: 'new-addressing', stance: 'object' as const },
    ];
    expect(
      orderProblems(game.setup, optionsFor(game, 'GBR'), { voices, acts: [{ verb: 'diplomacy' }] }),
    ).toEqual([]);
  });

  it('keep talk out of the sealed step and deeds out of talk', () => {
    const game = begin(radio, { seed: '7' });
    expect(() => advance(game, { GBR: { accepts: [] } })).toThrow(/only-in-talk/);
    expect(() => talk(game, { GBR: { acts: [{ verb: 'invest' }] } })).toThrow(/not-in-talk/);
  });
});

describe('deals and promises', () => {
  it('execute a sold voice whatever its seller orders, and move the payment', () => {
    const game = begin(radio, { seed: '7' });
    talk(game, {
      USA: {
        offers: [
          {
            to: 'DEU',
            give: [{ kind: 'payment', amount: 20_000 }],
            take: [{ kind: 'voice', text: 'intercept', stance: 'object' }],
          },
        ],
      },
    });
    talk(game, { DEU: { accepts: ['d1-1'] } });
    advance(game, { DEU: { voices: [{ text: 'open-interface', stance: 'support' }] } });
    const voices = game.facts.filter((f) => f.kind === 'voice' && f.state === 'DEU');
    expect(voices).toMatchObject([{ text: 'intercept', stance: 'object' }]);
    expect(game.facts.find((f) => f.kind === 'deal')).toMatchObject({ result: 'executed' });
    expect(
      game.ledger.entries.some(
        (e) =>
          e.measure === 'home' &&
          e.subject === 'USA' &&
          e.causes.some((c) => c.rule === 'deals.payment' && c.delta === -20_000),
      ),
    ).toBe(true);
  });

  it('let a seller sign one sale a turn', () => {
    const game = begin(radio, { seed: '7' });
    const offer = (text: string) => ({
      to: 'USA',
      give: [{ kind: 'voice' as const, text, stance: 'object' as const }],
      take: [],
    });
    talk(game, { GBR: { offers: [offer('intercept')] } });
    talk(game, { USA: { accepts: ['d1-1'] } });
    expect(() => talk(game, { GBR: { offers: [offer('new-addressing')] } })).toThrow(/sold-already/);
  });

  it('mark a promised objection broken and tell the wronged side, kept when it was made', () => {
    const judged = (voices: { text: string; stance: 'object' }[]) => {
      const game = begin(radio, { seed: '7' });
      talk(game, {
        GBR: { promises: [{ to: 'SWE', turn: 1, clause: { kind: 'object', text: 'intercept' } }] },
      });
      advance(game, { GBR: { voices } });
      return game.facts.find((f) => f.kind === 'promise');
    };
    expect(judged([])).toMatchObject({ from: 'GBR', wronged: 'SWE', result: 'broken' });
    expect(judged([{ text: 'intercept', stance: 'object' }])).toMatchObject({ result: 'kept' });
  });

  it('free a threat when its condition is met', () => {
    const game = begin(radio, { seed: '7' });
    talk(game, {
      CHN: {
        promises: [
          {
            to: 'GBR',
            turn: 1,
            clause: { kind: 'act', verb: 'squeeze', target: 'GBR' },
            unless: { kind: 'silent', text: 'intercept' },
          },
        ],
      },
    });
    advance(game, { GBR: { voices: [] } });
    expect(game.facts.find((f) => f.kind === 'promise')).toMatchObject({ result: 'void' });
  });

  it('keep an uninspected breach sealed from the partner until the game ends', () => {
    const game = begin(radio, { seed: '7' });
    talk(game, {
      GBR: { promises: [{ to: 'SWE', turn: 1, clause: { kind: 'honour', accord: 'trusted-5g-fund' } }] },
    });
    advance(game, { GBR: { accords: { 'trusted-5g-fund': 'defect' } } });
    const named = game.facts.some((f) => f.kind === 'named' && f.state === 'GBR');
    expect(viewFor(game, 'SWE').promises[0]?.status).toBe(named ? 'broken' : 'open');
    while (game.world.ending === null) advance(game, {});
    expect(viewFor(game, 'SWE').promises[0]?.status).toBe('broken');
  });
});
