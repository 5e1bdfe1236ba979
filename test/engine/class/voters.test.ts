import { describe, expect, it } from 'vitest';
import { POINT } from '../../../src/engine/fixed';
import { voters } from '../../../src/engine/phases/voters';
import { voicesAt } from '../../../src/engine/schedule';
import type { Scenario } from '../../../src/scenario/types';
import { cell, put, turnFor } from '../../support/turn';
import { variant } from '../../support/variant';

const rule = (change: Partial<Scenario['rules']['voters']>): Scenario =>
  variant('radio-silence', (s) => {
    s.rules = { ...s.rules, voters: { ...s.rules.voters, fall: 3, acting: 1, ...change } };
    // Only Britain votes, in turn 1.
    s.states = s.states.map((x) => ({
      ...x,
      elections: x.id === 'GBR' ? [1] : x.elections.map(() => 9),
    }));
  });
const comparing = rule({ compare: 'partners', margin: 2 });

/** Britain's election with these standings at home, in points. */
function election(scenario: Scenario, home: Record<string, number>) {
  const t = turnFor(scenario);
  for (const [id, points] of Object.entries(home)) put(t, points * POINT, 'home', id);
  voters(t);
  return t;
}

describe('voters of the class game', () => {
  it('compare the standing at home with the partners’ mean', () => {
    const partners = { USA: 26, DEU: 23, SWE: 23 };
    const fell = election(comparing, { GBR: 21.9, ...partners });
    const kept = election(comparing, { GBR: 22, ...partners });
    expect(cell(fell, 'fallen', 'GBR')).toBe(1);
    expect(cell(kept, 'fallen', 'GBR')).toBe(0);
    expect(cell(fell, 'home', 'GBR')).toBe(18.9 * POINT);
  });

  it('of a rival are not compared with', () => {
    expect(cell(election(comparing, { GBR: 20, CHN: 90 }), 'fallen', 'GBR')).toBe(0);
  });

  it('want a floor where the scenario says so', () => {
    const floor = rule({ compare: 'floor', floor: 20 });
    expect(cell(election(floor, { GBR: 19.9 }), 'fallen', 'GBR')).toBe(1);
    expect(cell(election(floor, { GBR: 20, USA: 60 }), 'fallen', 'GBR')).toBe(0);
  });

  it('speak only in their election turn', () => {
    expect(cell(election(comparing, { DEU: 5 }), 'fallen', 'DEU')).toBe(0);
  });

  it('leave an acting government with less voice for one turn', () => {
    const t = election(comparing, { GBR: 15 });
    const gbr = t.setup.state('GBR');
    expect(voicesAt(t.setup, t.world, gbr)).toBe(0);
    t.world.turn = 2;
    voters(t);
    expect(voicesAt(t.setup, t.world, gbr)).toBe(1);
  });
});
