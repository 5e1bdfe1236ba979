// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { hearSteps } from '../../../src/app/store/hear';
import { patchSession } from '../../../src/app/store/session';
import { useSettings } from '../../../src/app/store/settings';

const play = vi.hoisted(() => vi.fn<(sound: string) => void>());
vi.mock('../../../src/app/store/sound', () => ({ play }));

const goTo = async (phase: 'title' | 'plan' | 'assembly' | 'reveal') => {
  patchSession((session) => {
    session.phase = phase;
  });
  await vi.dynamicImportSettled();
};

beforeEach(() => play.mockClear());

it('the game is silent until sound is asked for, and then says each step once', async () => {
  hearSteps();
  expect(useSettings.getState().sound).toBe('off');
  await goTo('plan');
  expect(play).not.toHaveBeenCalled();
  useSettings.getState().change({ sound: 'on' });
  await goTo('assembly');
  await goTo('assembly');
  await goTo('reveal');
  expect(play.mock.calls).toEqual([['gavel'], ['page']]);
  useSettings.getState().change({ sound: 'off' });
  await goTo('plan');
  expect(play).toHaveBeenCalledTimes(2);
  expect(JSON.parse(localStorage.getItem('standard-bearers/settings') ?? '{}')).toMatchObject({
    sound: 'off',
    text: '100',
  });
});
