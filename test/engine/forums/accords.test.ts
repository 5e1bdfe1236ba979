import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/engine/provisions/settle';
import { leanOf } from '../../../src/engine/full/leans';
import { club, forumGame, forumWorld, inClub, standing } from '../../support/forums';
import { turnFor } from '../../support/turn';

describe('an accord that belongs to a forum', () => {
  it('starts when the forum is convened', () => {
    const call = inClub({ call: true });
    const g = forumGame([club()]).orders({ USA: call, DEU: call, FIN: call });
    expect(g.options('USA').accords).toEqual([]);
    g.play();
    expect(g.facts('honour-count')).toEqual([]);
    expect(g.options('USA').accords.map((a) => a.accord)).toEqual(['pool']);
    g.play();
    expect(g.facts('honour-count')).toMatchObject([{ accord: 'pool', honoured: 3, of: 3 }]);
  });

  it('is for those with a seat: others neither pay nor draw', () => {
    const t = turnFor(forumWorld([standing()]));
    const s = settle(t, 0);
    expect(s.members.map((i) => t.setup.states[i]?.id)).toEqual(['USA', 'DEU', 'FIN']);
    const g = forumGame([standing()]);
    expect(g.options('KEN').accords).toEqual([]);
    expect(() => g.orders({ KEN: { accords: { pool: 'honour' } } }).play()).toThrow('KEN: accords.pool');
  });

  it('takes in who joins, from the next turn on', () => {
    const yes = inClub({ admit: { KEN: 'yes' } });
    const g = forumGame([standing()])
      .orders({ USA: yes, DEU: yes, KEN: inClub({ join: true }) })
      .play();
    expect(g.options('KEN').accords.map((a) => a.accord)).toEqual(['pool']);
    expect(g.play().facts('honour-count', 2)).toMatchObject([{ of: 4 }]);
  });

  it('returns less where members are at odds, and as much as others where they agree', () => {
    const returns = (cohesion: number) =>
      settle(turnFor(forumWorld([standing((f) => (f.cohesion = cohesion))])), 0).returns;
    expect([100, 60, 0].map(returns)).toEqual([1000, 760, 400]);
    const free = turnFor(forumWorld([standing()], (d) => delete d.accords[0]?.forum));
    expect(settle(free, 0).returns).toBe(1000);
  });

  it('returns more with firms at the table, which make a kept due worth less at home', () => {
    const t = turnFor(forumWorld([standing()]));
    t.world.council.set(1, 0);
    expect(settle(t, 0).returns).toBe(820);
    const set = inClub({ councils: { firms: 'yes' } });
    const pork = (firms: boolean) => {
      const g = forumGame([standing()]);
      if (firms) g.orders({ USA: set, DEU: set });
      g.play()
        .orders({ DEU: { accords: { pool: 'defect' } } })
        .play();
      return g.game.ledger.entries
        .filter((e) => e.turn === 2 && e.measure === 'approval' && e.subject === 'DEU')
        .flatMap((e) => e.causes)
        .filter((c) => c.rule === 'domestic.pork')
        .reduce((sum, c) => sum + c.delta, 0);
    };
    expect(pork(true)).toBeGreaterThan(0);
    expect(pork(true)).toBeLessThan(pork(false));
  });
});

describe('unplayed states in the assembly', () => {
  const lean = (forums: Parameters<typeof forumWorld>[0], sponsors: string[]) => {
    const scenario = forumWorld(forums, (d) => {
      d.assembly.texts = [
        {
          id: 'open',
          ref: 'O1',
          title: 'Open',
          summary: 'It opens.',
          domain: 'ai',
          direction: 'liberal',
          sponsors,
        },
      ];
      d.assembly.docket = [
        { id: 'open', title: 'Open', texts: ['open'], procedure: 'aap', stage: 'last-call', turn: 1 },
      ];
    });
    const t = turnFor(scenario);
    return leanOf(t, t.setup.state('IDN'), 0).lean;
  };

  it('lean more to a text of a forum’s member, by its weight and cohesion', () => {
    const none = lean([club()], ['USA']);
    const loose = lean([standing((f) => (f.cohesion = 30))], ['USA']);
    const close = lean([standing((f) => (f.cohesion = 90))], ['USA']);
    expect(loose).toBeGreaterThan(none);
    expect(close - none).toBeGreaterThan(2 * (loose - none));
  });

  it('do not for a text of somebody else', () => {
    expect(lean([standing()], ['KEN'])).toBe(lean([club()], ['KEN']));
  });
});
