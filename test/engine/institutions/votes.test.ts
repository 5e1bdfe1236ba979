import { describe, expect, it } from 'vitest';
import { explain, longest } from '../../../src/engine';
import { FUND, MEMBERS, fund, hands, motionTo } from '../../support/motions';

const inspectors = motionTo({ kind: 'enforcement', evidence: 400 });
const result = (...votes: Parameters<typeof hands>[0]) =>
  fund([inspectors]).orders(hands(votes)).play().facts('motion')[0];

describe('a motion among members', () => {
  it('passes with more yes than no', () => {
    expect(result('yes', 'yes', 'no', 'abstain')).toMatchObject({
      accord: FUND,
      passed: true,
      repeal: false,
      yes: ['USA', 'GBR'],
      no: ['DEU'],
      abstain: ['SWE'],
    });
  });

  it('passes with a single yes where all others abstain', () => {
    expect(result('yes', 'abstain', 'abstain', 'abstain')?.passed).toBe(true);
  });

  it('falls at a tie', () => {
    expect(result('yes', 'yes', 'no', 'no')?.passed).toBe(false);
  });

  it('falls when nobody raises a hand', () => {
    expect(result('abstain', 'abstain', 'abstain', 'abstain')?.passed).toBe(false);
  });

  it('takes silence, and an absent seat, for an abstention', () => {
    const g = fund([inspectors])
      .orders({ USA: { motions: { motion: 'no' } }, GBR: {} })
      .play();
    expect(g.facts('motion')[0]).toMatchObject({ no: ['USA'], abstain: ['GBR', 'DEU', 'SWE'] });
  });

  it('is in force from the turn after, and the ledger says who wanted it', () => {
    const g = fund([inspectors]).orders(hands(['yes', 'yes', 'yes', 'no']));
    expect(g.game.world.motion.get(0)).toBe(0);
    g.play();
    expect(g.game.world.motion.get(0)).toBe(1);
    const entry = explain(g.game.ledger.entries, { turn: 1, measure: 'motion', subject: 'motion' })?.entry;
    expect(entry?.causes).toEqual([
      {
        rule: 'institutions.adopted',
        delta: 1,
        path: `/accords/${FUND}/motions/motion`,
        by: ['USA', 'GBR', 'DEU'],
      },
    ]);
  });

  it('is told to everyone, with names: hands are raised, not sealed', () => {
    const g = fund([inspectors])
      .orders(hands(['yes', 'no', 'no', 'no']))
      .play();
    expect(g.view('KEN').facts.filter((f) => f.kind === 'motion')).toMatchObject([
      { yes: ['USA'], no: ['GBR', 'DEU', 'SWE'] },
    ]);
  });
});

describe('a motion in force', () => {
  const adopted = () =>
    fund([inspectors])
      .orders(hands(['yes', 'yes', 'yes', 'yes']))
      .play();

  it('may be voted out again the same way', () => {
    const g = adopted();
    expect(g.options('USA').motions[0]).toMatchObject({ motion: 'motion', repeal: true });
    g.orders(hands(['yes', 'yes', 'no', 'abstain'])).play();
    expect(g.facts('motion', 2)[0]).toMatchObject({ repeal: true, passed: true });
    expect(g.game.world.motion.get(0)).toBe(0);
  });

  it('stays when the vote to end it is tied', () => {
    const g = adopted()
      .orders(hands(['yes', 'yes', 'no', 'no']))
      .play();
    expect(g.game.world.motion.get(0)).toBe(1);
  });

  it('is not put to the vote again where it cannot be repealed', () => {
    const g = fund([{ ...inspectors, repeal: false }])
      .orders(hands(['yes', 'yes', 'yes', 'yes']))
      .play();
    expect(g.options('USA').motions).toEqual([]);
  });
});

describe('a veto', () => {
  const veto = motionTo({ kind: 'veto' }, { id: 'veto' });
  const vetoed = () =>
    fund([inspectors, veto])
      .orders(hands(['yes', 'yes', 'yes', 'no'], 'veto'))
      .play();

  it.each([
    ['one no is enough to stop a motion', ['yes', 'yes', 'yes', 'no'], false],
    ['one abstention is enough too', ['yes', 'yes', 'yes', 'abstain'], false],
    ['every yes carries it', ['yes', 'yes', 'yes', 'yes'], true],
  ] as const)('%s', (_, votes, passed) => {
    const g = vetoed();
    expect(g.options('USA').motions[0]?.needs).toBe('all');
    g.orders(hands(votes)).play();
    expect(g.facts('motion', 2).find((f) => f.motion === 'motion')?.passed).toBe(passed);
  });

  it('does not bind what is voted on in the same turn', () => {
    const g = fund([veto, inspectors]).orders({
      USA: { motions: { veto: 'yes', motion: 'yes' } },
      GBR: { motions: { veto: 'yes', motion: 'yes' } },
      DEU: { motions: { veto: 'no', motion: 'no' } },
    });
    g.play();
    expect(g.facts('motion', 1).map((f) => [f.motion, f.passed])).toEqual([
      ['veto', true],
      ['motion', true],
    ]);
  });
});

describe('who may vote', () => {
  it('outsiders cannot', () => {
    const g = fund([inspectors]);
    expect(g.options('KEN').motions).toEqual([]);
    expect(() => g.orders({ KEN: { motions: { motion: 'yes' } } }).play()).toThrow(/KEN: motions.motion/);
  });

  it('members can, one vote each', () => {
    const g = fund([inspectors]);
    for (const id of MEMBERS)
      expect(g.options(id).motions).toMatchObject([{ motion: 'motion', needs: 'majority', voters: MEMBERS }]);
  });

  it('nobody can before the turn a motion names', () => {
    const later = () => fund([{ ...inspectors, from: 2 }]);
    const g = later();
    expect(g.options('USA').motions).toEqual([]);
    expect(() =>
      later()
        .orders({ USA: { motions: { motion: 'yes' } } })
        .play(),
    ).toThrow(/motions.motion/);
    g.play();
    expect(g.options('USA').motions).toHaveLength(1);
  });

  it('nobody can in the last turn there may be, since no turn would be played under it', () => {
    const g = fund([inspectors]);
    const last = longest(g.game.setup);
    g.play(last - 2);
    expect(g.options('USA').motions).toHaveLength(1);
    expect(g.facts('motion', last - 2)).toHaveLength(1);
    g.play();
    if (g.game.world.ending === null) expect(g.options('USA').motions).toEqual([]);
    expect(g.facts('motion', last)).toEqual([]);
  });

  it('nobody can once the accord has lapsed', () => {
    const g = fund([inspectors], { quorum: 4 });
    const nobody = Object.fromEntries(MEMBERS.map((id) => [id, { accords: { [FUND]: 'defect' as const } }]));
    g.orders(nobody).play().orders(nobody).play();
    expect(g.facts('lapsed')).toHaveLength(1);
    expect(g.options('USA').motions).toEqual([]);
  });
});
