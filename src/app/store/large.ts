import type * as Large from '../large';

/** Everything that only a large scenario needs, once it is here. */
let here: typeof Large | undefined;
let coming: Promise<typeof Large> | undefined;

/**
 * Fetches what only large scenarios need (`isLarge`): a class game is sooner there without. After a failure the next call tries anew.
 * @throws when it cannot be fetched
 */
export async function fetchLarge(): Promise<void> {
  coming ??= import('../large');
  try {
    here = await coming;
  } catch (error) {
    coming = undefined;
    throw error;
  }
}

/** True once `fetchLarge` has brought it. */
export function hasLarge(): boolean {
  return here !== undefined;
}

/** Panels and plates that only large scenarios have; undefined while none has been asked for. */
export function largePanels(): typeof Large.panels | undefined {
  return here?.panels;
}
