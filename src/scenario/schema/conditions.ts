import { z } from 'zod';
import { points, slug, stateId, turnNumber } from './common';

/**
 * Measures a condition may ask about, with what `of` and `in` name; a question mark: may be left out (all states, or the first
 * domain). Points are on the 100-point scale; counts are plain.
 */
export const MEASURES = {
  index: {},
  splinter: {},
  standard: { of: 'domain?' },
  home: { of: 'state' },
  approval: { of: 'state' },
  prosperity: { of: 'state' },
  tilt: { of: 'state', in: 'domain?' },
  level: { of: 'state', in: 'domain?' },
  'locked-liberal': {},
  'locked-illiberal': {},
  'locked-self': { of: 'state' },
  'winning-texts': { of: 'state' },
  contracts: { of: 'state' },
  banked: { of: 'state' },
  'approved-liberal': {},
  'approved-illiberal': {},
  'design-parts': { of: 'design' },
  'governments-fallen': { of: 'state?' },
  'defections-named': { of: 'state?' },
  'promises-broken': { of: 'state' },
  'honour-share': { of: 'accord' },
  'trust-own-pole': { of: 'state' },
  'score-rank': { of: 'seat' },
  milestones: {},
} as const satisfies Record<string, { of?: string; in?: string }>;

export type MeasureId = keyof typeof MEASURES;

const measureId = z.enum(Object.keys(MEASURES) as [MeasureId, ...MeasureId[]]);

const test = z.strictObject({
  measure: measureId,
  of: z.union([stateId, slug]).optional(),
  in: slug.optional(),
  value: points,
});

/**
 * Single-key objects: one error for one mistake at any depth, where a recursive `oneOf` gives hundreds.
 * Exactly one key may be present; `parse` says so when it is not.
 */
export interface Condition {
  atLeast?: z.infer<typeof test>;
  atMost?: z.infer<typeof test>;
  turn?: number;
  completed?: string;
  approved?: string;
  all?: Condition[];
  any?: Condition[];
  not?: Condition;
}

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      atLeast: test.optional(),
      atMost: test.optional(),
      turn: turnNumber.optional(),
      completed: slug.optional(),
      approved: slug.optional(),
      all: z.array(condition).min(1).optional(),
      any: z.array(condition).min(1).optional(),
      not: condition.optional(),
    })
    .refine((c) => Object.keys(c).length === 1, 'a condition has exactly one key'),
);
