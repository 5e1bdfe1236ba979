/** Whether everything that only a large scenario needs is here. */
let here = false;
let coming: Promise<unknown> | undefined;

/**
 * Fetches what only large scenarios need (`isLarge`): a class game is sooner there without. After a failure the next call tries anew.
 * @throws when it cannot be fetched
 */
export async function fetchLarge(): Promise<void> {
  coming ??= Promise.all([import('../../bots'), import('../words/large')]);
  try {
    await coming;
    here = true;
  } catch (error) {
    coming = undefined;
    throw error;
  }
}

/** True once `fetchLarge` has brought it. */
export function hasLarge(): boolean {
  return here;
}
