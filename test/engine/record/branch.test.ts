import { describe, expect, it } from 'vitest';
import { branch, lastHash, parseRecord, recordOf, replay } from '../../../src/engine';
import { game } from '../../support/game';
import { scenario } from '../../support/scenario';

const radio = scenario('radio-silence');
const played = () => game('radio-silence').play(3).game;
const why = { how: 'fork', reason: 'What if Germany had objected?' } as const;

describe('a game that is forked from an earlier turn', () => {
  it('stands where the other stood, with the same luck ahead', () => {
    const first = played();
    const second = branch(radio, recordOf(first), 2, why);
    expect(second.world.turn).toBe(2);
    expect(Array.from(second.world.numbers)).toEqual(Array.from(first.history[1]?.numbers ?? []));
    const again = branch(radio, recordOf(first), 4, why);
    expect(Array.from(again.world.numbers)).toEqual(Array.from(first.world.numbers));
  });

  it('says in its record whence it came, and leaves the other as it was', () => {
    const first = played();
    const before = JSON.stringify(first.record);
    const second = branch(radio, recordOf(first), 2, why);
    expect(second.record.origins).toEqual([{ ...why, turn: 2, hash: lastHash(first.record) }]);
    expect(JSON.stringify(first.record)).toBe(before);
    const third = branch(radio, recordOf(second), 1, { how: 'back', reason: 'Once more.' });
    expect(third.record.origins?.map((o) => [o.how, o.turn])).toEqual([
      ['fork', 2],
      ['back', 1],
    ]);
  });

  it('signs every step anew, so that no step of one fits the other', () => {
    const first = played();
    const second = branch(radio, recordOf(first), 4, why);
    const hashes = new Set(first.record.turns.map((s) => s.hash));
    expect(second.record.turns.some((s) => hashes.has(s.hash))).toBe(false);
    expect(second.record.turns).toHaveLength(first.record.turns.length);
  });

  it('holds when it is replayed, and not when its origin is altered', () => {
    const second = branch(radio, recordOf(played()), 3, why);
    const parsed = parseRecord(JSON.stringify(recordOf(second)));
    if (!parsed.ok) throw new Error(parsed.problem.detail);
    expect(replay(radio, parsed.record)).toMatchObject({ holds: true });
    const [origin] = parsed.record.origins ?? [];
    if (origin) origin.reason = 'No reason.';
    expect(replay(radio, parsed.record)).toMatchObject({ holds: false, turn: 1 });
  });

  it('cannot start at a turn that has not come', () => {
    expect(() => branch(radio, recordOf(played()), 5, why)).toThrow(RangeError);
  });

  it('is refused with its place when the origin is damaged', () => {
    const record = recordOf(branch(radio, recordOf(played()), 1, why));
    const parsed = parseRecord(JSON.stringify({ ...record, origins: [{ how: 'theft' }] }));
    expect(parsed).toEqual({ ok: false, problem: { code: 'damaged', detail: 'origins[0]' } });
  });
});
