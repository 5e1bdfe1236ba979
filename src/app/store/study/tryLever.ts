import { leverAt } from '../../../lab/sensitivity/levers';
import type { Tried } from '../../../lab/sensitivity/tried';
import type { Scenario } from '../../../scenario';
import { fetchShipped, shipped } from '../../../scenario/library-browser';
import { liveGame, liveScenario } from '../live';
import { study } from './study';
import type { Progress } from './tasks';

/** Seats beyond which each value takes so long that only two are tried. */
const MANY_SEATS = 16;

/** True where a try takes a minute or more. */
export function isLarge(): boolean {
  return liveGame().setup.seats.length > MANY_SEATS;
}

/**
 * Plays the open game again with one number of its scenario set otherwise, value by value, beside the page.
 * @throws RangeError where the path leads to no number; Error where the worker fails
 */
export async function tryLever(path: string, progress: Progress, signal?: AbortSignal): Promise<Tried> {
  const { scenario, text } = liveScenario();
  const { record } = liveGame();
  const [{ PatchError, vary }] = await Promise.all([import('../../../lab/vary'), fetchShipped()]);
  const base = text === undefined ? scenario.id : { file: `${scenario.id}.json`, text };
  const made = new Map<number, Scenario>();
  const fits = (to: number): boolean => {
    try {
      made.set(to, vary(base, { [path]: to }, shipped));
      return true;
    } catch (error) {
      if (error instanceof PatchError) return false;
      throw error;
    }
  };
  const lever = leverAt(scenario, path, fits, isLarge());
  progress(0, lever.values.length);
  const of = { scenario, record };
  const { asPlayed, decision } = await study('findings', null, of);
  const tried = [];
  for (const [n, value] of lever.values.entries()) {
    signal?.throwIfAborted();
    const changed = made.get(value);
    if (changed === undefined) continue;
    tried.push(await study('elsewhere', { scenario: changed, value, asPlayed, decision }, of));
    progress(n + 1, lever.values.length);
  }
  return { lever, asPlayed, decision, tried };
}
