import type { Condition, MeasureId } from '../schema/conditions';
import type { Scenario } from '../schema/scenario';
import type { Check, Finding } from './types';

type Test = NonNullable<Condition['atLeast']>;

/** Conditions no game can meet, and events that nothing sets off. */
export const neverHolds: Check = {
  code: 'SC302',
  find: (s) => [
    ...s.aims.flatMap((aim) => unmet(s, aim.when, `/aims/${aim.id}/when`, `the aim "${aim.id}"`)),
    ...s.events.flatMap((event): Finding[] => {
      const path = `/events/${event.id}`;
      if (event.when !== undefined) return unmet(s, event.when, `${path}/when`, `the event "${event.id}"`);
      if (event.turn !== undefined) return [];
      return [
        {
          path,
          what: `nothing sets off the event "${event.id}"`,
          why: 'it has neither a turn nor a condition',
          fix: 'add "turn" or "when"',
        },
      ];
    }),
  ],
};

function unmet(s: Scenario, c: Condition, path: string, who: string): Finding[] {
  if (c.atLeast !== undefined) return beyond(s, c.atLeast, 'atLeast', `${path}/atLeast`, who);
  if (c.atMost !== undefined) return beyond(s, c.atMost, 'atMost', `${path}/atMost`, who);
  const last = s.turns.count + s.turns.hidden.length;
  if (c.turn !== undefined && c.turn > last) {
    return [
      {
        path: `${path}/turn`,
        what: `${who} waits for turn ${c.turn}`,
        why: `the longest game has ${last}`,
        fix: 'name an earlier turn',
      },
    ];
  }
  if (c.not !== undefined || c.any !== undefined) return anyOf(s, c, path, who);
  return (c.all ?? []).flatMap((x, i) => unmet(s, x, `${path}/all/${i}`, who));
}

/** A choice is only wrong where every branch is. */
function anyOf(s: Scenario, c: Condition, path: string, who: string): Finding[] {
  const branches = (c.any ?? []).map((x, i) => unmet(s, x, `${path}/any/${i}`, who));
  return branches.length > 0 && branches.every((b) => b.length > 0) ? branches.flat() : [];
}

function beyond(s: Scenario, test: Test, way: 'atLeast' | 'atMost', path: string, who: string): Finding[] {
  const [low, high] = rangeOf(s, test);
  const wrong = way === 'atLeast' ? test.value > high : test.value < low;
  if (!wrong) return [];
  const limit = way === 'atLeast' ? `at most ${high}` : `at least ${low}`;
  return [
    {
      path: `${path}/value`,
      what: `${who} asks for ${test.measure} ${way === 'atLeast' ? 'of at least' : 'of at most'} ${test.value}`,
      why: `in this scenario it is always ${limit}`,
      fix: `write a value it can reach`,
    },
  ];
}

const SCALE: readonly MeasureId[] = ['index', 'standard', 'tilt', 'trust-own-pole'];

/** The least and the most a measure can be. */
function rangeOf(s: Scenario, { measure, of }: Test): readonly [number, number] {
  const { texts } = s.assembly;
  const markets = s.states.filter((x) => x.buys).length * s.domains.length;
  const seats = s.states.filter((x) => x.seat !== undefined).length;
  const last = s.turns.count + s.turns.hidden.length;
  const voices = s.states.find((x) => x.id === of)?.seat?.voices ?? 0;
  const ranges: Partial<Record<MeasureId, number>> = {
    'locked-liberal': markets,
    'locked-illiberal': markets,
    'locked-self': s.domains.length,
    'approved-liberal': texts.filter((x) => x.direction === 'liberal').length,
    'approved-illiberal': texts.filter((x) => x.direction === 'illiberal').length,
    'design-parts': texts.filter((x) => x.design === of).length,
    'winning-texts': Math.min(texts.length, (voices + 1) * last),
    milestones: s.milestones.length,
    'score-rank': seats,
    level: 100,
    approval: 100,
    prosperity: 200,
    splinter: 100,
    'honour-share': 100,
  };
  if (SCALE.includes(measure)) return [-100, 100];
  return [0, ranges[measure] ?? (measure === 'home' ? 1000 : 200)];
}
