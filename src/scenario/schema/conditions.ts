import { z } from 'zod';
import { points, slug, stateId, turnNumber } from './common';

/**
 * Measures a condition may ask about. `of` names a state, domain, accord or text as the measure needs.
 * Points are on the 100-point scale; counts are plain.
 */
export const measureId = z.enum([
  'index',
  'standard',
  'home',
  'tilt',
  'locked-liberal',
  'locked-illiberal',
  'locked-self',
  'winning-texts',
  'contracts',
  'banked',
  'approved-liberal',
  'approved-illiberal',
  'design-parts',
  'governments-fallen',
  'defections-named',
  'honour-share',
  'approval',
  'prosperity',
  'trust-own-pole',
  'score-rank',
  'level',
  'splinter',
  'milestones',
  'promises-broken',
]);

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
