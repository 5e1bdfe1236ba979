import { describe, expect, it } from 'vitest';
import { botAnswers, botOffers, botOrders } from '../../src/bots';
import { begin, talk, type Fact, type Game, type SeatPlayer } from '../../src/engine';
import { accordOf } from '../support/full';
import { forumWorld, standing } from '../support/forums';
import { instrumentScenario } from '../support/instruments';

const bot = (strategy = 'tit-for-tat', player = 'status-quo'): SeatPlayer => ({
  kind: 'bot',
  player,
  strategy,
});

/** The club in its second year, in which Kenya fell one vote short in the first. */
function refused(seed = 'short'): Game {
  const scenario = forumWorld(
    [standing((f) => (f.admission = { needs: 667, candidates: [{ state: 'KEN' }] }))],
    (d) => {
      for (const s of d.states) if (s.id === 'KEN') Object.assign(s, { alignment: 60, budget: 20 });
    },
  );
  const game = begin(scenario, { seed });
  game.world.turn = 2;
  const count: Fact = {
    turn: 1,
    kind: 'admission',
    forum: 'club',
    state: 'KEN',
    as: 'member',
    yes: ['USA'],
    no: ['FIN'],
    voters: 3,
    passed: false,
  };
  game.facts.push(count);
  return game;
}

describe('a bot that was refused a seat by a vote or two', () => {
  const asked = botOffers(refused(), 'KEN').offers ?? [];
  const words = asked.flatMap((o) => o.take.map((x) => ({ to: o.to, ...x })));

  it('offers money for the votes that were missing', () => {
    expect(words.some((x) => x.kind === 'promise' && x.clause.kind === 'forum-vote')).toBe(true);
    for (const o of asked) expect(o.give.every((x) => x.kind !== 'payment' || x.amount > 0)).toBe(true);
  });

  it('asks nobody who voted for it', () => {
    const votes = words.filter((x) => x.kind === 'promise' && x.clause.kind === 'forum-vote');
    expect(votes.map((x) => x.to)).not.toContain('USA');
  });

  it('asks nobody where the first count is still to come', () => {
    const game = refused();
    game.facts.length = 0;
    const first = (botOffers(game, 'KEN').offers ?? []).flatMap((o) => o.take);
    expect(first.some((x) => x.kind === 'promise' && x.clause.kind === 'forum-vote')).toBe(false);
  });
});

describe('a bot that is asked for its vote', () => {
  const ask = (amount: number, vote: 'yes' | 'no' = 'yes') => {
    const game = refused();
    const clause = { kind: 'forum-vote' as const, forum: 'club', on: 'KEN', vote };
    talk(game, {
      KEN: {
        offers: [{ to: 'FIN', give: [{ kind: 'payment', amount }], take: [{ kind: 'promise', clause }] }],
      },
    });
    return game;
  };
  const accepts = (game: Game) => botAnswers(game, 'FIN').accepts?.length ?? 0;

  it('sells it for enough, and not for nothing to speak of', () => {
    expect(accepts(ask(1))).toBe(0);
    expect(accepts(ask(200))).toBe(1);
  });

  it.each(['yes', 'no'] as const)('votes %s as it swore', (vote) => {
    const game = ask(1500, vote);
    talk(game, { FIN: botAnswers(game, 'FIN') });
    expect(botOrders(game, 'FIN').forums?.club?.admit?.KEN).toBe(vote);
  });
});

/** Allies that share intelligence and a ban on China’s vendors; Germany was named last year for buying there. */
function suspect(named: boolean, seed: string, germany = bot('always-defect')): Game {
  const scenario = instrumentScenario((d) => {
    d.accords = [
      { ...accordOf('eyes', 30, [{ kind: 'intelligence', phi: 800 }]), members: ['USA', 'DEU'] },
      {
        ...accordOf('ban', 0, [{ kind: 'vendor-ban', domain: 'chips', targets: ['CHN'] }]),
        members: ['USA', 'DEU'],
      },
    ];
  });
  const game = begin(scenario, { seed, seats: { USA: bot(), DEU: germany } });
  game.world.turn = 2;
  if (named) game.facts.push({ turn: 1, kind: 'named', accord: 'ban', state: 'DEU' });
  return game;
}

const SEEDS = Array.from({ length: 24 }, (_, n) => `threat-${n}`);

describe('a bot that shares its intelligence', () => {
  const threats = (named: boolean) =>
    SEEDS.flatMap((seed) => botOffers(suspect(named, seed), 'USA').promises ?? []);

  it('threatens to withhold it from an ally that was named, in some games, about the accord it broke', () => {
    const said = threats(true);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(SEEDS.length);
    for (const p of said)
      expect(p).toMatchObject({
        to: 'DEU',
        clause: { kind: 'act', verb: 'withhold', target: 'DEU' },
        unless: { kind: 'honour', accord: 'ban' },
      });
  });

  it('threatens nobody that it does not suspect', () => {
    expect(threats(false)).toEqual([]);
  });

  it('is minded by some of those it threatens', () => {
    const kept = (threaten: boolean) =>
      SEEDS.filter((seed) => {
        const game = suspect(true, seed, bot('grim'));
        // America kept its own due last year: grim does not forgive.
        game.facts.push({ turn: 1, kind: 'honour-count', accord: 'ban', honoured: 0, of: 2 });
        if (threaten)
          talk(game, {
            USA: {
              promises: [
                {
                  to: 'DEU',
                  turn: 2,
                  clause: { kind: 'act', verb: 'withhold', target: 'DEU' },
                  unless: { kind: 'honour', accord: 'ban' },
                },
              ],
            },
          });
        return botOrders(game, 'DEU').accords?.ban === 'honour';
      }).length;
    expect(kept(true)).toBeGreaterThan(kept(false));
  });
});
