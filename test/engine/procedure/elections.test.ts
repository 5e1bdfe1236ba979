import { describe, expect, it } from 'vitest';
import { orderProblems, viewFor, type Orders } from '../../../src/engine';
import { canonical } from '../../../src/engine/hash';
import { game, type TestGame } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import type { Draft } from '../../support/full';

type Election = NonNullable<Draft['assembly']['elections']>[number];

const ELECTION: Election = {
  id: 'sg',
  title: 'Secretary-General',
  turn: 1,
  candidates: [
    { id: 'anna', name: 'Anna', sponsor: 'USA', direction: 'liberal' },
    { id: 'boris', name: 'Boris', sponsor: 'CHN', direction: 'illiberal' },
    { id: 'carla', name: 'Carla', sponsor: 'KEN' },
  ],
};

const electing = (change: (d: Draft) => void = () => {}) =>
  game(
    ituScenario((d) => {
      d.assembly.elections = [structuredClone(ELECTION)];
      d.assembly.franchise = { limit: 2, proxies: true };
      change(d);
    }),
  );
const write = (...ranking: string[]): Orders => ({ ballots: { sg: ranking } });
const told = (g: TestGame) => g.facts('ballot')[0];

describe('an election by secret ballot', () => {
  it('is won by more than half of those who name somebody', () => {
    const g = electing()
      .orders({ USA: write('anna'), DEU: write('anna'), CHN: write('boris') })
      .play();
    expect(told(g)).toMatchObject({
      winner: 'anna',
      rounds: [{ votes: { anna: 2, boris: 1, carla: 0 }, blank: 2 }],
    });
  });

  it('goes on without the last one until there is a majority', () => {
    const g = electing()
      .orders({
        USA: write('anna'),
        DEU: write('anna'),
        CHN: write('boris'),
        FIN: write('boris'),
        KEN: write('carla', 'boris'),
      })
      .play();
    expect(told(g)?.rounds.map((r) => r.out)).toEqual(['carla', undefined]);
    expect(told(g)?.winner).toBe('boris');
  });

  it('counts no ballot of a state without a vote, and two of a holder of a proxy', () => {
    const g = electing((d) => {
      for (const s of d.states) if (s.id === 'DEU') s.arrears = 2;
    });
    expect(orderProblems(g.game.setup, g.options('DEU'), write('anna')).map((p) => p.reason.id)).toEqual([
      'no-vote-arrears',
    ]);
    g.orders({ USA: write('anna'), CHN: write('boris'), KEN: { ...write('anna'), proxy: 'CHN' } }).play();
    expect(told(g)?.rounds[0]).toMatchObject({ votes: { anna: 1, boris: 2 }, blank: 1 });
  });

  it('takes a ranking without repeats, of those who stand', () => {
    const g = electing();
    const ids = (o: Orders) => orderProblems(g.game.setup, g.options('USA'), o).map((p) => p.reason.id);
    expect(ids(write('anna', 'carla'))).toEqual([]);
    expect(ids(write('anna', 'anna'))).toEqual(['twice']);
    expect(ids(write('zoe'))).toEqual(['not-open']);
  });

  it('is held once', () => {
    const g = electing()
      .orders({ USA: write('anna') })
      .play();
    expect(g.options('USA').elections).toEqual([]);
  });

  it('can have its word given, and nobody ever learns whether it was kept', () => {
    const g = electing();
    const clause = { kind: 'back', election: 'sg', candidate: 'anna' } as const;
    g.say({ DEU: { promises: [{ to: 'USA', turn: 1, clause }] } });
    g.orders({ DEU: write('boris') }).play();
    expect(g.game.world.promises[0]).toMatchObject({ status: 'void', told: false });
    g.toEnd();
    expect(g.facts('promise').map((f) => f.result)).toEqual(['void']);
    expect(g.value('brokenPromises', 'DEU')).toBe(0);
  });
});

describe('the winner’s secretariat', () => {
  const drafted = (winner: string, direction: 'liberal' | 'illiberal', speed = 1, domain?: string) => {
    const g = game(
      ituScenario((d) => {
        d.assembly.elections = [
          { ...structuredClone(ELECTION), speed, lasts: 3, ...(domain === undefined ? {} : { domain }) },
        ];
        onDocket(d, textOf('t1', direction), 'question/drafting', 2);
      }),
    );
    g.orders({ USA: write(winner), DEU: write(winner), KEN: write(winner) }).play(8);
    return g.facts('text').find((f) => f.text === 't1' && f.result === 'moved')?.turn;
  };

  it('drafts texts of its own direction a turn faster, and others a turn more slowly', () => {
    expect(drafted('anna', 'liberal')).toBe(3);
    expect(drafted('boris', 'liberal')).toBe(5);
  });

  it('does nothing where the winner has no side, or chairs another field', () => {
    expect(drafted('carla', 'liberal')).toBe(4);
    expect(drafted('anna', 'liberal', 1, 'cyber')).toBe(4);
    expect(drafted('anna', 'liberal', 1, 'ai')).toBe(3);
  });
});

describe('the secrecy of the ballot', () => {
  const seats = ['USA', 'DEU', 'FIN', 'CHN', 'KEN'];
  /** All that one seat may know afterwards, when others wrote this. */
  const seenBy = (seat: string, ballots: Record<string, string>) => {
    const g = electing();
    g.orders(Object.fromEntries(seats.map((id) => [id, write(ballots[id] ?? '')])));
    for (const id of seats) if (ballots[id] === undefined) g.orders({ [id]: {} });
    g.orders(
      Object.fromEntries(seats.filter((id) => ballots[id] === undefined).map((id) => [id, { ballots: {} }])),
    );
    g.play();
    return { g, seen: canonical(viewFor(g.game, seat)) };
  };

  it('holds: whoever swaps two ballots changes nothing that anybody sees', () => {
    for (const seat of ['FIN', 'KEN']) {
      const one = seenBy(seat, { USA: 'anna', DEU: 'boris', CHN: 'boris', FIN: 'anna', KEN: 'anna' });
      const two = seenBy(seat, { USA: 'boris', DEU: 'anna', CHN: 'boris', FIN: 'anna', KEN: 'anna' });
      expect(two.seen).toBe(one.seen);
    }
  });

  it('would not hold if a fact named who wrote what: the same check finds a planted leak', () => {
    const leak = (ballots: Record<string, string>) => {
      const { g } = seenBy('FIN', ballots);
      g.game.facts.push({
        turn: 1,
        kind: 'vote',
        text: 'sg',
        state: 'USA',
        vote: ballots.USA === 'anna' ? 'yes' : 'no',
        votes: 1,
      });
      return canonical(viewFor(g.game, 'FIN'));
    };
    const one = leak({ USA: 'anna', DEU: 'boris', CHN: 'boris', FIN: 'anna', KEN: 'anna' });
    const two = leak({ USA: 'boris', DEU: 'anna', CHN: 'boris', FIN: 'anna', KEN: 'anna' });
    expect(two).not.toBe(one);
  });

  it('holds in the ledger: no cause of the result names a voter', () => {
    const { g } = seenBy('FIN', { USA: 'anna', DEU: 'anna', CHN: 'boris' });
    const causes = g.game.ledger.entries.filter((e) => e.measure === 'elected').flatMap((e) => e.causes);
    expect(causes.flatMap((c) => c.by ?? [])).toEqual(['anna']);
  });
});

describe('a regional group', () => {
  const regional = (change: (d: Draft) => void = () => {}) =>
    game(
      ituScenario((d) => {
        d.assembly.others = true;
        d.assembly.regions = [
          {
            id: 'atu',
            name: 'Africa',
            members: ['KEN', 'west-africa'],
            rule: { support: 250, against: 0 },
            pull: 40,
            breach: 2,
          },
          { id: 'apt', name: 'Asia', members: ['CHN', 'IDN'], rule: { support: 900, against: 0 } },
        ];
        onDocket(d, textOf('t1', 'illiberal', { sponsors: ['CHN'] }), 'tap/consultation', 2);
        for (const s of d.states) if (s.id === 'west-africa') Object.assign(s, { alignment: -80, votes: 12 });
        change(d);
      }),
    );

  it('agrees on a common position before the vote, and everybody hears it', () => {
    const g = regional().play();
    expect(g.value('position', 'atu', 't1')).toBe(1);
    expect(g.facts('common-position')).toMatchObject([{ region: 'atu', text: 't1', side: 'for' }]);
  });

  it('does not agree where a seat steers against it and the rule is consensus', () => {
    const steer = { steer: [{ region: 'atu', on: 't1', side: 'against' as const }] };
    const g = regional().orders({ KEN: steer }).play();
    expect(g.value('position', 'atu', 't1')).toBe(0);
    const idle = regional().play();
    expect(g.value('capital', 'KEN')).toBe(idle.value('capital', 'KEN') - 5000);
  });

  it('can be steered only by its members, one word a turn', () => {
    const g = regional();
    const ids = (seat: string, ...said: [string, string][]) =>
      orderProblems(g.game.setup, g.options(seat), {
        steer: said.map(([region, on]) => ({ region, on, side: 'for' as const })),
      }).map((p) => p.reason.id);
    expect(ids('KEN', ['atu', 't1'])).toEqual([]);
    expect(ids('USA', ['atu', 't1'])).toEqual(['not-open']);
    expect(ids('KEN', ['atu', 't1'], ['atu', 't1'])).toEqual(['one-word-a-region']);
  });

  it('loses trust in a seat that votes against it in the open', () => {
    const trust = (vote: 'yes' | 'no') => {
      const g = regional().play();
      g.orders({ KEN: { votes: { t1: vote } } }).play();
      return g.value('trust', 'west-africa', 'KEN');
    };
    expect(trust('yes') - trust('no')).toBeCloseTo(2, 3);
  });

  it('endorses a candidate, and its members lean that way', () => {
    const next = (steer: Orders['steer']) => {
      const g = regional((d) => {
        d.assembly.regions = [
          {
            id: 'atu',
            name: 'Africa',
            members: ['KEN', 'west-africa'],
            rule: { support: 250, against: 1000 },
            pull: 100,
            steer: { votes: 20 },
          },
        ];
        d.assembly.elections = [{ ...structuredClone(ELECTION), turn: 2 }];
      });
      g.orders({ KEN: { steer } }).play();
      const endorsed = g.value('endorsed', 'atu', 'sg');
      g.play();
      return { endorsed, votes: told(g)?.rounds[0]?.votes.carla ?? 0 };
    };
    const silent = next([]);
    const spoken = next([{ region: 'atu', on: 'carla', side: 'for' }]);
    expect(silent.endorsed).not.toBe(3);
    expect(spoken.endorsed).toBe(3);
    expect(spoken.votes).toBeGreaterThan(silent.votes + 5);
  });
});
