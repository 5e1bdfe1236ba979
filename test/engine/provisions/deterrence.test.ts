import { describe, expect, it } from 'vitest';
import type { CovertVerb } from '../../../src/engine/full/modifiers';
import { bitOf } from '../../../src/engine/full/attribution';
import { covert } from '../../../src/engine/phases/covert';
import { causes, luck } from '../../support/turn';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

type Input = Extract<Pact['provisions'][number], { kind: 'deterrence' }>;
const VERBS: readonly CovertVerb[] = ['espionage', 'sabotage', 'disinformation'];

/** China's act of last turn is traced (luck of 0) or not, and answered by the doctrine. */
function answered(
  options: Partial<Input>,
  o: { verb?: CovertVerb; defect?: readonly string[]; permille?: number } = {},
) {
  const t = under(
    { due: 20, provisions: [{ kind: 'deterrence', phi: 800, ...options }], defect: o.defect ?? [] },
    'covert',
  );
  const bit = bitOf(VERBS.indexOf(o.verb ?? 'sabotage'));
  t.world.covert.set(bit, t.setup.state('CHN'), t.setup.state('DEU'));
  covert({ ...t, chance: luck(o.permille ?? 0) });
  return t;
}
const statement = (t: ReturnType<typeof answered>) => t.facts.find((f) => f.kind === 'attribution');

describe('a joint answer to a traced attack', () => {
  it('of sanctions takes income from the attacker by the honouring share', () => {
    const taken = (defect: readonly string[]) =>
      causes(answered({ sanctions: 4 }, { defect }), 'prosperity', 'CHN')['covert.sanctions'];
    expect(taken([])).toBe(-40_000);
    expect(taken(['JPN'])).toBe(-30_000);
    expect(taken(PEERS)).toBeUndefined();
  });

  it('of expulsions takes its political capital', () => {
    expect(causes(answered({ expulsions: 20 }), 'capital', 'CHN')['covert.expulsions']).toBe(-20_000);
  });

  it('says in public who stood by it and who kept silent', () => {
    expect(statement(answered({ sanctions: 4 }, { defect: ['FRA'] }))).toMatchObject({
      by: 'CHN',
      target: 'DEU',
      joined: ['DEU', 'JPN', 'GBR'],
      silent: ['FRA'],
    });
  });

  it('comes from no doctrine that says nothing of it', () => {
    expect(statement(answered({}))).toBeUndefined();
  });

  it('comes to nobody who was not traced', () => {
    const t = answered({ sanctions: 4 }, { permille: 999 });
    expect(statement(t)).toBeUndefined();
    expect(causes(t, 'prosperity', 'CHN')['covert.sanctions']).toBeUndefined();
  });
});

describe('what is proportionate', () => {
  const offended = (t: ReturnType<typeof answered>) =>
    t.mods.trust.filter((x) => x.cause.rule === 'covert.over-answer').length;
  const impunity = (t: ReturnType<typeof answered>) => causes(t, 'capital', 'CHN')['covert.impunity'] ?? 0;

  it('repays sabotage like for like', () => {
    const t = answered({ proportion: 1000 });
    expect(statement(t)).toMatchObject({ answer: 'fair' });
    expect([offended(t), impunity(t)]).toEqual([0, 0]);
    expect(causes(t, 'damage', 'CHN')['covert.deterrence']).toBe(40_000);
  });

  it('is exceeded by the same answer to espionage: every hedging state minds', () => {
    const t = answered({ proportion: 1000 }, { verb: 'espionage' });
    expect(statement(t)).toMatchObject({ answer: 'over' });
    // Three hedging states, four who answered.
    expect(offended(t)).toBe(12);
  });

  it('still holds a quarter off, and no further', () => {
    expect(statement(answered({ proportion: 1250 }))).toMatchObject({ answer: 'fair' });
    expect(statement(answered({ proportion: 1251 }))).toMatchObject({ answer: 'over' });
    expect(statement(answered({ proportion: 750 }))).toMatchObject({ answer: 'fair' });
    expect(statement(answered({ proportion: 749 }))).toMatchObject({ answer: 'under' });
  });

  it('is missed when members stay silent: the attacker goes on', () => {
    const t = answered({ proportion: 1000 }, { defect: ['JPN', 'FRA'] });
    expect(statement(t)).toMatchObject({ answer: 'under' });
    expect(impunity(t)).toBe(7_500);
    expect(offended(t)).toBe(0);
  });
});

describe('early warning', () => {
  const attacked = (options: Partial<Input>, defect: readonly string[] = []) =>
    under(
      {
        due: 20,
        provisions: [{ kind: 'deterrence', phi: 800, ...options }],
        defect,
        orders: { CHN: { acts: [{ verb: 'sabotage', target: 'DEU' }] } },
        chance: luck(0),
      },
      'trust',
    );
  const traced = (t: ReturnType<typeof under>) => t.facts.some((f) => f.kind === 'covert' && f.attributed);
  const pending = (t: ReturnType<typeof under>) =>
    t.world.covert.get(t.setup.state('CHN'), t.setup.state('DEU'));

  it('traces an attack in the turn it happens', () => {
    const t = attacked({ earlyWarning: 500 });
    expect([traced(t), pending(t)]).toEqual([true, 0]);
  });

  it('is a turn late without it, or with too few to watch', () => {
    for (const t of [attacked({}), attacked({ earlyWarning: 800 }, ['JPN'])])
      expect([traced(t), pending(t)]).toEqual([false, 2]);
  });

  it('together with joint naming finds more', () => {
    // 150 of a thousand by itself, 400 more when all join.
    expect(statement(answered({ attribution: 400, sanctions: 1 }, { permille: 500 }))).toBeDefined();
    expect(
      statement(answered({ attribution: 400, sanctions: 1 }, { permille: 500, defect: ['JPN'] })),
    ).toBeUndefined();
    expect(statement(answered({ sanctions: 1 }, { permille: 500 }))).toBeUndefined();
  });
});

it("is a prisoner's dilemma", () => {
  const doctrine: Pact = {
    due: 20,
    provisions: [{ kind: 'deterrence', phi: 800, proportion: 1000, sanctions: 3 }],
  };
  expect(gamesOf(doctrine)).toEqual(PEERS.map(() => 'prisoners-dilemma'));
});
