import { describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  foreshow,
  interventionProblems,
  recordOf,
  replay,
  type Game,
  type Intervention,
} from '../../src/engine';
import { SEED, game } from '../support/game';
import { scenario } from '../support/scenario';

const radio = scenario('radio-silence');
const start = (): Game => begin(radio, { seed: SEED });
const setup = start().setup;
const kenya = setup.state('KEN');
const [event] = radio.events;
const problems = (act: unknown) =>
  interventionProblems(setup, act as Intervention).map((p) => `${p.path}: ${p.reason.id}`);

const edit: Intervention = {
  type: 'edit',
  measure: 'home',
  at: [kenya],
  value: 150_000,
  reason: 'A harvest was forgotten.',
};
const spot: Intervention = {
  type: 'improvise',
  title: 'A cable is cut',
  text: 'Ships circle over it.',
  effects: [{ home: { at: 'DEU', by: -20 } }],
  reason: 'To wake the room.',
};
const ruling: Intervention = {
  type: 'ruling',
  seat: 'DEU',
  strength: 'fair',
  argument: 'We offered Kenya a laboratory.',
  effects: [{ tilt: { domain: radio.domains[0]?.id ?? '', at: 'KEN', by: 40 } }],
  reason: 'It had asked for one.',
};

describe('an act of the facilitator’s', () => {
  it('comes first in the turn, leaves its cause and is told with its reason', () => {
    const g = start();
    advance(g, {}, [edit, spot]);
    const entry = g.ledger.entries.find((e) => e.phase === 'intervention' && e.subject === 'KEN');
    expect(entry).toMatchObject({ measure: 'home', after: 150_000 });
    expect(entry?.causes[0]?.rule).toBe('intervention.edit');
    const moved = g.ledger.entries.find((e) => e.phase === 'intervention' && e.subject === 'DEU');
    expect(moved?.causes[0]).toMatchObject({ rule: 'intervention.improvise', delta: -200_000 });
    expect(g.facts.filter((f) => f.kind === 'intervention')).toMatchObject([
      { type: 'edit', measure: 'home', subject: 'KEN', reason: edit.reason },
      { type: 'improvise', title: 'A cable is cut', reason: spot.reason },
    ]);
  });

  it('that sets what only a seat may know does not tell it', () => {
    const g = start();
    advance(g, {}, [edit]);
    expect(g.facts.find((f) => f.kind === 'intervention')).not.toHaveProperty('after');
  });

  it('is replayed from the record to the last hash', () => {
    const g = start();
    const reseat: Intervention = {
      type: 'reseat',
      seat: 'GBR',
      to: { kind: 'bot', player: 'bargainer' },
      was: { kind: 'person' },
      reason: 'Taken ill.',
    };
    advance(g, {}, [edit, ruling, reseat, { type: 'pause', seconds: 60, reason: '' }]);
    advance(g, {}, [{ type: 'inject', event: event?.id ?? '', reason: 'A drill.' }]);
    expect(replay(radio, recordOf(g))).toMatchObject({ holds: true });
  });

  it('changes nothing when it cannot be carried out', () => {
    const g = start();
    expect(() => advance(g, {}, [{ ...edit, value: 2_000_000 }])).toThrow(/act-out-of-range/);
    expect(g.world.turn).toBe(1);
    expect(g.record.turns).toEqual([]);
  });

  it('of an altered record is named with its place', () => {
    const g = start();
    advance(g, {}, [edit]);
    const record = recordOf(g);
    record.turns[0]?.interventions.push({ type: 'inject', event: 'no-such-thing', reason: 'x' });
    expect(replay(radio, record)).toMatchObject({
      holds: false,
      turn: 1,
      detail: expect.stringContaining('interventions[1].event: act-no-such') as string,
    });
  });
});

describe('an event that is injected', () => {
  it('has happened, and does not happen again', () => {
    const shock = radio.events.find((e) => e.turn === 3);
    const injected = start();
    advance(injected, {}, [{ type: 'inject', event: shock?.id ?? '', reason: 'Early.' }]);
    while (injected.world.turn <= 3) advance(injected, {});
    const told = injected.facts.filter((f) => f.kind === 'event' && f.event === shock?.id);
    expect(told.map((f) => f.turn)).toEqual([1]);
  });

  it('does what the scenario says it does', () => {
    const [plain, struck] = [start(), start()];
    const shock = radio.events.find((e) => e.effects.some((x) => x.tilt !== undefined));
    advance(plain, {});
    advance(struck, {}, [{ type: 'inject', event: shock?.id ?? '', reason: 'Now.' }]);
    expect(Array.from(struck.world.tilt.data)).not.toEqual(Array.from(plain.world.tilt.data));
  });
});

describe('the rules refuse', () => {
  it.each<[string, unknown, string]>([
    ['an act without a reason', { ...edit, reason: ' ' }, 'reason: act-reason-missing'],
    ['an event the scenario lacks', { type: 'inject', event: 'x', reason: 'r' }, 'event: act-no-such'],
    ['an event without a headline', { ...spot, title: '' }, 'title: act-title-missing'],
    ['two effects in one', { ...spot, effects: [{ home: {}, tilt: {} }] }, 'effects[0]: act-one-effect'],
    ['an unknown effect', { ...spot, effects: [{ moon: {} }] }, 'effects[0]: act-no-such'],
    [
      'an effect of the other ledger',
      { ...spot, effects: [{ approval: { at: 'DEU', by: 10 } }] },
      'effects[0]: act-does-nothing',
    ],
    [
      'an effect on nobody',
      { ...spot, effects: [{ home: { at: 'XXX', by: 1 } }] },
      'effects[0].home.at: act-no-such',
    ],
    [
      'an effect without a size',
      { ...spot, effects: [{ home: { at: 'DEU' } }] },
      'effects[0].home.by: act-field-missing',
    ],
    [
      'a size beyond the scale',
      { ...spot, effects: [{ home: { at: 'DEU', by: 1001 } }] },
      'effects[0].home.by: act-out-of-range',
    ],
    ['a ruling for nobody', { ...ruling, seat: 'west-africa' }, 'seat: act-no-seat'],
    [
      'an argument of no strength that moves something',
      { ...ruling, strength: 'none' },
      'effects: act-none-moves-nothing',
    ],
    ['a fair argument that moves nothing', { ...ruling, effects: [] }, 'effects: act-needs-effect'],
    ['a number that follows from others', { ...edit, measure: 'index', at: [] }, 'measure: act-not-editable'],
    ['a cell that is not there', { ...edit, at: [99] }, 'at: act-no-cell'],
    ['a value beyond its bounds', { ...edit, value: 1_000_001 }, 'value: act-out-of-range'],
    [
      'a player of no kind',
      { type: 'reseat', seat: 'DEU', to: { kind: 'ghost' }, reason: 'r' },
      'to.kind: act-no-such',
    ],
    ['an act of no kind', { type: 'bless', reason: 'r' }, 'type: act-unknown'],
  ])('%s', (_, act, problem) => {
    expect(problems(act)).toEqual([problem]);
  });

  it.each<[string, unknown]>([
    ['an edit at the bound', { ...edit, value: 1_000_000 }],
    ['an effect of 1000 points', { ...spot, effects: [{ home: { at: 'DEU', by: 1000 } }] }],
    ['a market of all', { ...spot, effects: [{ tilt: { domain: radio.domains[0]?.id, by: 5 } }] }],
    ['an event of words alone', { ...spot, effects: [] }],
    ['an argument that is not credible', { ...ruling, strength: 'none', effects: [] }],
    ['a name given as earlier records gave it', { type: 'reseat', seat: 'DEU', player: 'Kim', reason: 'r' }],
    ['a pause without a reason', { type: 'pause', reason: '' }],
  ])('but not %s', (_, act) => {
    expect(problems(act)).toEqual([]);
  });
});

describe('a preview', () => {
  it('shows what the act would do by itself, and changes nothing', () => {
    const g = game('radio-silence').play(2).game;
    const before = JSON.stringify(Array.from(g.world.numbers));
    const shown = foreshow(g, [edit, spot, ruling]);
    expect(shown.changes).toMatchObject([
      { measure: 'home', subject: 'KEN', after: 150_000 },
      { measure: 'home', subject: 'DEU' },
    ]);
    const [, germany] = shown.changes;
    // Turn 3 counts double.
    expect((germany?.after ?? 0) - (germany?.before ?? 0)).toBe(-400_000);
    expect(shown.pushes).toEqual([{ domain: radio.domains[0]?.id, state: 'KEN', by: 400_000 }]);
    expect(JSON.stringify(Array.from(g.world.numbers))).toBe(before);
  });
});
