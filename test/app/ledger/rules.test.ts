import { describe, expect, it } from 'vitest';
import { hasMessage } from '../../../src/app/words/whole';
import { en } from '../../../src/app/words/en';
import { MEASURES } from '../../../src/engine';
import { RULES } from '../../../src/engine/rules-index';

describe('the words of the ledger', () => {
  it('say every rule of the engine in a sentence and in a few words', () => {
    const ids = Object.keys(RULES);
    expect(ids.filter((id) => !hasMessage(`rule.${id}`))).toEqual([]);
    expect(ids.filter((id) => !hasMessage(`cause.${id}`))).toEqual([]);
  });

  it('say no rule that the engine does not have', () => {
    const known = (key: string) => key.slice(key.indexOf('.') + 1) in RULES;
    const rules = Object.keys(en).filter((key) => /^(?:rule|cause)\.\w+\./.test(key));
    expect(rules.filter((key) => !known(key))).toEqual([]);
  });

  it('name every measure', () => {
    expect(MEASURES.filter((m) => !hasMessage(`measure.${m}`))).toEqual([]);
    const named = Object.keys(en).filter((key) => key.startsWith('measure.'));
    expect(
      named.map((key) => key.slice('measure.'.length)).filter((m) => !(MEASURES as string[]).includes(m)),
    ).toEqual([]);
  });
});
