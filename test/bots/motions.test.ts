import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/bots';
import { decideMotions, motionVotes } from '../../src/bots/appraise/motions';
import { ORDINARY } from '../../src/bots/appraise/situation';
import { FUND, dues, fund, hands, motionTo } from '../support/motions';
import type { TestGame } from '../support/game';

type Effect = Parameters<typeof motionTo>[0];
const DEAR = { kind: 'enforcement', evidence: 400, upkeep: { home: 0.5, budget: 0 } } as const;
const OPEN = { kind: 'secrecy', conduct: 'all' } as const;

/** The second turn, after the members paid as said in the first. */
const after = (effect: Effect, paid: readonly boolean[]): TestGame =>
  fund([motionTo(effect)], { inspection: { evidence: 0, effort: false } })
    .orders(dues(paid))
    .play();

/** How a seat votes that does so with its own due. */
function vote(g: TestGame, own: 'honour' | 'defect', character = ORDINARY): string {
  const s = { ...tableOf(g.game, 'DEU'), character };
  const why = { id: 'bots.reason.opens' };
  const [decision] = decideMotions(s, [{ accord: FUND, choice: own, why }]);
  return `${decision?.vote} ${decision?.why.id.replace('bots.reason.', '')}`;
}

const KEPT = [true, false, true, true];
const ALL = [true, true, true, true];
const FEW = [true, false, false, false];

describe('a bot votes by interest', () => {
  it.each([
    ['who pays wants inspectors where somebody kept its share', DEAR, KEPT, 'honour', 'yes wants-watching'],
    ['who pays will not pay for them where nobody did', DEAR, ALL, 'honour', 'no no-need'],
    ['who keeps its share wants none', DEAR, KEPT, 'defect', 'no fears-watching'],
    ['open books are for those who pay', OPEN, KEPT, 'honour', 'yes wants-watching'],
    ['and of no use where all did', OPEN, ALL, 'honour', 'abstain no-need'],
    ['and not for those who keep', OPEN, KEPT, 'defect', 'no fears-watching'],
    [
      'secrecy is the other way round',
      { kind: 'secrecy', count: 'nobody' },
      KEPT,
      'defect',
      'yes fears-watching',
    ],
    ['a quorum that is met is a threat', { kind: 'quorum', least: 3 }, KEPT, 'honour', 'yes wants-quorum'],
    ['one that is not is the end', { kind: 'quorum', least: 3 }, FEW, 'honour', 'no fears-lapse'],
    [
      'who pays wants witnesses',
      { kind: 'observers', states: ['KEN'] },
      KEPT,
      'honour',
      'yes wants-witnesses',
    ],
    ['who keeps its share wants a veto', { kind: 'veto' }, KEPT, 'defect', 'yes wants-veto'],
    ['who pays does not', { kind: 'veto' }, KEPT, 'honour', 'no against-veto'],
    [
      'mild rules are for who breaks them',
      { kind: 'suspension', suspend: 'none' },
      KEPT,
      'defect',
      'yes wants-leniency',
    ],
    [
      'and not for who keeps them',
      { kind: 'suspension', suspend: 'none' },
      KEPT,
      'honour',
      'no wants-severity',
    ],
  ] as const)('%s', (_, effect, paid, own, expected) => {
    expect(vote(after(structuredClone(effect) as Effect, paid), own)).toBe(expected);
  });

  it('and a generous one would rather win a partner back', () => {
    const g = after({ kind: 'suspension', suspend: 'none' }, KEPT);
    expect(vote(g, 'honour', { ...ORDINARY, generosity: 0.5 })).toBe('yes lets-by');
  });

  it('the other way round where the question is to end a motion', () => {
    const g = fund([motionTo(DEAR)], { inspection: { evidence: 0, effort: false } });
    g.orders(dues(KEPT))
      .orders(hands(['yes', 'yes', 'yes', 'yes']))
      .play();
    expect(vote(g, 'honour')).toBe('no wants-watching');
    expect(vote(g, 'defect')).toBe('yes fears-watching');
  });

  it('and orders nothing where nothing is put to the vote', () => {
    const s = { ...tableOf(fund([]).game, 'DEU'), character: ORDINARY };
    expect(motionVotes(s, [])).toEqual({});
  });
});
