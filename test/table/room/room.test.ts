import { describe, expect, it } from 'vitest';
import type { Intervention } from '../../../src/engine';
import {
  WHOLE,
  entered,
  handedIn,
  intervened,
  isIn,
  newRoom,
  opened,
  resolved,
  signed,
  start,
  takenBack,
  withdrawn,
  type Part,
} from '../../../src/table/room/room';

const OFFICES = ['head', 'standards'];
const honour = { accords: { fund: 'honour' as const } };
const object = { voices: [{ text: 'i1', stance: 'object' as const }] };
const part = (office: string, orders: Part['orders']): Part => ({ office, orders, by: 'code', at: 1 });
const room = newRoom(6, false);

describe('a seat', () => {
  it('is in when the whole of it has signed', () => {
    expect(isIn(room, 'DEU', OFFICES)).toBe(false);
    expect(isIn(entered(room, 'DEU', part(WHOLE, honour)), 'DEU', OFFICES)).toBe(true);
  });

  it('is in when each of its offices has signed, and says who is awaited', () => {
    const one = entered(room, 'DEU', part('head', honour));
    expect(isIn(one, 'DEU', OFFICES)).toBe(false);
    expect(signed(one, 'DEU', OFFICES)).toEqual(['head']);
    const both = entered(one, 'DEU', part('standards', object));
    expect(isIn(both, 'DEU', OFFICES)).toBe(true);
    expect(handedIn(both, 'DEU')).toEqual({ ...honour, ...object });
  });

  it('may hand in anew until the turn is resolved: the last one counts', () => {
    const first = entered(room, 'DEU', part(WHOLE, honour));
    const second = entered(first, 'DEU', part(WHOLE, object));
    expect(handedIn(second, 'DEU')).toEqual(object);
  });

  it('that signs as a whole replaces its offices, and an office the whole', () => {
    const office = entered(room, 'DEU', part('head', honour));
    expect(handedIn(entered(office, 'DEU', part(WHOLE, object)), 'DEU')).toEqual(object);
    const whole = entered(room, 'DEU', part(WHOLE, honour));
    expect(handedIn(entered(whole, 'DEU', part('standards', object)), 'DEU')).toEqual(object);
  });

  it('can have what it handed in taken back, an office at a time or whole', () => {
    const both = entered(entered(room, 'DEU', part('head', honour)), 'DEU', part('standards', object));
    expect(handedIn(withdrawn(both, 'DEU', 'head'), 'DEU')).toEqual(object);
    expect(handedIn(withdrawn(both, 'DEU'), 'DEU')).toBeUndefined();
  });

  it('hands nothing in once the turn has been resolved', () => {
    const told = resolved(room, true, 5);
    expect(entered(told, 'DEU', part(WHOLE, honour))).toBe(told);
  });
});

describe('a turn in a room', () => {
  const drill: Intervention = { type: 'inject', event: 'shock', reason: 'A drill.' };

  it('begins on a clock that stands, and the next one does too', () => {
    const running = start(room, 1000);
    expect(running.clock.since).toBe(1000);
    const next = opened(resolved(running, false, 2000), false);
    expect(next.clock).toEqual({ left: 6 * 60_000, since: null });
    expect(next.phase).toBe('open');
  });

  it('is told in the hall where a text was decided, else in the reveal', () => {
    expect(resolved(room, true, 1).stage).toBe('hall');
    expect(resolved(room, false, 1).stage).toBe('reveal');
  });

  it('carries what the director does until it is resolved, and then starts with none', () => {
    const waiting = intervened(intervened(room, drill), { ...drill, event: 'leak' });
    expect(takenBack(waiting, 0).pending).toMatchObject([{ event: 'leak' }]);
    expect(resolved(waiting, true, 1).pending).toEqual([]);
  });

  it('is the last when the game has ended', () => {
    expect(opened(resolved(room, false, 1), true).phase).toBe('over');
  });
});
