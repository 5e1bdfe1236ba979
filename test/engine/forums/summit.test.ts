import { describe, expect, it } from 'vitest';
import { club, forumGame, inClub, standing } from '../../support/forums';

describe('a summit', () => {
  it('decides what the chair chose when cohesion is enough, once, for every member', () => {
    const g = forumGame([standing()])
      .orders({ USA: inClub({ agenda: 'doors' }) })
      .play();
    expect(g.facts('summit')).toMatchObject([{ chair: 'USA', agenda: 'doors', result: 'delivered' }]);
    expect(g.value('delivered', 'doors')).toBe(1);
    for (const id of ['USA', 'DEU', 'FIN']) {
      const causes = g.game.ledger.entries.flatMap((e) =>
        e.measure === 'approval' && e.subject === id ? e.causes : [],
      );
      expect(
        causes.filter((c) => c.rule === 'forums.approval').map((c) => c.delta),
        id,
      ).toEqual([20_000]);
    }
    expect(g.options('DEU').forums[0]?.agenda.map((a) => a.value)).toEqual(['vision', 'air']);
  });

  it('fails at what asks for more cohesion, and is weaker for it', () => {
    const failed = forumGame([standing()])
      .orders({ USA: inClub({ agenda: 'vision' }) })
      .play();
    expect(failed.facts('summit')).toMatchObject([{ agenda: 'vision', result: 'failed' }]);
    expect(failed.value('delivered', 'vision')).toBe(0);
    const aired = forumGame([standing()])
      .orders({ USA: inClub({ agenda: 'air' }) })
      .play();
    expect(aired.value('cohesion', 'club') - failed.value('cohesion', 'club')).toBeCloseTo(3, 3);
  });

  it('airs differences, which then divide members less, until they open again', () => {
    const g = forumGame([standing((f) => (f.every = 2))])
      .orders({ USA: inClub({ agenda: 'air' }) })
      .play();
    expect(g.facts('summit')).toMatchObject([{ agenda: 'air', result: 'aired' }]);
    expect(g.value('aired', 'club')).toBeCloseTo(12, 3);
    const apart = (turn: number) =>
      g.game.ledger.entries
        .filter((e) => e.measure === 'cohesion' && e.turn === turn)
        .flatMap((e) => e.causes)
        .filter((c) => c.rule === 'forums.alignment')
        .reduce((sum, c) => sum + c.delta, 0);
    g.play();
    expect(apart(2)).toBeGreaterThan(apart(1));
    expect(g.value('aired', 'club')).toBeCloseTo(9.6, 3);
  });

  it('turns the chair round the members, and only the chair sets the agenda', () => {
    const g = forumGame([standing()]);
    expect(g.options('USA').forums[0]?.agenda.map((a) => a.value)).toEqual(['doors', 'vision', 'air']);
    expect(g.options('DEU').forums[0]?.agenda).toEqual([]);
    expect(() => g.orders({ DEU: inClub({ agenda: 'doors' }) }).play()).toThrow('DEU: forums.club.agenda');
    const round = forumGame([standing()]);
    for (let n = 0; n < 4; n += 1) round.play();
    expect(round.facts('summit').map((f) => f.chair)).toEqual(['USA', 'DEU', 'FIN', 'USA']);
  });

  it('with a silent chair takes the first thing that can succeed, else it airs differences', () => {
    const g = forumGame([standing()]).play().play();
    expect(g.facts('summit').map((f) => f.agenda)).toEqual(['doors', 'air']);
  });

  it('that declares a vision wins members capital, and the trust of swing states outside', () => {
    const g = forumGame([standing((f) => (f.cohesion = 100))])
      .orders({ USA: inClub({ agenda: 'vision' }) })
      .play();
    expect(g.facts('summit')).toMatchObject([{ agenda: 'vision', result: 'delivered' }]);
    const rules = (subject: string) =>
      g.game.ledger.entries.flatMap((e) =>
        e.measure === 'trust' && e.subject === subject ? e.causes.map((c) => c.rule) : [],
      );
    expect(rules('KEN/USA')).toContain('forums.esteem');
    expect(rules('CHN/USA')).not.toContain('forums.esteem');
  });

  it('lets members trust each other more, unless it failed', () => {
    const company = (agenda: string) =>
      forumGame([standing()])
        .orders({ USA: inClub({ agenda }) })
        .play()
        .game.ledger.entries.filter((e) => e.measure === 'trust' && e.subject === 'FIN/DEU')
        .flatMap((e) => e.causes)
        .filter((c) => c.rule === 'forums.company').length;
    expect(company('doors')).toBe(1);
    expect(company('vision')).toBe(0);
  });

  it('comes a turn later where groups of all sides sit', () => {
    const set = inClub({ councils: { groups: 'yes' } });
    const g = forumGame([standing()]).orders({ USA: set, DEU: set }).play();
    expect(g.value('council', 'groups')).toBe(1);
    for (let n = 0; n < 4; n += 1) g.play();
    expect(g.facts('summit').map((f) => f.turn)).toEqual([1, 3, 5]);
  });

  it('is first held the turn after a forum was convened', () => {
    const call = inClub({ call: true });
    const g = forumGame([club((f) => (f.every = 2))]).orders({ USA: call, DEU: call });
    for (let n = 0; n < 5; n += 1) g.play();
    expect(g.facts('summit').map((f) => f.turn)).toEqual([3, 5]);
  });
});

describe('a council', () => {
  it('is set up by more yes than no, and ended the same way', () => {
    const say = (vote: 'yes' | 'no') => inClub({ councils: { firms: vote } });
    const g = forumGame([standing()])
      .orders({ USA: say('yes'), DEU: say('yes'), FIN: say('no') })
      .play();
    expect(g.value('council', 'firms')).toBe(1);
    expect(g.options('USA').forums[0]?.councils).toContainEqual({ council: 'firms', repeal: true });
    g.orders({ USA: say('yes'), DEU: say('no') }).play();
    expect(g.value('council', 'firms')).toBe(1);
    g.orders({ USA: say('yes') }).play();
    expect(g.value('council', 'firms')).toBe(0);
  });

  it('ties only to a forum that meets', () => {
    const g = forumGame([standing((f) => (f.councils = [])), ALLIANCE_WITH_TIE]);
    expect(g.options('USA').forums.find((f) => f.forum === 'alliance')?.councils).toEqual([
      { council: 'to-club', repeal: false },
    ]);
    const unborn = forumGame([club((f) => (f.councils = [])), ALLIANCE_WITH_TIE]);
    expect(unborn.options('USA').forums.find((f) => f.forum === 'alliance')?.councils ?? []).toEqual([]);
  });
});

const ALLIANCE_WITH_TIE = {
  id: 'alliance',
  name: 'The alliance',
  summary: 'Two of them meet elsewhere.',
  pole: 'liberal' as const,
  members: ['USA', 'DEU'],
  councils: [{ id: 'to-club', name: 'A tie', summary: 'To the club.', kind: 'tie' as const, with: 'club' }],
};
