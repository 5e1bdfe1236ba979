import { describe, expect, it } from 'vitest';
import { botHears, botOrders, botProposals, botReplies } from '../../src/bots';
import { begin, talk, type Game, type SeatPlayer } from '../../src/engine';
import { playTurn, runGame } from '../../src/lab/run';
import { scenario } from '../support/scenario';

const radio = scenario('radio-silence');
const FUND = 'trusted-5g-fund';
const bot = (player: string, strategy = 'tit-for-tat'): SeatPlayer => ({ kind: 'bot', player, strategy });

function inTurn2(seed: string, seats: Record<string, SeatPlayer> = {}): Game {
  const g = begin(radio, { seed, seats });
  playTurn(g);
  return g;
}

/** Germany's gain from Britain's word to honour the fund, had Britain been seen to break promises before. */
function gainFromWord(broken: number): number {
  const g = inTurn2('word', { DEU: bot('bargainer') });
  for (let n = 0; n < broken; n += 1)
    g.facts.push({
      turn: 1,
      kind: 'promise',
      promise: `p1-${n}`,
      from: 'GBR',
      wronged: 'USA',
      result: 'broken',
      clause: { kind: 'honour', accord: FUND },
    });
  const word = { kind: 'promise', clause: { kind: 'honour', accord: FUND } } as const;
  talk(g, { GBR: { offers: [{ to: 'DEU', give: [word], take: [] }] } });
  return botReplies(g, 'DEU')[0]?.gain ?? Number.NaN;
}

describe('a word', () => {
  it('of a state that broke its promise is priced lower by a reciprocator', () => {
    expect(gainFromWord(1)).toBeLessThan(gainFromWord(0));
    expect(gainFromWord(3)).toBeLessThan(gainFromWord(1));
    expect(gainFromWord(3)).toBeGreaterThan(0);
  });

  it('is doubted aloud when it was broken often', () => {
    const g = inTurn2('doubt');
    talk(g, { GBR: { promises: [{ to: 'DEU', turn: 2, clause: { kind: 'honour', accord: FUND } }] } });
    const id = g.world.promises.find((p) => p.from === 'GBR' && p.made === 2)?.id ?? '';
    expect(botHears(g, 'DEU', id)?.id).toBe('bots.reason.believes');
    expect(botHears(g, 'SWE', id)).toBeNull();
  });

  it('is kept by a bargainer and binds no opportunist', () => {
    const promised = (player: string) => {
      const g = inTurn2('vow', { SWE: bot(player, 'always-defect') });
      talk(g, { SWE: { promises: [{ to: 'DEU', turn: 2, clause: { kind: 'honour', accord: FUND } }] } });
      return botOrders(g, 'SWE').accords?.[FUND];
    };
    expect(promised('bargainer')).toBe('honour');
    expect(promised('revisionist')).toBe('defect');
  });
});

describe('an offer', () => {
  const played = Array.from({ length: 8 }, (_, n) => runGame(radio, { seed: `talk-${n}` }));

  it('comes with one reason for each offer and promise', () => {
    const g = inTurn2('reasons');
    for (const seat of ['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN']) {
      const { orders, whys } = botProposals(g, seat);
      expect(whys.length).toBe((orders.offers?.length ?? 0) + (orders.promises?.length ?? 0));
      for (const why of whys) expect(why.id).toMatch(/^bots\.reason\./);
    }
  });

  it('refused for its price is answered with another price for the same voice', () => {
    const games = Array.from({ length: 24 }, (_, n) => runGame(radio, { seed: `q-${n}` }));
    const counters = games.flatMap((g) =>
      g.record.turns.flatMap((step) =>
        Object.values(step.orders).flatMap((said) =>
          (said.offers ?? []).flatMap((back) =>
            (said.declines ?? []).flatMap((id) => {
              const was = g.world.deals.find((d) => d.id === id && d.from === back.to);
              return was === undefined ? [] : [{ was, back }];
            }),
          ),
        ),
      ),
    );
    expect(counters.length).toBeGreaterThan(0);
    for (const { was, back } of counters) {
      const voices = (o: { give: readonly unknown[]; take: readonly unknown[] }) =>
        [...o.give, ...o.take].filter((x) => (x as { kind: string }).kind === 'voice');
      expect(voices(back)).toEqual(voices(was));
      expect([...back.give, ...back.take]).not.toEqual([...was.take, ...was.give]);
    }
  });

  it('is made and signed in most games', () => {
    const signed = played.filter((g) => g.world.deals.some((d) => d.status === 'executed'));
    expect(signed.length).toBeGreaterThan(played.length / 2);
  });
});

describe('China', () => {
  const games = Array.from({ length: 16 }, (_, n) => runGame(radio, { seed: `squeeze-${n}` }));
  const squeezed = games.flatMap((g) =>
    g.facts.flatMap((f) => (f.kind === 'act' && f.state === 'CHN' && f.verb === 'squeeze' ? [f.target] : [])),
  );

  it('takes the voice of an objector, never its own', () => {
    expect(squeezed.length).toBeGreaterThan(0);
    expect(squeezed).not.toContain('CHN');
  });
});
