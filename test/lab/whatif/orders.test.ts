import { describe, expect, it } from 'vitest';
import { begin, optionsFor, recordOf, type GameRecord } from '../../../src/engine';
import { runGame } from '../../../src/lab/run';
import { clauseOf, foreseeable, sayings } from '../../../src/lab/whatif/clauses';
import { whatIf } from '../../../src/lab/whatif/whatif';
import { variant } from '../../support/variant';

const FUND = 'trusted-5g-fund';
/** Only an inspection that is ordered finds anything, and then for certain; nobody misperceives. */
const seminar = variant('radio-silence-seminar', (s) => {
  s.accords = s.accords.map((a) => ({ ...a, inspection: { ...a.inspection, evidence: 0 } }));
  const { parameters } = s.rules;
  s.rules = { ...s.rules, parameters: { ...parameters, inspectK: 1000, inspectIntel: 0, noise: 0 } };
});

/** A year of the seminar in which Germany keeps its share of the fund, and nobody inspects or shuts out anybody. */
const record: GameRecord = recordOf(
  runGame(seminar, {
    seed: 'orders',
    turns: 1,
    ledger: false,
    edit: (_, seat, orders) => ({
      ...orders,
      inspections: [],
      suspend: {},
      accords: { ...orders.accords, [FUND]: seat === 'DEU' ? 'defect' : 'honour' },
    }),
  }),
);
const ask = (path: string, value: string, seat = 'USA') =>
  whatIf(seminar, record, { turn: 1, seat, flips: [{ path, value }] });

describe('inspections that are flipped', () => {
  it('find out the member that kept its share, and cost it standing', () => {
    expect(ask(`inspections.${FUND}`, 'DEU').swing.scores.DEU).toBeLessThan(0);
  });

  it('find nothing in a member that paid', () => {
    const { swing } = ask(`inspections.${FUND}`, 'GBR');
    expect(Object.values(swing.scores).every((x) => x === 0)).toBe(true);
  });

  it('can be several, or none', () => {
    expect(ask(`inspections.${FUND}`, 'GBR,DEU').swing.scores.DEU).toBeLessThan(0);
    expect(ask(`inspections.${FUND}`, 'none').whatIf).toEqual(ask(`inspections.${FUND}`, 'none').asPlayed);
  });
});

describe('suspensions that are flipped', () => {
  it('keep a share from the partners shut out: both lose what they had of each other', () => {
    const { swing, whatIf: then, asPlayed } = ask('suspend.six-g-laboratory', 'FIN,SWE');
    expect(then.hash).not.toBe(asPlayed.hash);
    expect(swing.scores.FIN).toBeLessThan(0);
  });

  it('are the whole list: none lets everybody in again', () => {
    expect(ask(`suspend.${FUND}`, 'none').swing.scores.DEU).toBe(0);
  });
});

describe('guesses that are flipped', () => {
  it('change nothing but the guess', () => {
    const { swing, asPlayed, whatIf: then } = ask('predictions.DEU', `defect:${FUND}`);
    expect(then.hash).not.toBe(asPlayed.hash);
    expect(then.standings).toEqual(asPlayed.standings);
    expect(swing.orderIndex).toBe(0);
  });

  const game = begin(seminar, { seed: '1' });
  const options = optionsFor(game, 'USA');

  it('may be about seats, texts on the docket and accords that several keep', () => {
    const known = foreseeable(game.setup, options);
    expect(known).toEqual(expect.arrayContaining(['DEU', 'intercept', FUND]));
    expect(known).not.toContain('USA');
  });

  it.each([
    ['DEU', `defect:${FUND}`, { kind: 'defect', accord: FUND }],
    ['CHN', 'support:intercept', { kind: 'support', text: 'intercept' }],
    ['KEN', 'supplier:both', { kind: 'supplier', side: 'both' }],
    ['CHN', 'act:lend:KEN', { kind: 'act', verb: 'lend', target: 'KEN' }],
    ['CHN', 'no-act:sabotage', { kind: 'no-act', verb: 'sabotage' }],
    ['intercept', 'falls', { kind: 'falls', text: 'intercept' }],
    [FUND, '8', { kind: 'count', accord: FUND, honoured: 8 }],
  ])('of %s %s is the clause that a seat would write', (about, saying, clause) => {
    expect(sayings(game.setup, options, about)).toContain(saying);
    expect(clauseOf(about, saying)).toEqual(clause);
  });

  it('of more honourers than there are members are none', () => {
    expect(sayings(game.setup, options, FUND)).not.toContain('9');
  });
});

describe('what cannot be flipped', () => {
  it.each([
    [`suspend.${FUND}`, 'GRB', 'did you mean "GBR"'],
    [`suspend.${FUND}`, 'CHN', '"suspend.trusted-5g-fund" cannot be "CHN"'],
    ['suspend.information-security-pact', 'RUS', 'nothing to order at "suspend.information-security-pact"'],
    [`inspections.${FUND}`, 'DEU,USA', 'cannot be "USA"'],
    ['predictions.DEU', `keep:${FUND}`, '"predictions.DEU" cannot be'],
    ['predictions.gulf', 'honour:x', 'nothing to order at "predictions.gulf"'],
    [`predictions.${FUND}`, '9', 'cannot be "9"'],
  ])('%s=%s is refused with what there is', (path, value, hint) => {
    expect(() => ask(path, value)).toThrow(hint);
  });
});
