import { useSession } from './session';
import type { Phase } from './session';
import { useSettings } from './settings';
import type { Sound } from './sound';

/** What a step of the game sounds like, where sound is on. */
const STEPS: Readonly<Partial<Record<Phase, Sound>>> = {
  plan: 'card',
  assembly: 'gavel',
  reveal: 'page',
  news: 'page',
  review: 'gavel',
};

/** Plays a sound where the player has asked for sound; the sounds are fetched then, and not before. */
export function hear(sound: Sound): void {
  if (useSettings.getState().sound !== 'on') return;
  void import('./sound').then(
    ({ play }) => play(sound),
    () => undefined,
  );
}

/** Follows the game from step to step. */
export function hearSteps(): void {
  useSession.subscribe(({ phase }, before) => {
    const sound = phase === before.phase ? undefined : STEPS[phase];
    if (sound) hear(sound);
  });
}
