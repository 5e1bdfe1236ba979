import { describe, expect, it } from 'vitest';
import { forumGame, inClub, standing } from '../../support/forums';
import type { TestGame } from '../../support/game';

const yes = (state: string) => inClub({ admit: { [state]: 'yes' as const } });

/** Rules that moved a cell in the last turn played. */
function rules(g: TestGame, measure: string, subject: string): string[] {
  return g.game.ledger.entries
    .filter((e) => e.measure === measure && e.subject === subject && e.turn === g.turn - 1)
    .flatMap((e) => e.causes.map((c) => c.rule));
}

describe('a candidate', () => {
  it('joins at once when two of three members say yes and it is ready', () => {
    const g = forumGame([standing()])
      .orders({ USA: yes('KEN'), DEU: yes('KEN'), KEN: inClub({ join: true }) })
      .play();
    expect(g.value('seatIn', 'club', 'KEN')).toBe(1);
    expect(g.facts('admission')).toMatchObject([
      { state: 'KEN', yes: ['USA', 'DEU'], voters: 3, passed: true },
    ]);
    expect(g.facts('joined')).toMatchObject([{ state: 'KEN', as: 'member' }]);
  });

  it('is not let in by one of three', () => {
    const g = forumGame([standing()])
      .orders({ USA: yes('KEN'), KEN: inClub({ join: true }) })
      .play();
    expect(g.value('seatIn', 'club', 'KEN')).toBe(0);
    expect(g.facts('admission')).toMatchObject([{ passed: false }]);
  });

  it('is invited when it is not ready, and joins later without another vote', () => {
    const g = forumGame([standing()])
      .orders({ USA: yes('KEN'), FIN: yes('KEN') })
      .play();
    expect(g.value('seatIn', 'club', 'KEN')).toBe(-1);
    expect(g.options('USA').forums[0]?.admit.map((a) => a.state)).not.toContain('KEN');
    g.orders({ KEN: inClub({ join: true }) }).play();
    expect(g.value('seatIn', 'club', 'KEN')).toBe(1);
  });

  it('counts as much with a small member’s vote as with a large one’s', () => {
    const large = forumGame([standing()])
      .orders({ USA: yes('KEN'), DEU: yes('KEN') })
      .play();
    const small = forumGame([standing()])
      .orders({ DEU: yes('KEN'), FIN: yes('KEN') })
      .play();
    for (const g of [large, small]) expect(g.value('seatIn', 'club', 'KEN')).toBe(-1);
  });

  it('that hedges is trusted less by the other side once it has joined', () => {
    const g = forumGame([standing()])
      .orders({ USA: yes('KEN'), DEU: yes('KEN'), KEN: inClub({ join: true }) })
      .play();
    expect(rules(g, 'trust', 'CHN/KEN')).toContain('forums.entry');
    expect(rules(g, 'trust', 'USA/KEN')).not.toContain('forums.entry');
  });

  it('without a seat accepts by its lean', () => {
    const admit = { USA: yes('IDN'), DEU: yes('IDN') };
    const near = forumGame([standing()], (d) => {
      for (const s of d.states) if (s.id === 'IDN') s.alignment = 40;
    });
    expect(near.orders(admit).play().value('seatIn', 'club', 'IDN')).toBe(1);
    const far = forumGame([standing()], (d) => {
      for (const s of d.states) if (s.id === 'IDN') s.alignment = -40;
    });
    expect(far.orders(admit).play().value('seatIn', 'club', 'IDN')).toBe(-1);
  });

  it('is not voted on where the table is full', () => {
    const full = forumGame([
      standing((f) => (f.admission = { ...f.admission, most: 3, candidates: [{ state: 'KEN' }] })),
    ]);
    expect(full.options('USA').forums[0]?.admit).toEqual([]);
  });

  it('may not be voted on by who is no member', () => {
    const g = forumGame([standing()]);
    expect(() => g.orders({ CHN: yes('KEN') }).play()).toThrow('CHN: forums.club: not-open');
  });
});

describe('a state let in by creative diplomacy, as an observer', () => {
  const observer = () =>
    forumGame([standing()], (d) => {
      for (const s of d.states) if (s.id === 'west-africa') s.alignment = 60;
    })
      .orders({ USA: yes('west-africa'), DEU: yes('west-africa') })
      .play();

  it('takes part in accords and brings its weight, without a vote or the chair', () => {
    const g = observer();
    expect(g.value('seatIn', 'club', 'west-africa')).toBe(2);
    expect(g.options('USA').forums[0]).toMatchObject({ votes: 3 });
    expect(g.options('USA').accords[0]?.members).toContain('west-africa');
    for (let n = 0; n < 4; n += 1) g.play();
    expect(g.facts('summit').map((f) => f.chair)).not.toContain('west-africa');
  });

  it('is answered by those who mind: they trust every member less', () => {
    const g = observer();
    for (const of of ['USA', 'DEU', 'FIN', 'west-africa'])
      expect(rules(g, 'trust', `CHN/${of}`), of).toContain('forums.anger');
    expect(rules(g, 'trust', 'RUS/USA')).not.toContain('forums.anger');
  });
});

describe('a member', () => {
  it('may leave, and is told to have gone of its own will', () => {
    const g = forumGame([standing()])
      .orders({ FIN: inClub({ leave: true }) })
      .play();
    expect(g.value('seatIn', 'club', 'FIN')).toBe(0);
    expect(g.facts('left')).toMatchObject([{ state: 'FIN', by: [] }]);
  });

  it('that has left may be let in again', () => {
    const g = forumGame([standing()])
      .orders({ FIN: inClub({ leave: true }) })
      .play();
    expect(g.options('FIN').forums).toMatchObject([{ standing: 'candidate', join: 'member' }]);
    g.orders({ USA: yes('FIN'), DEU: yes('FIN'), FIN: inClub({ join: true }) }).play();
    expect(g.value('seatIn', 'club', 'FIN')).toBe(1);
  });

  it('is voted out by all the others of three, at the price of trust both ways', () => {
    const g = forumGame([standing()])
      .orders({ USA: inClub({ drop: 'FIN' }), DEU: inClub({ drop: 'FIN' }) })
      .play();
    expect(g.facts('left')).toMatchObject([{ state: 'FIN', by: ['USA', 'DEU'] }]);
    for (const subject of ['FIN/USA', 'DEU/FIN']) expect(rules(g, 'trust', subject)).toContain('forums.exit');
  });

  it('stays when only one of two would have it go, or when but two are left', () => {
    const g = forumGame([standing()])
      .orders({ USA: inClub({ drop: 'FIN' }) })
      .play();
    expect(g.value('seatIn', 'club', 'FIN')).toBe(1);
    g.orders({ FIN: inClub({ leave: true }) }).play();
    expect(g.options('USA').forums[0]).toMatchObject({ leave: false, drop: [] });
  });
});
