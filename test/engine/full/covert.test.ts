import { describe, expect, it } from 'vitest';
import type { Chance } from '../../../src/engine/chance';
import type { CovertVerb } from '../../../src/engine/full/modifiers';
import { traced } from '../../../src/engine/full/attribution';
import { access } from '../../../src/engine/phases/access';
import { covert, odds } from '../../../src/engine/phases/covert';
import { trust } from '../../../src/engine/phases/trust';
import type { Turn } from '../../../src/engine/context';
import { fullScenario } from '../../support/full';
import { causes, cell, luck, turnFor } from '../../support/turn';

const [USA, DEU, CHN] = [0, 1, 3];

function attack(verb: CovertVerb, chance: Chance = luck(0)): Turn {
  const t = turnFor(
    fullScenario((d) => (d.states[1]!.elections = [3])),
    { chance },
  );
  access(t);
  t.mods.full.covert.push({ by: CHN, target: DEU, verb });
  covert(t);
  t.mods.full.covert.length = 0;
  return t;
}

describe('a covert act', () => {
  it('succeeds with 0.8 × attack / (attack + defence)', () => {
    expect(odds(Float64Array.from([300, 100]), 0, 1)).toBe(600);
    expect(odds(Float64Array.from([0, 100]), 0, 1)).toBe(0);
    expect(odds(Float64Array.from([100, 0]), 0, 1)).toBe(800);
  });

  it('of espionage takes 35 % of the largest gap', () => {
    const t = attack('espionage');
    // Chips: 60 against 50 is the only domain where Germany leads.
    expect(causes(t, 'level', 'chips/CHN')).toEqual({ 'covert.espionage': 35_000 });
  });

  it('of sabotage does 10 of damage', () => {
    expect(cell(attack('sabotage'), 'damage', 'DEU')).toBe(100_000);
  });

  it('of disinformation takes 10 of approval and 2 of the bloc’s trust, twice that in an election turn', () => {
    const t = attack('disinformation');
    expect(causes(t, 'approval', 'DEU')).toEqual({ 'covert.disinformation': -100_000 });
    trust(t);
    expect(causes(t, 'trust', 'USA/DEU')['covert.disinformation']).toBe(-20_000);
    const election = turnFor(
      fullScenario((d) => (d.states[1]!.elections = [1])),
      { chance: luck(0) },
    );
    access(election);
    election.mods.full.covert.push({ by: CHN, target: DEU, verb: 'disinformation' });
    covert(election);
    expect(causes(election, 'approval', 'DEU')).toEqual({ 'covert.disinformation': -200_000 });
  });

  it('that fails changes nothing, and only its author learns of it', () => {
    const t = attack('sabotage', luck(999));
    expect(cell(t, 'damage', 'DEU')).toBe(0);
    expect(t.facts).toEqual([
      {
        turn: 1,
        to: ['CHN'],
        kind: 'covert',
        verb: 'sabotage',
        target: 'DEU',
        success: false,
        attributed: false,
        by: 'CHN',
      },
    ]);
  });

  it('that succeeds is felt by the victim, who does not learn by whom', () => {
    const told = attack('sabotage').facts.filter((f) => f.to?.includes('DEU'));
    expect(told).toEqual([
      {
        turn: 1,
        to: ['DEU'],
        kind: 'covert',
        verb: 'sabotage',
        target: 'DEU',
        success: true,
        attributed: false,
      },
    ]);
  });
});

describe('attribution', () => {
  it('comes one turn later: 15 in 100, and 40 more if all of the victim’s intelligence accord honour', () => {
    const t = turnFor(fullScenario());
    expect(traced(t, DEU)).toBe(150);
    t.mods.intelligence[DEU] = 1000;
    expect(traced(t, DEU)).toBe(550);
  });

  it('costs the attacker 15 of the victim’s trust, 2.5 of its bloc’s and 0.6 of everyone else’s', () => {
    const t = attack('sabotage');
    t.mods.trust.length = 0;
    covert(t);
    trust(t);
    const lost = (id: string) => causes(t, 'trust', `${id}/CHN`)['covert.exposed'];
    expect([lost('DEU'), lost('USA'), lost('KEN'), lost('RUS')]).toEqual([-150_000, -25_000, -6_000, -6_000]);
    expect(t.facts.at(-1)).toEqual({
      turn: 1,
      kind: 'covert',
      verb: 'sabotage',
      by: 'CHN',
      target: 'DEU',
      success: true,
      attributed: true,
    });
    expect(t.world.covert.get(CHN, DEU)).toBe(0);
  });

  it('strikes back through the victim’s deterrence doctrine', () => {
    const t = attack('espionage');
    t.mods.deterrence[DEU] = 500;
    covert(t);
    expect(cell(t, 'damage', 'CHN')).toBe(20_000);
  });

  it('that fails lets the act be forgotten', () => {
    const t = attack('espionage', luck(500));
    covert(t);
    expect(t.world.covert.get(CHN, DEU)).toBe(0);
    covert(t);
    expect(t.facts.filter((f) => f.kind === 'covert' && f.attributed)).toEqual([]);
  });

  it('does nothing where nobody acted', () => {
    const t = turnFor(fullScenario(), { chance: luck(0) });
    access(t);
    covert(t);
    expect(t.facts).toEqual([]);
    expect(t.mods.full.covert).toEqual([]);
    expect(cell(t, 'damage', 'USA')).toBe(t.world.damage.get(USA));
  });
});
