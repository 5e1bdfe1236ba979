import { describe, expect, it } from 'vitest';
import { chordOf, keyFor, letterOf, LETTERS, rebound } from '../../../src/app/store/keys';

describe('the keys of one letter', () => {
  it('are the ones the design names, each for one thing', () => {
    expect(['1', '5', 'm', 't', 'f', '?'].map((key) => letterOf({}, key))).toEqual([
      'agenda1',
      'agenda5',
      'map',
      'table',
      'forecast',
      'help',
    ]);
    expect(new Set(LETTERS.map((letter) => keyFor({}, letter))).size).toBe(LETTERS.length);
    expect(letterOf({}, 'x')).toBeUndefined();
  });

  it('read a capital as the same key', () => {
    expect(letterOf({}, 'M')).toBe('map');
  });

  it('can be changed, and the old key is free', () => {
    const keymap = rebound({}, 'map', 'K');
    expect([letterOf(keymap, 'k'), letterOf(keymap, 'm')]).toEqual(['map', undefined]);
  });

  it('change places when the wanted key has a task, so that none is lost', () => {
    const keymap = rebound({}, 'map', 't');
    expect([letterOf(keymap, 't'), letterOf(keymap, 'm')]).toEqual(['map', 'table']);
    expect(new Set(LETTERS.map((letter) => keyFor(keymap, letter))).size).toBe(LETTERS.length);
  });

  it('are left as they are by a key that is no sign', () => {
    for (const key of ['Enter', 'Escape', ' ', 'F5']) expect(rebound({}, 'map', key)).toEqual({});
  });
});

describe('the keys with Ctrl', () => {
  it('submit, undo and redo', () => {
    expect([chordOf('Enter', false), chordOf('z', false), chordOf('Z', true), chordOf('y', false)]).toEqual([
      'submit',
      'undo',
      'redo',
      'redo',
    ]);
    expect(chordOf('s', false)).toBeUndefined();
  });
});
