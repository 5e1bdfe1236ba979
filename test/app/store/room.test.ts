import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replay } from '../../../src/engine';
import { fetchScenario, liveGame, useSession } from '../../../src/app/store';
import {
  clearEntry,
  deleteRoom,
  endPractice,
  enterCodes,
  enterOrders,
  extendClock,
  forkRoom,
  goBack,
  intervene,
  isOpen,
  nextTurn,
  openRoom,
  pauseClock,
  reseat,
  resolveNow,
  roomLines,
  shutRoom,
  startClock,
  startRoom,
  tick,
  undoAct,
  useRoom,
} from '../../../src/app/store/room';
import { leftAt } from '../../../src/table/room/clock';
import { orderCode } from '../../../src/table/code/ballot';
import { standOf } from '../../../src/table/room/standing';

const scenario = await fetchScenario('radio-silence');
if (scenario === undefined) throw new Error('radio-silence is not shipped');
const WORDS = { DEU: 'amber', GBR: 'tiger' };
const MINUTE = 60_000;
const HONOUR = { accords: { 'trusted-5g-fund': 'honour' as const } };

const begin = (more: { practice?: boolean; name?: string } = {}) =>
  startRoom({
    scenario,
    name: more.name ?? 'Thursday',
    seats: { DEU: { kind: 'person', name: 'Kim' }, GBR: { kind: 'person' } },
    words: WORDS,
    minutes: 6,
    practice: more.practice ?? false,
    seed: 'thursday',
  });
const code = (seat: keyof typeof WORDS) => orderCode(standOf(liveGame(), WORDS)(seat), HONOUR);
const room = () => useRoom.getState().room;
const act = () => liveGame().record.turns.findLast((step) => step.kind === 'act');

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
});

afterEach(() => {
  shutRoom();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a room', () => {
  it('takes codes down, and the one that is missing plays its brief when the clock runs out', async () => {
    begin();
    expect(enterCodes(code('DEU'))).toMatchObject([{ ok: true, seat: 'DEU' }]);
    startClock();
    vi.setSystemTime(1_000_000 + 6 * MINUTE - 1);
    tick(Date.now());
    expect(room().phase).toBe('open');
    vi.setSystemTime(1_000_000 + 6 * MINUTE);
    tick(Date.now());
    await vi.waitFor(() => expect(room().phase).toBe('told'));
    expect(useRoom.getState().absent).toEqual(['GBR']);
    expect(act()?.orders['DEU']).toMatchObject(HONOUR);
    expect(liveGame().world.turn).toBe(2);
    expect(useSession.getState().reading).toBe(1);
  });

  it('that is paused or extended does not end, and its record says how long it stood', async () => {
    begin();
    startClock();
    vi.setSystemTime(1_000_000 + 5 * MINUTE);
    pauseClock();
    vi.setSystemTime(1_000_000 + 7 * MINUTE);
    tick(Date.now());
    expect(room().phase).toBe('open');
    startClock();
    extendClock(5);
    expect(leftAt(room().clock, Date.now())).toBe(6 * MINUTE);
    await resolveNow();
    expect(act()?.interventions).toEqual([{ type: 'pause', seconds: 120, reason: '' }]);
  });

  it('lets an entry be replaced or taken back until it is resolved, and not afterwards', async () => {
    begin();
    enterCodes(`${code('DEU')}\n${code('GBR')}`);
    expect(enterOrders('DEU', { accords: { 'trusted-5g-fund': 'defect' } })).toEqual([]);
    clearEntry('GBR');
    await resolveNow();
    expect(act()?.orders['DEU']).toMatchObject({ accords: { 'trusted-5g-fund': 'defect' } });
    expect(useRoom.getState().absent).toEqual(['GBR']);
    enterOrders('GBR', HONOUR);
    expect(room().entries).toEqual({});
  });

  it('refuses what may not be ordered, with the reason', () => {
    begin();
    expect(enterOrders('DEU', { acts: [{ verb: 'moon' }] }).length).toBeGreaterThan(0);
    expect(room().entries).toEqual({});
  });

  it('goes on after it was opened again, with what had been handed in', async () => {
    const id = begin();
    enterCodes(code('DEU'));
    startClock();
    shutRoom();
    expect(isOpen(id)).toBe(false);
    vi.setSystemTime(1_000_000 + MINUTE);
    expect(await openRoom(id)).toBe(true);
    expect(Object.keys(room().entries)).toEqual(['DEU']);
    expect(leftAt(room().clock, Date.now())).toBe(5 * MINUTE);
    expect(room().clock.since).not.toBeNull();
    await resolveNow();
    expect(act()?.orders['DEU']).toMatchObject(HONOUR);
  });

  it('stands when it was away for long', async () => {
    const id = begin();
    startClock();
    shutRoom();
    vi.setSystemTime(1_000_000 + 60 * MINUTE);
    await openRoom(id);
    tick(Date.now());
    expect(room()).toMatchObject({ phase: 'open', clock: { left: 6 * MINUTE, since: null } });
  });

  it('is one of several that the device keeps, each until it is deleted', () => {
    const first = begin();
    const second = begin();
    expect(roomLines().map(({ id, name }) => [id, name])).toEqual([
      [second, 'Thursday 2'],
      [first, 'Thursday'],
    ]);
    shutRoom();
    deleteRoom(first);
    expect(roomLines().map(({ id }) => id)).toEqual([second]);
  });
});

describe('a practice turn', () => {
  it('is played with other luck and thrown away', async () => {
    begin({ practice: true });
    const stale = code('DEU');
    expect(liveGame().record.seed).not.toBe('thursday');
    await resolveNow();
    endPractice();
    expect(liveGame().record).toMatchObject({ seed: 'thursday' });
    expect(liveGame().record.turns.some((step) => step.kind === 'act')).toBe(false);
    expect(room()).toMatchObject({ practice: false, phase: 'open', entries: {} });
    expect(enterCodes(stale)).toMatchObject([{ ok: false, problem: { code: 'stale' } }]);
  });
});

describe('the director', () => {
  it('plans acts that happen at the resolution, and can take them back until then', async () => {
    begin();
    const [one, two] = scenario.scenario.events;
    expect(intervene({ type: 'inject', event: one?.id ?? '', reason: 'Now.' })).toEqual([]);
    expect(intervene({ type: 'inject', event: two?.id ?? '', reason: 'This too.' })).toEqual([]);
    expect(intervene({ type: 'inject', event: 'no-such', reason: 'x' })).toHaveLength(1);
    undoAct(0);
    await resolveNow();
    expect(act()?.interventions).toEqual([{ type: 'inject', event: two?.id, reason: 'This too.' }]);
    expect(room().pending).toEqual([]);
  });

  it('hands a seat to a bot that plays this very turn, and may think better of it', async () => {
    begin();
    const bot = { kind: 'bot', player: 'status-quo', strategy: 'tit-for-tat' } as const;
    expect(reseat('GBR', bot, '')).toHaveLength(1);
    reseat('GBR', bot, 'Went home.');
    undoAct(0);
    expect(liveGame().record.seats['GBR']).toEqual({ kind: 'person' });
    reseat('GBR', bot, 'Went home.');
    await resolveNow();
    expect(useRoom.getState().absent).toEqual(['DEU']);
    expect(act()?.orders['GBR']).toHaveProperty('rationale');
    expect(act()?.interventions).toMatchObject([
      { type: 'reseat', seat: 'GBR', to: bot, was: { kind: 'person' } },
    ]);
    expect(replay(scenario.scenario, liveGame().record).holds).toBe(true);
  });

  it('forks a second room and keeps both; a code of one does not fit the other', async () => {
    const first = begin();
    await resolveNow();
    await nextTurn();
    const own = code('DEU');
    const second = forkRoom(2, 'What if?', '');
    expect(isOpen(second)).toBe(true);
    expect(liveGame().record.origins).toMatchObject([{ how: 'fork', turn: 2, reason: 'What if?' }]);
    expect(enterCodes(own)).toMatchObject([{ ok: false, problem: { code: 'stale' } }]);
    expect(
      roomLines()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([first, second].toSorted());
    await openRoom(first);
    expect(liveGame().record.origins).toBeUndefined();
    expect(enterCodes(own)).toMatchObject([{ ok: true, seat: 'DEU' }]);
  });

  it('goes back to before a turn, and what is left behind stays a room', async () => {
    const id = begin();
    await resolveNow();
    await nextTurn();
    await resolveNow();
    goBack(2, 'A wrong number.', true);
    expect(isOpen(id)).toBe(true);
    expect(liveGame().world.turn).toBe(2);
    expect(liveGame().record.origins).toMatchObject([{ how: 'back', turn: 2 }]);
    const left = roomLines().find((line) => line.id !== id);
    expect(left).toMatchObject({ name: 'Thursday 2', turn: 3 });
    await openRoom(left?.id ?? '');
    expect(liveGame().world.turn).toBe(3);
  });
});
