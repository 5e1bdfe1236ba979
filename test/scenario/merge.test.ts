import { describe, expect, it } from 'vitest';
import { libraryOf, loadScenario, parseScenario, problemLine } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';

const library = shippedLibrary();
const head = '"format": "standard-bearers/scenario@1", "id": "mine", "extends": "radio-silence"';

function laid(fields: string) {
  const parsed = parseScenario('mine.json', `{ ${head}, ${fields} }`, library);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed;
}

const base = (() => {
  const parsed = loadScenario('radio-silence', library);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.scenario;
})();

describe('a file laid over its base', () => {
  it('takes everything it does not say', () => {
    const own = { $schema: undefined, id: 'mine', extends: 'radio-silence', minutes: 40 };
    expect(laid('"minutes": 40').scenario).toEqual({ ...base, ...own });
  });

  it('merges objects field by field', () => {
    const { rules } = laid('"rules": { "tilts": { "hedging": 400 } }').scenario;
    expect(rules).toEqual({ ...base.rules, tilts: { ...base.rules.tilts, hedging: 400 } });
  });

  it('overrides the element of the same id and keeps its place', () => {
    const { states } = laid('"states": [{ "id": "KEN", "votes": 5 }]').scenario;
    expect(states).toEqual(base.states.map((s) => (s.id === 'KEN' ? { ...s, votes: 5 } : s)));
  });

  it('adds an element of a new id at the end', () => {
    const { states } = laid('"states": [{ "id": "VNM", "name": "Viet Nam", "pole": "hedging" }]').scenario;
    expect(states.map((s) => s.id)).toEqual([...base.states.map((s) => s.id), 'VNM']);
  });

  it('drops an element that is to be removed', () => {
    const { accords } = laid('"accords": [{ "id": "price-pact", "remove": true }]').scenario;
    expect(accords).toEqual(base.accords.filter((a) => a.id !== 'price-pact'));
  });

  it('removes a field that is null', () => {
    expect(laid('"cards": null').scenario.cards).toBeUndefined();
  });

  it('replaces lists without ids, and any list by an empty one', () => {
    const { scenario } = laid('"turns": { "labels": ["I", "II", "III", "IV", "V"] }, "aims": []');
    expect(scenario.turns.labels).toEqual(['I', 'II', 'III', 'IV', 'V']);
    expect(scenario.aims).toEqual([]);
  });

  it('replaces an object of another kind', () => {
    const weighted =
      '{ "kind": "weighted", "prosperity": 200, "technology": 200, "security": 200, "legitimacy": 200, "influence": 200 }';
    expect(laid(`"rules": { "score": ${weighted} }`).scenario.rules.score).toEqual(JSON.parse(weighted));
  });

  it('lays a list of bases one over the other', () => {
    const text = `{ "format": "standard-bearers/scenario@1", "id": "mine", "extends": ["radio-silence", "small-rooms"] }`;
    const parsed = parseScenario('mine.json', text, library);
    if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
    expect(parsed.scenario.title).toBe('Small Rooms');
    expect(parsed.scenario.states.map((s) => s.id)).toEqual([...base.states.map((s) => s.id), 'FIN', 'BRA']);
  });

  it('is frozen to its depth', () => {
    const { scenario } = laid('"minutes": 40');
    expect(() => Object.assign(scenario.rules.tilts, { hedging: 1 })).toThrow(TypeError);
    expect(Object.isFrozen(scenario.states[0]?.seat?.bot)).toBe(true);
  });
});

describe('where a number comes from', () => {
  it('is the line of the file that says it, own or base', () => {
    const { origins } = laid('\n"states": [{ "id": "KEN",\n "votes": 5 }]');
    expect(origins.where('/states/KEN/votes')).toEqual({ file: 'mine.json', line: 3, col: 2 });
    expect(origins.where('/states/KEN/name').file).toBe('scenarios/radio-silence.json');
    expect(origins.where('/rules/statecraft/loan/push').file).toBe('scenarios/rules/class.json');
  });

  it('finds provisions by their kind', () => {
    const { origins } = laid('"minutes": 40');
    const path = '/accords/trusted-5g-fund/provisions/share/perDue';
    const { file, line } = origins.where(path);
    expect(library.find('radio-silence')?.text.split('\n')[line - 1]).toContain('"perDue": 1.85');
    expect(file).toBe('scenarios/radio-silence.json');
    expect(origins.written(path)).toBe(true);
  });

  it('is the object around it where the default stands', () => {
    const { origins } = laid('"minutes": 40');
    const path = '/accords/trusted-5g-fund/quorum';
    expect(origins.written(path)).toBe(false);
    const { line } = origins.where(path);
    expect(library.find('radio-silence')?.text.split('\n')[line]).toContain('"id": "trusted-5g-fund"');
  });
});

describe('a mistake in a base', () => {
  it('is reported in the base, once', () => {
    const twice = libraryOf({
      'rules/odd.json': '{ "format": "standard-bearers/ruleset@1", "id": "odd",\n "minuts": 3 }',
      'a.json':
        '{ "format": "standard-bearers/scenario@1", "id": "a", "extends": ["rules/odd", "rules/odd"] }',
    });
    const parsed = loadScenario('a', twice);
    const problems = parsed.ok ? [] : parsed.problems.filter((p) => p.code === 'SC110');
    expect(problems.map((p) => `${p.file}:${p.line}:${p.col}`)).toEqual(['scenarios/rules/odd.json:2:2']);
  });
});
