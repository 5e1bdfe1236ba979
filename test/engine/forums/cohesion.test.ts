import { describe, expect, it } from 'vitest';
import { changesOf, explain } from '../../../src/engine';
import { ALLIANCE, PACT, forumGame, inClub, standing } from '../../support/forums';
import type { Draft } from '../../support/full';
import { defect, type TestGame } from '../../support/game';

/** What each rule did to a forum's cohesion in a turn, points. */
function moved(g: TestGame, turn = 1, forum = 'club'): Record<string, number> {
  const out: Record<string, number> = {};
  for (const e of g.game.ledger.entries) {
    if (e.measure !== 'cohesion' || e.subject !== forum || e.turn !== turn) continue;
    for (const c of e.causes) out[c.rule] = (out[c.rule] ?? 0) + c.delta / 10_000;
  }
  return out;
}

const quiet: Parameters<typeof standing>[0] = (f) => {
  f.every = 9;
};
const aligned = (id: string, alignment: number) => (d: Draft) => {
  for (const s of d.states) if (s.id === id) s.alignment = alignment;
};

describe('cohesion', () => {
  it('moves part of the way to what the members’ number and differences make of it', () => {
    const g = forumGame([standing(quiet)]).play();
    const by = moved(g);
    expect(by['forums.whole']).toBeCloseTo(30, 3);
    expect(by['forums.inertia']).toBeCloseTo(-18, 3);
    // Three members at 0.8 points each, three tenths of the way.
    expect(by['forums.size']).toBeCloseTo(-0.72, 3);
    expect(by['forums.alignment']).toBeLessThan(0);
    const sum = Object.values(by).reduce((a, b) => a + b, 0);
    expect(g.value('cohesion', 'club') - 60).toBeCloseTo(sum, 4);
  });

  it('falls by more with each member above the founding size than with the one before', () => {
    const sizes = [0, 1, 2].map((joiners) => {
      const extra = ['KEN', 'IDN'].slice(0, joiners);
      const g = forumGame([standing(quiet)]);
      for (const id of extra) {
        const { setup, world } = g.game;
        world.seatIn.set(1, setup.forum('club'), setup.state(id));
      }
      return moved(g.play())['forums.size'] as number;
    });
    const [none, one, two] = sizes as [number, number, number];
    expect(one).toBeLessThan(none);
    expect(two - one).toBeLessThan(one - none);
  });

  it('is lower the further apart members stand', () => {
    const near = moved(forumGame([standing(quiet)], aligned('DEU', 90)).play());
    const far = moved(forumGame([standing(quiet)], aligned('DEU', 20)).play());
    expect(far['forums.alignment']).toBeLessThan(near['forums.alignment'] as number);
  });

  it('is crowded by a forum of the same purpose until the two are tied', () => {
    const g = forumGame([standing(quiet), ALLIANCE]).orders({
      USA: inClub({ councils: { knot: 'yes' } }),
      DEU: inClub({ councils: { knot: 'yes' } }),
    });
    g.play().play();
    // Two of three members sit in both; in the turn of the vote the tie already counts.
    expect(moved(forumGame([standing(quiet), ALLIANCE]).play())['forums.crowding']).toBeCloseTo(-3, 3);
    expect(g.value('council', 'knot')).toBe(1);
    expect(moved(g, 2)['forums.crowding']).toBeUndefined();
  });

  it('is not crowded by a forum of another purpose', () => {
    const g = forumGame([standing(quiet), { ...ALLIANCE, purpose: 'defence' }]).play();
    expect(moved(g)['forums.crowding']).toBeUndefined();
  });

  it('grows with the dues that are kept, and falls with members named as cheats', () => {
    const caught = (d: Draft) => {
      for (const a of d.accords) a.inspection = { evidence: 1000 };
    };
    const kept = moved(forumGame([standing(quiet)], caught).play());
    const cheated = moved(
      forumGame([standing(quiet)], caught)
        .orders({ DEU: defect('pool') })
        .play(),
    );
    expect(cheated['forums.kept']).toBeLessThan(kept['forums.kept'] as number);
    expect(kept['forums.named']).toBeUndefined();
    // One of three.
    expect(cheated['forums.named']).toBeCloseTo(-3.333, 3);
  });

  it('of a rival grows with this one’s weight', () => {
    const alone = forumGame([PACT, { ...standing(quiet), convene: { needs: 2 } }]).play();
    const faced = forumGame([PACT, standing(quiet)]).play();
    expect(moved(alone, 1, 'pact')['forums.rival']).toBeUndefined();
    expect(moved(faced, 1, 'pact')['forums.rival']).toBeGreaterThan(0.5);
  });

  it('moves slower, and bears size better, with a secretariat, which members pay for', () => {
    const staffed = forumGame([standing((f) => Object.assign(f, { every: 9, form: 'secretariat' }))]).play();
    const informal = forumGame([standing(quiet)]).play();
    expect(moved(staffed)['forums.whole']).toBeCloseTo(15, 3);
    // Half the pace, seven tenths of the cost.
    expect(moved(staffed)['forums.size']).toBeCloseTo((moved(informal)['forums.size'] as number) * 0.35, 3);
  });

  it('can be explained down to the alignment of a member', () => {
    const g = forumGame([standing(quiet)], aligned('IDN', 40))
      .orders({ USA: inClub({ admit: { IDN: 'yes' } }), DEU: inClub({ admit: { IDN: 'yes' } }) })
      .play()
      .play();
    const { entries } = g.game.ledger;
    const why = explain(entries, { turn: 2, measure: 'cohesion', subject: 'club' });
    expect(why?.children.map((c) => c.entry.measure)).toContain('cohesion');
    expect(why?.children.map((c) => `${c.entry.measure} ${c.entry.subject}`)).toContain('alignment IDN');
    expect(changesOf(entries, { turn: 2, measure: 'cohesion', subject: 'club' })).toHaveLength(2);
  });
});
