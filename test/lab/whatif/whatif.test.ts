import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, type GameRecord } from '../../../src/engine';
import { runGame } from '../../../src/lab/run';
import { FlipError } from '../../../src/lab/whatif/paths';
import { whatIf } from '../../../src/lab/whatif/whatif';
import { without } from '../../../src/lab/whatif/without';
import { scenario } from '../../support/scenario';
import { variant } from '../../support/variant';

const FUND = 'trusted-5g-fund';
const radio = scenario('radio-silence');
/** Nobody is inspected, no aim is counted and turn 4 is the last, so that a due kept shows as what it brings. */
const unwatched = variant('radio-silence', (s) => {
  s.accords = s.accords.map((a) => ({ ...a, motions: [], inspection: { ...a.inspection, evidence: 0 } }));
  s.aims = [];
  s.turns = { ...s.turns, hidden: [] };
});
const records = new Map<string, GameRecord>();
function record(seed: string): GameRecord {
  const known = records.get(seed) ?? recordOf(runGame(radio, { seed }));
  records.set(seed, known);
  return known;
}
const ordersOf = (r: GameRecord, turn: number, seat: string) =>
  r.turns.find((s) => s.turn === turn && s.kind === 'act')?.orders[seat] ?? {};
const refusal = (path: string, value: string, turn = 1, seat = 'GBR') => {
  try {
    whatIf(radio, record('1'), { turn, seat, flips: [{ path, value }] });
  } catch (error) {
    if (error instanceof FlipError) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
};

describe('a flip that changes nothing', () => {
  it('leaves the game exactly as played, whatever the seed, turn and seat', () => {
    const seats = ['USA', 'GBR', 'DEU', 'SWE'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...seats),
        (n, turn, seat) => {
          const r = record(String(n));
          const value = ordersOf(r, turn, seat).accords?.[FUND] ?? 'honour';
          const result = whatIf(radio, r, { turn, seat, flips: [{ path: `accords.${FUND}`, value }] });
          expect(result.whatIf).toEqual(result.asPlayed);
          expect(result.whatIf.hash).toBe(r.turns.at(-1)?.hash);
          expect(result.swing.orderIndex).toBe(0);
          expect(Object.values(result.swing.scores).every((x) => x === 0)).toBe(true);
          expect(result.impossible).toEqual([]);
        },
      ),
      { numRuns: 16 },
    );
  });
});

describe('a flip that changes something', () => {
  it('moves the game by it alone, with the same luck: defecting gains what the table says and costs the others', () => {
    const r = recordOf(runGame(unwatched, { seed: '1' }));
    const was = ordersOf(r, 4, 'USA').accords?.[FUND];
    const value = was === 'honour' ? 'defect' : 'honour';
    const result = whatIf(unwatched, r, {
      turn: 4,
      seat: 'USA',
      flips: [{ path: `accords.${FUND}`, value }],
    });
    const sign = value === 'defect' ? 1 : -1;
    expect(sign * (result.swing.scores.USA ?? 0)).toBeGreaterThan(0);
    expect(sign * (result.swing.scores.SWE ?? 0)).toBeLessThan(0);
    expect(result.whatIf.hash).not.toBe(result.asPlayed.hash);
  });

  it('can be several flips at once, and texts by their reference', () => {
    const flips = [
      { path: `accords.${FUND}`, value: 'defect' },
      { path: 'texts.f-101', value: 'silent' },
      { path: 'texts.open-interface', value: 'silent' },
      { path: 'texts.f-103', value: 'object' },
    ];
    const result = whatIf(radio, record('1'), { turn: 1, seat: 'GBR', flips });
    expect(result.asPlayed.standings).toHaveLength(7);
  });
});

describe('a flip that cannot be made', () => {
  it.each([
    ['accords.trusted-5g', 'defect', 'did you mean "accords.trusted-5g-fund"'],
    ['acords.trusted-5g-fund', 'defect', 'did you mean "accords"'],
    [`accords.${FUND}`, 'defct', 'did you mean "defect"'],
    ['texts.intercpt', 'object', 'did you mean "texts.intercept"'],
    ['supplier', 'open', '"supplier" cannot be "open"'],
    ['supplier.KEN', 'open', 'nothing lies below "supplier"'],
    ['budget.research', '600', 'nothing to order at "budget.research"'],
  ])('%s=%s is refused with what there is', (path, value, hint) => {
    expect(refusal(path, value)).toContain(hint);
  });

  it('is told when the rules do not allow it', () => {
    const voices = ordersOf(record('1'), 2, 'GBR').voices ?? [];
    const other = ['core-lock', 'security-tests', 'vendor-code'].filter(
      (id) => !voices.some((v) => v.text === id),
    );
    const flips = other.map((id) => ({ path: `texts.${id}`, value: 'object' }));
    const ask = () => whatIf(radio, record('1'), { turn: 2, seat: 'GBR', flips });
    expect(ask).toThrow('the rules do not allow voices: too-many-voices');
  });

  it('is refused for a turn that was not played and a state that nobody plays', () => {
    expect(refusal(`accords.${FUND}`, 'defect', 9)).toContain('turn 9 has not been played');
    expect(refusal(`accords.${FUND}`, 'defect', 1, 'gulf')).toContain('seats are USA');
  });
});

describe('orders that can no longer be given', () => {
  const voices = [
    { text: 'a', stance: 'object' as const },
    { text: 'b', stance: 'support' as const },
  ];
  const reason = { id: 'not-open' };

  it('lose the one entry that is refused', () => {
    expect(without({ voices }, { slot: 'voices', path: 'voices[0].text', reason })).toEqual({
      voices: [voices[1]],
    });
    expect(without({ accepts: ['x'] }, { slot: 'accepts', path: 'accepts[0]', reason })).toEqual({});
  });

  it('lose their last entry where the list is too long', () => {
    expect(without({ voices }, { slot: 'voices', path: 'voices', reason })).toEqual({ voices: [voices[0]] });
  });

  it('lose one key of a table, or the slot where no key is named', () => {
    const accords = { x: 'honour' as const, y: 'defect' as const };
    expect(without({ accords }, { slot: 'accords', path: 'accords.x', reason })).toEqual({
      accords: { y: 'defect' },
    });
    expect(without({ budget: { research: 5 } }, { slot: 'budget', path: 'budget', reason })).toEqual({});
    expect(without({ supplier: 'open' }, { slot: 'supplier', path: 'supplier[0]', reason })).toEqual({});
  });
});
