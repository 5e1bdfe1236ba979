import { describe, expect, it } from 'vitest';
import { orderProblems, recordOf, replay, type Orders } from '../../../src/engine';
import { expectText, game, object, support, type TestGame } from '../../support/game';
import { ituScenario, onDocket, textOf } from '../../support/itu';
import type { Draft } from '../../support/full';

const problems = (g: TestGame, seat: string, orders: Orders) =>
  orderProblems(g.game.setup, g.options(seat), orders).map((p) => p.reason.id);
const vote = (text: string, cast: 'yes' | 'no' | 'abstain'): Orders => ({ votes: { [text]: cast } });

describe('a new question', () => {
  const asked = () =>
    game(ituScenario((d) => onDocket(d, textOf('new-ip', 'illiberal'), 'question/adoption')));

  it('begins where nobody opposes it', () => {
    expectText(asked().play(), 'new-ip').toMoveTo('drafting');
  });

  it('is sent to consultation where some oppose it', () => {
    const g = asked()
      .orders({ USA: object('new-ip'), DEU: object('new-ip') })
      .play();
    expectText(g, 'new-ip').toMoveTo('consultation');
  });

  it('is dead where so many oppose it that there is no consensus to consult', () => {
    const g = asked()
      .orders({ USA: object('new-ip'), DEU: object('new-ip'), FIN: object('new-ip') })
      .play();
    expectText(g, 'new-ip').toFall();
    expect(g.facts('text')[0]).toMatchObject({ denied: true });
    expectText(g, 'new-ip').toTurnOn('USA', 'DEU', 'FIN');
  });

  it('hangs on one more objector: each silent seat could have killed it', () => {
    const g = asked()
      .orders({ USA: object('new-ip'), DEU: object('new-ip') })
      .play();
    expectText(g, 'new-ip').toTurnOn('FIN', 'CHN', 'KEN');
  });
});

describe('companies in a last call', () => {
  const called = (companies: number, stage = 'aap/last-call') =>
    game(
      ituScenario((d) => {
        onDocket(d, textOf('i1', 'illiberal'), stage);
        for (const s of d.states) if (s.id === 'USA') s.companies = companies;
      }),
    );
  const sentOn = (companies: number) =>
    Array.from({ length: 40 }, (_, n) => {
      const g = game(
        ituScenario((d) => {
          onDocket(d, textOf('i1', 'illiberal'), 'aap/last-call');
          for (const s of d.states) if (s.id === 'USA') s.companies = companies;
        }),
        { seed: `c${n}` },
      ).play();
      return g.facts('text')[0]?.result === 'moved' ? 1 : 0;
    }).reduce<number>((sum, x) => sum + x, 0);

  it('send a text of the other side on to the meeting, the more often the more they are', () => {
    expect(sentOn(0)).toBe(0);
    expect(sentOn(10)).toBeLessThan(sentOn(90));
    expect(sentOn(90)).toBeGreaterThan(8);
  });

  it('never block at the meeting, and never comment on what serves their own side', () => {
    expectText(called(1000, 'aap/approval').play(), 'i1').toPass();
    const own = game(
      ituScenario((d) => {
        onDocket(d, textOf('l1', 'liberal'), 'aap/last-call');
        for (const s of d.states) if (s.id === 'USA') s.companies = 1000;
      }),
    );
    expectText(own.play(), 'l1').toPass();
  });
});

describe('a state in arrears', () => {
  const plenary = (change: (d: Draft) => void = () => {}, at = 'wtsa/plenary') =>
    game(
      ituScenario((d) => {
        onDocket(d, textOf('t1', 'liberal'), at);
        d.assembly.franchise = { limit: 2, cost: 5, proxies: true };
        change(d);
      }),
    );
  const owes = (years: number) => (d: Draft) => {
    for (const s of d.states) if (s.id === 'CHN') s.arrears = years;
  };

  it('has no vote from two years on, and one year behind it still has', () => {
    expect(problems(plenary(owes(2)), 'CHN', vote('t1', 'no'))).toEqual(['no-vote-arrears']);
    expect(problems(plenary(owes(1)), 'CHN', vote('t1', 'no'))).toEqual([]);
  });

  it('may object all the same', () => {
    const g = plenary(owes(5), 'tap/approval')
      .orders({ CHN: object('t1') })
      .play();
    expectText(g, 't1').toMoveTo('wtsa/plenary');
  });

  it('pays for each year and votes again in the turn after', () => {
    const g = plenary(owes(3), 'tap/approval');
    const before = g.value('capital', 'CHN');
    const idle = plenary(owes(3), 'tap/approval')
      .orders({ CHN: object('t1') })
      .play();
    g.orders({ CHN: { ...object('t1'), settle: ['dues'] } }).play();
    expect(before).toBe(100_000);
    expect(g.value('capital', 'CHN')).toBe(idle.value('capital', 'CHN') - 15_000);
    expect(problems(idle, 'CHN', vote('t1', 'no'))).toEqual(['no-vote-arrears']);
    expect(problems(g, 'CHN', vote('t1', 'no'))).toEqual([]);
  });

  it('cannot settle what it does not owe', () => {
    expect(problems(plenary(), 'CHN', { settle: ['dues'] })).toEqual(['not-open']);
  });

  it('is told to everybody where there is a vote', () => {
    expect(plenary(owes(2)).play().facts('no-vote')).toMatchObject([{ state: 'CHN', why: 'arrears' }]);
  });
});

describe('credentials', () => {
  const papers = (as: 'pending' | 'refused') =>
    game(
      ituScenario((d) => {
        onDocket(d, textOf('t1', 'liberal'), 'wtsa/plenary');
        d.assembly.franchise = { limit: 2, cost: 5 };
        for (const s of d.states) if (s.id === 'CHN') s.credentials = as;
      }),
    );

  it('before the committee let a state vote, refused they do not', () => {
    expect(problems(papers('pending'), 'CHN', vote('t1', 'no'))).toEqual([]);
    expect(problems(papers('refused'), 'CHN', vote('t1', 'no'))).toEqual(['no-vote-credentials']);
  });

  it('are lost and found by events, and years are forgiven', () => {
    const g = game(
      ituScenario((d) => {
        d.assembly.franchise = { limit: 2 };
        for (const s of d.states) if (s.id === 'KEN') s.arrears = 4;
        d.events = [
          {
            id: 'coup',
            title: 'A coup',
            summary: 'Two governments send two delegations.',
            turn: 1,
            effects: [{ credentials: { at: 'CHN', as: 'refused' } }, { arrears: { at: 'KEN', years: -9 } }],
          },
        ];
      }),
    ).play();
    expect(g.value('credentials', 'CHN')).toBe(2);
    expect(g.value('arrears', 'KEN')).toBe(0);
  });
});

describe('a proxy', () => {
  const plenary = (at = 'wtsa/plenary', change: (d: Draft) => void = () => {}) =>
    game(
      ituScenario((d) => {
        onDocket(d, textOf('t1', 'liberal'), at);
        d.assembly.franchise = { limit: 2, cost: 5, proxies: true };
        change(d);
      }),
    );

  it('gives the holder a second vote', () => {
    const g = plenary().orders({ KEN: { proxy: 'USA' }, USA: vote('t1', 'yes'), CHN: vote('t1', 'no') });
    expectText(g.play(), 't1').toPass();
    expect(g.facts('text')[0]?.votes).toEqual({ yes: 2, no: 1, abstain: 0 });
    expect(g.facts('proxy')).toMatchObject([{ state: 'KEN', holder: 'USA' }]);
  });

  it('counts instead of what the giver would have said', () => {
    const g = plenary().orders({
      KEN: { proxy: 'USA', ...vote('t1', 'no') },
      USA: vote('t1', 'yes'),
    });
    expect(g.play().facts('text')[0]?.votes).toEqual({ yes: 2, no: 0, abstain: 0 });
  });

  it('is one at most for a holder: the second giver votes for itself', () => {
    const g = plenary().orders({
      DEU: { proxy: 'USA', ...vote('t1', 'no') },
      KEN: { proxy: 'USA', ...vote('t1', 'no') },
      USA: vote('t1', 'yes'),
    });
    expect(g.play().facts('text')[0]?.votes).toEqual({ yes: 2, no: 1, abstain: 0 });
  });

  it('is not handed on', () => {
    const g = plenary().orders({ KEN: { proxy: 'DEU' }, DEU: { proxy: 'USA' }, USA: vote('t1', 'yes') });
    g.play();
    expect(g.facts('proxy').map((f) => f.state)).toEqual(['DEU']);
  });

  it('is not for objections, nor for replies by letter', () => {
    expect(problems(plenary('tap/approval'), 'KEN', { proxy: 'USA' })).toEqual(['not-open']);
    expect(problems(plenary('tap/consultation'), 'KEN', { proxy: 'USA' })).toEqual(['not-open']);
  });

  it('cannot be given by or to a state without a vote', () => {
    const broke = plenary('wtsa/plenary', (d) => {
      for (const s of d.states) if (s.id === 'USA') s.arrears = 2;
    });
    expect(problems(broke, 'KEN', { proxy: 'USA' })).toEqual(['no-vote-arrears']);
    expect(problems(broke, 'USA', { proxy: 'KEN' })).toEqual(['no-vote-arrears']);
  });
});

describe('the route of a text', () => {
  const choosing = () => game(ituScenario((d) => onDocket(d, textOf('t1', 'illiberal'), 'route/choice')));

  it('is technical by consensus, else the assembly votes on it', () => {
    expectText(choosing().play(), 't1').toMoveTo('aap/last-call');
    const g = choosing()
      .orders({ USA: object('t1') })
      .play();
    expectText(g, 't1').toMoveTo('vote');
    g.orders({ USA: vote('t1', 'yes'), DEU: vote('t1', 'yes'), CHN: vote('t1', 'no') }).play();
    expectText(g, 't1').toMoveTo('tap/consultation');
  });

  it('changes when one state claims policy implications', () => {
    const g = game(ituScenario((d) => onDocket(d, textOf('t1', 'illiberal'), 'aap/approval')))
      .orders({ DEU: { voices: [{ text: 't1', stance: 'policy' }] } })
      .play();
    expectText(g, 't1').toMoveTo('tap/consultation');
  });
});

describe('a text that the study group blocked', () => {
  it('may be forced through by the world assembly, by ordinary majority', () => {
    const g = game(ituScenario((d) => onDocket(d, textOf('t1', 'illiberal'), 'aap/approval')));
    g.orders({ USA: object('t1'), DEU: object('t1') }).play();
    expectText(g, 't1').toMoveTo('wtsa/plenary');
    g.orders({ CHN: vote('t1', 'yes'), KEN: vote('t1', 'yes'), USA: vote('t1', 'no') }).play();
    expectText(g, 't1').toPass();
  });
});

describe('consensus without anybody to do the work', () => {
  const asked = (sponsors: string[]) =>
    game(
      ituScenario((d) => {
        for (const p of d.assembly.procedures)
          for (const s of p.stages) if (s.id === 'adoption') s.atLeast = 4;
        onDocket(d, textOf('q1', 'liberal', { sponsors }), 'question/adoption');
      }),
    );

  it('begins nothing: three supporters are one too few, four are enough', () => {
    expectText(asked(['USA', 'DEU', 'FIN']).play(), 'q1').toMoveTo('consultation');
    expectText(asked(['USA', 'DEU', 'FIN', 'KEN']).play(), 'q1').toMoveTo('drafting');
  });

  it('counts sponsors and those who speak for it, each once', () => {
    const g = asked(['USA', 'DEU', 'FIN'])
      .orders({ USA: support('q1'), KEN: support('q1') })
      .play();
    expectText(g, 'q1').toMoveTo('drafting');
  });
});

describe('orders around the votes', () => {
  const started = (capital: number) => {
    const g = game(
      ituScenario((d) => {
        d.assembly.venues = [
          {
            id: 'iso',
            name: 'ISO',
            summary: 'Bodies vote.',
            entry: 'iso-ballot/ballot',
            weight: 500,
            cost: 60,
          },
        ];
        d.assembly.franchise = { limit: 2, cost: 20 };
        onDocket(d, textOf('t1', 'liberal', { sponsors: ['USA'], venues: ['iso'] }), 'tap/approval');
        for (const s of d.states) if (s.id === 'USA') s.arrears = 2;
      }),
      { seats: {} },
    );
    g.game.world.capital.set(capital, g.game.setup.state('USA'));
    return g;
  };
  const both: Orders = { settle: ['dues'], shop: [{ text: 't1', venue: 'iso' }] };

  it('are paid together with acts out of one purse', () => {
    expect(problems(started(100_000), 'USA', both)).toEqual([]);
    expect(problems(started(99_000), 'USA', both)).toEqual(['no-capital']);
    expect(problems(started(99_000), 'USA', { settle: ['dues'] })).toEqual([]);
  });

  it('cannot be altered in a record: the chain names the turn', () => {
    const s = ituScenario((d) => {
      d.assembly.elections = [
        {
          id: 'sg',
          title: 'Secretary-General',
          turn: 1,
          candidates: [
            { id: 'anna', name: 'Anna', sponsor: 'USA' },
            { id: 'boris', name: 'Boris', sponsor: 'CHN' },
          ],
        },
      ];
    });
    const g = game(s)
      .orders({ USA: { ballots: { sg: ['anna'] } } })
      .play();
    const record = recordOf(g.game);
    expect(replay(s, record).holds).toBe(true);
    const [step] = record.turns;
    step!.orders.USA = { ballots: { sg: ['boris'] } };
    expect(replay(s, record)).toMatchObject({ holds: false, turn: 1 });
  });
});
