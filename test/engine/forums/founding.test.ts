import { describe, expect, it } from 'vitest';
import { club, forumGame, inClub } from '../../support/forums';

describe('a forum that founders must call together', () => {
  it('is convened when enough call it in one turn, and meets from the next', () => {
    const g = forumGame([club()])
      .orders({ USA: inClub({ call: true }), DEU: inClub({ call: true }) })
      .play();
    expect(g.value('convened', 'club')).toBe(1);
    expect(g.facts('convened')).toMatchObject([
      { forum: 'club', by: ['USA', 'DEU'], needs: 2, convened: true },
    ]);
    expect(g.facts('summit')).toEqual([]);
    g.play();
    expect(g.facts('summit')).toHaveLength(1);
  });

  it('is not convened by one, who pays all the same', () => {
    const alone = forumGame([club()])
      .orders({ USA: inClub({ call: true }) })
      .play();
    const silent = forumGame([club()]).play();
    expect(alone.value('convened', 'club')).toBe(0);
    expect(alone.facts('convened')).toMatchObject([{ convened: false }]);
    expect(silent.facts('convened')).toEqual([]);
    // Capital counts in thousandths.
    expect(silent.value('capital', 'USA') - alone.value('capital', 'USA')).toBe(10_000);
  });

  it('invites the founder that did not call, which joins when it says so', () => {
    const g = forumGame([club()])
      .orders({ USA: inClub({ call: true }), DEU: inClub({ call: true }) })
      .play();
    expect(g.value('seatIn', 'club', 'FIN')).toBe(-1);
    expect(g.options('FIN').forums).toMatchObject([{ standing: 'invited', join: 'member' }]);
    g.orders({ FIN: inClub({ join: true }) }).play();
    expect(g.value('seatIn', 'club', 'FIN')).toBe(1);
    expect(g.value('joined', 'club', 'FIN')).toBe(2);
  });

  it('takes along founders that nobody plays, as soon as one with a seat calls', () => {
    const g = forumGame([club((f) => (f.members = ['USA', 'IDN', 'FIN']))])
      .orders({ USA: inClub({ call: true }) })
      .play();
    expect(g.value('convened', 'club')).toBe(1);
    expect(g.value('seatIn', 'club', 'IDN')).toBe(1);
  });

  it('does to the world what its founding says, with the founding as the cause', () => {
    const effects = [{ trust: { from: 'CHN', in: 'USA', by: -5 } }];
    const call = { USA: inClub({ call: true }), DEU: inClub({ call: true }) };
    const loud = forumGame([club((f) => (f.convene = { needs: 2, capital: 10, effects }))])
      .orders(call)
      .play();
    const causes = loud.game.ledger.entries.flatMap((e) => (e.phase === 'forums' ? e.causes : []));
    expect(causes.filter((c) => c.rule === 'forums.founding')).toMatchObject([
      { delta: -50_000, by: ['club'] },
    ]);
  });

  it('cannot be called before its turn, by who is no founder, or without capital', () => {
    const early = forumGame([club((f) => (f.convene = { needs: 2, from: 3 }))]);
    expect(early.options('USA').forums).toEqual([]);
    const g = forumGame([club()]);
    expect(g.options('KEN').forums).toEqual([]);
    expect(() => g.orders({ KEN: inClub({ call: true }) }).play()).toThrow('KEN: forums.club: not-open');
    const dear = forumGame([club((f) => (f.convene = { needs: 2, capital: 150 }))]);
    expect(dear.options('USA').forums[0]?.call).toMatchObject({ allowed: false, why: { id: 'no-capital' } });
  });
});
