import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/engine/rules-index';
import { runGame } from '../../src/lab/run';
import { loadScenario } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';

const parsed = loadScenario('radio-silence', shippedLibrary());
if (!parsed.ok) throw new Error('radio-silence does not parse');
const entries = runGame(parsed.scenario, { seed: '7' }).ledger.entries;

describe('the ledger of a whole game', () => {
  it('explains every change to the last unit', () => {
    for (const e of entries) {
      const sum = e.causes.reduce((total, c) => total + c.delta, 0);
      expect(sum, `${e.measure} ${e.subject}, turn ${e.turn}`).toBe(e.after - e.before);
    }
  });

  it('opens every cause down to a rule of the book and a line of the scenario', () => {
    for (const c of entries.flatMap((e) => e.causes)) {
      expect(RULES[c.rule], c.rule).toBeDefined();
      const at = parsed.origins.where(c.path ?? '');
      expect(at.line, `${c.rule} ${c.path ?? ''}`).toBeGreaterThan(0);
      expect(at.file).toMatch(/^scenarios\//);
    }
  });

  it('leaves no gap: each change of a number starts where the last one ended', () => {
    const last = new Map<string, number>();
    for (const e of entries) {
      const key = `${e.measure} ${e.subject}`;
      expect(e.before, `${key}, turn ${e.turn}`).toBe(last.get(key) ?? e.before);
      last.set(key, e.after);
    }
  });
});
