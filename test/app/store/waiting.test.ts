// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Left } from '../../../src/app/store/thinking/port';
import { awaiting, useWaiting, type Work } from '../../../src/app/store/waiting';
import {
  fetchScenario,
  importGame,
  quit,
  resume,
  saveLines,
  startGame,
  useSession,
} from '../../../src/app/store';
import { setUp } from '../../../src/engine';
import { liveGame, setLive } from '../../../src/app/store/live';
import { game } from '../../support/game';

/** A record that takes for ever to be played again, and can be left off. */
vi.mock('../../../src/app/store/thinking/thinker', async (original) => ({
  ...(await original<object>()),
  openBeside: (_scenario: unknown, _record: unknown, { progress, signal }: Work) =>
    new Promise((_, reject) => {
      progress(3, 90);
      signal.addEventListener('abort', () => reject(new Left()));
    }),
}));

await fetchScenario('small-rooms');
const waiting = () => useWaiting.getState().waiting;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what takes longer than a moment', () => {
  it('says how far it is, and nothing before', async () => {
    let end = (): void => undefined;
    let tell: Work['progress'] = () => undefined;
    const done = awaiting('opening', ({ progress }) => {
      tell = progress;
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    tell(1, 90);
    expect(waiting()).toBeNull();
    vi.advanceTimersByTime(401);
    expect(waiting()).toMatchObject({ id: 'opening', done: 1, of: 90 });
    tell(2, 90);
    expect(waiting()).toMatchObject({ done: 2 });
    end();
    await done;
    expect(waiting()).toBeNull();
  });

  it('is gone also when it fails', async () => {
    await expect(awaiting('opening', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    vi.advanceTimersByTime(1000);
    expect(waiting()).toBeNull();
  });
});

describe('a large game that is being opened', () => {
  /** A kept game that is not the one last on the table. */
  function kept(): string {
    startGame({ scenario: 'small-rooms', seats: { FIN: { kind: 'person' } }, seed: '7' });
    const { save } = useSession.getState();
    quit();
    setLive({
      game: game('radio-silence').game,
      scenario: { scenario: setUp(game('radio-silence').game.setup.scenario).scenario },
    });
    setLive(null);
    return save;
  }

  it('can be left off, and everything is as it was', async () => {
    const save = kept();
    const before = { lines: saveLines(), session: useSession.getState() };
    const opened = resume(save);
    await vi.advanceTimersByTimeAsync(500);
    expect(waiting()).toMatchObject({ done: 3, of: 90 });
    waiting()?.leave();
    expect(await opened).toBe(false);
    expect(waiting()).toBeNull();
    expect(saveLines()).toEqual(before.lines);
    expect({ ...useSession.getState(), version: 0 }).toEqual({ ...before.session, version: 0 });
    expect(liveGame).toThrow('no game is open');
  });

  it('is there at once where it was the last on the table, unless it was changed meanwhile', async () => {
    const first = kept();
    startGame({ scenario: 'small-rooms', seats: { FIN: { kind: 'person' } }, seed: '8' });
    const { save } = useSession.getState();
    const { record } = liveGame();
    const text = JSON.stringify(record);
    quit();
    expect(await resume(save)).toBe(true);
    expect(liveGame().record).toBe(record);
    quit();
    const changed = importGame(text.replace('"seed":"8"', '"seed":"9"'));
    await vi.advanceTimersByTimeAsync(500);
    waiting()?.leave();
    expect(await changed).toBe(false);
    expect(first).not.toBe(save);
  });
});
