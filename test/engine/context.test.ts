import { describe, expect, it } from 'vitest';
import { setUp } from '../../src/engine';
import { modifiers, release } from '../../src/engine/context';
import { scenario } from '../support/scenario';

describe('what the phases of a turn tell each other', () => {
  it.each(['radio-silence', 'radio-silence-seminar'])('is forgotten before the next turn of %s', (id) => {
    const setup = setUp(scenario(id));
    const blank = structuredClone(modifiers(setup));
    const mods = modifiers(setup);
    scrawl(mods);
    expect(mods).not.toEqual(blank);
    release(setup, mods);
    const again = modifiers(setup);
    expect(again).toBe(mods);
    expect(again).toEqual(blank);
    expect(modifiers(setup)).not.toBe(mods);
  });
});

/** Writes into everything there is, also into what is added one day. */
function scrawl(of: object): void {
  const fields = of as Record<string, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    if (ArrayBuffer.isView(value)) (value as Float64Array).fill(7);
    else if (Array.isArray(value)) {
      if (value.length === 0) value.push(null);
      else value.fill(typeof value[0] === 'boolean' ? true : 7);
    } else if (typeof value === 'number') fields[key] = 7;
    else if (value === null) fields[key] = {};
    else scrawl(value as object);
  }
}
