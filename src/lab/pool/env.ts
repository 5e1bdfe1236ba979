import type { Library } from '../../scenario/chain';
import type { Scenario } from '../../scenario/types';
import { vary, type Base, type Patch } from '../vary';

/** A scenario as plain data, so that a job can name it: a shipped id or a text, and what is varied in it. */
export interface ScenarioRef {
  readonly base: Base;
  readonly patch?: Patch;
}

/** What a task may use besides its job. */
export interface Env {
  /**
   * The scenario a job names; one object for one reference, so that whatever is remembered by scenario is computed once.
   * @throws PatchError when it cannot be made
   */
  scenario(ref: ScenarioRef): Scenario;
}

/** Scenarios kept: a sweep goes through its variants one after another. */
const KEPT = 32;

export function envOf(library: Library): Env {
  const made = new Map<string, Scenario>();
  return {
    scenario(ref) {
      const key = JSON.stringify(ref);
      const known = made.get(key);
      if (known !== undefined) return known;
      const scenario = vary(ref.base, ref.patch ?? {}, library);
      const [oldest] = made.keys();
      if (made.size >= KEPT && oldest !== undefined) made.delete(oldest);
      made.set(key, scenario);
      return scenario;
    },
  };
}
