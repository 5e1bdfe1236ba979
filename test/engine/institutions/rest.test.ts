import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/types';
import { forumGame, inClub, standing } from '../../support/forums';
import { game } from '../../support/game';
import { fundWith, hands, motionTo } from '../../support/motions';

const YES = ['yes', 'yes', 'yes', 'yes'] as const;
const NO = ['no', 'no', 'no', 'no'] as const;
const NOBODY = ['abstain', 'abstain', 'abstain', 'abstain'] as const;

/** The fund with one motion, and votes that rest so many turns; undefined: none do. */
function resting(rest: number | undefined) {
  const base = fundWith([motionTo({ kind: 'enforcement', evidence: 100 })]);
  const rules = rest === undefined ? base.rules : { ...base.rules, institutions: { rest } };
  return game({ ...base, rules } satisfies Scenario);
}

function openAfter(rest: number | undefined, votes: Parameters<typeof hands>[0], turns: number): boolean {
  const g = resting(rest).orders(hands(votes)).play();
  for (let n = 1; n < turns; n += 1) g.play();
  return g.options('DEU').motions.length > 0;
}

describe('a motion that members have voted on', () => {
  it('may be voted on again in the next turn where votes do not rest', () => {
    expect([openAfter(undefined, YES, 1), openAfter(undefined, NO, 1)]).toEqual([true, true]);
  });

  it('rests as long as the scenario says, whichever way it went, and is open again then', () => {
    expect([openAfter(1, YES, 1), openAfter(1, NO, 1)]).toEqual([false, false]);
    expect([openAfter(1, YES, 2), openAfter(1, NO, 2)]).toEqual([true, true]);
    expect(openAfter(2, YES, 2)).toBe(false);
  });

  it('does not rest where everybody abstained: nothing was decided', () => {
    expect(openAfter(2, NOBODY, 1)).toBe(true);
  });

  it('may not be voted on while it rests', () => {
    const g = resting(1).orders(hands(YES)).play();
    expect(() => g.orders(hands(NO)).play()).toThrow('motions.motion');
  });

  const inForce = (g: ReturnType<typeof resting>) => g.game.world.motion.get(0);

  it('stays in force while it rests', () => {
    const g = resting(2).orders(hands(YES)).play();
    expect(inForce(g)).toBe(1);
    expect(inForce(g.play())).toBe(1);
  });
});

describe('a council that members have voted on', () => {
  const club = (rest: number) =>
    forumGame([standing()], (d) => {
      d.rules.institutions = { rest };
    }).orders({ USA: inClub({ councils: { firms: 'no' } }) });
  const councils = (g: ReturnType<typeof club>) => g.options('DEU').forums[0]?.councils.map((c) => c.council);

  it('rests, and those that nobody voted on stay open', () => {
    const g = club(1).play();
    expect(councils(g)).not.toContain('firms');
    expect(councils(g)).toContain('groups');
    expect(councils(g.play())).toContain('firms');
  });
});
