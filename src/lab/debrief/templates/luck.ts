import { keyOf, keyed, longest, replayRest } from '../../../engine';
import type { Template } from '../types';
import { sealedIn } from '../../xray/otherwise';

/** Other lucks tried. */
const DRAWS = 20;

/**
 * Luck against choice: everybody's orders as they were, and other draws. Games whose last turn is drawn may end elsewhere under
 * other draws; only those that came to an end as long as this one count. Orders are not asked whether they could still be given.
 */
export const luck: Template = {
  id: 'luck',
  most: 1,
  find: ({ game, record, turns, whole }) => {
    if (!whole || turns === 0 || game.world.ending === null) return [];
    const first = sealedIn(game, 1);
    const others = Array.from({ length: DRAWS }, (_, n) => {
      const chance = keyed(keyOf(`${record.seed}/other-luck-${n}`));
      return replayRest({ ...game, chance }, 1, first) ?? game.world;
    });
    // A game that leaves nothing to luck has none to talk about.
    if (others.every((world) => world.index.get() === game.world.index.get())) return [];
    const ends = others.flatMap(({ ending }) => (ending === null ? [] : [ending]));
    if (ends.length < DRAWS / 2) return [];
    const same = ends.filter((ending) => ending === game.world.ending).length;
    return [
      {
        id: 'luck',
        template: 'luck',
        turn: turns,
        params: {
          ending: game.world.ending,
          same,
          n: ends.length,
          certain: longest(game.setup) > game.setup.scenario.turns.count ? 'no' : 'yes',
          much: same === ends.length ? 'none' : same * 2 < ends.length ? 'most' : 'some',
        },
        evidence: { facts: [endingAt(game.facts)], cells: [{ turn: turns, measure: 'index', subject: '' }] },
        weight: ends.length - same + 1,
      },
    ];
  },
};

function endingAt(facts: readonly { kind: string }[]): number {
  return facts.findIndex(({ kind }) => kind === 'ending');
}
