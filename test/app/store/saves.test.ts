import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteSave, readSave, saveLines, writeSave } from '../../../src/app/store/saves';
import type { Saved, SaveLine } from '../../../src/app/store/saves';

const line = (id: string): SaveLine => ({
  id,
  at: 0,
  scenario: 's',
  title: 'S',
  turn: 1,
  seats: ['DEU'],
  over: false,
});
const save = (id: string): Saved => ({
  format: 'standard-bearers/save@1',
  id,
  at: 0,
  record: {
    format: 'standard-bearers/game@1',
    rules: 1,
    scenario: { id: 's', hash: '' },
    seed: '7',
    seats: {},
    turns: [],
  },
  phase: 'plan',
  persons: ['DEU'],
  seat: 'DEU',
  sealed: [],
  reading: 0,
  drafts: {},
});

/** A browser's storage that holds at most so many saves, besides the index. */
function storage(room: number): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      const others = [...kept.keys()].filter((other) => other.includes('/save/') && other !== key).length;
      if (room === 0 || (key.includes('/save/') && others >= room)) throw new Error('full');
      kept.set(key, value);
    },
  };
}

beforeEach(() => vi.stubGlobal('localStorage', storage(100)));
afterEach(() => vi.unstubAllGlobals());

describe('saved games', () => {
  it('stand newest first, and a game that is saved again moves to the top', () => {
    for (const id of ['a', 'b', 'a']) writeSave(save(id), line(id));
    expect(saveLines().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('give way from the oldest when there are too many', () => {
    for (let n = 0; n < 15; n += 1) writeSave(save(`g${n}`), line(`g${n}`));
    expect(saveLines()).toHaveLength(12);
    expect(readSave('g2')).toBeUndefined();
    expect(readSave('g14')?.id).toBe('g14');
  });

  it('give way from the oldest when the browser is full', () => {
    vi.stubGlobal('localStorage', storage(2));
    writeSave(save('old'), line('old'));
    writeSave(save('mid'), line('mid'));
    expect(writeSave(save('new'), line('new'))).toBe(true);
    expect(saveLines().map(({ id }) => id)).toEqual(['new', 'mid']);
  });

  it('say so when the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', storage(0));
    expect(writeSave(save('a'), line('a'))).toBe(false);
  });

  it('can be deleted one by one', () => {
    for (const id of ['a', 'b']) writeSave(save(id), line(id));
    deleteSave('a');
    expect(saveLines().map(({ id }) => id)).toEqual(['b']);
    expect(readSave('a')).toBeUndefined();
  });
});
