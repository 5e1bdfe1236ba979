import type { Turn } from './context';
import { mul } from './fixed';
import { weighted } from './full/score';
import type { Setup } from './setup';
import type { World } from './world';

/** What a standing is worth: home and, by pole, what the needle does for it. World units. */
export function standing(setup: Setup, world: World, i: number): { home: number; dial: number } {
  const rule = setup.scenario.rules.score;
  if (rule.kind !== 'standing') return { home: 0, dial: 0 };
  const pole = setup.pole[i] as number;
  const index = world.index.get();
  const dial = pole === 0 ? mul(Math.abs(index), rule.hedging) : mul(pole * index, rule.dial);
  return { home: world.home.get(i), dial };
}

/** Restates every seat's score with one cause for each part that moved. */
export function bookScores(t: Turn): void {
  const { setup, world } = t;
  if (setup.scenario.rules.score.kind === 'weighted') {
    weighted(t);
    return;
  }
  if (t.ledger.silent) {
    for (const i of setup.seats) {
      const { home, dial } = standing(setup, world, i);
      world.score.set(home + dial, i);
      // Plus nothing: a needle below even leaves no negative zero.
      world.scoreDial.set(dial + 0, i);
    }
    return;
  }
  for (const i of setup.seats) {
    const id = setup.states[i]?.id ?? '';
    const { home, dial } = standing(setup, world, i);
    const was = { score: world.score.get(i), dial: world.scoreDial.get(i) };
    t.add('score', [i], {
      rule: 'score.home',
      delta: home - (was.score - was.dial),
      from: [{ measure: 'home' as const, subject: id }],
    });
    const cause = {
      rule: setup.pole[i] === 0 ? 'score.contest' : 'score.dial',
      delta: dial - was.dial,
      path: setup.pole[i] === 0 ? '/rules/score/hedging' : '/rules/score/dial',
      from: [{ measure: 'index' as const, subject: '' }],
    };
    t.add('score', [i], cause);
    t.add('scoreDial', [i], cause);
  }
}
