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
  cohesion: { of: 'forum' },
  'forum-members': { of: 'forum' },
  'forum-deliverables': { of: 'forum' },
  'forum-seats': { of: 'state' },
} as const satisfies Record<string, { of?: string; in?: string }>;

export type MeasureId = keyof typeof MEASURES;

const measureId = z.enum(Object.keys(MEASURES) as [MeasureId, ...MeasureId[]]);

const test = z
  .strictObject({
    measure: measureId.describe('What is looked at.'),
    of: z
      .union([stateId, slug])
      .optional()
      .describe('Of which state, seat, domain, accord, design or forum, as the measure needs.'),
    in: slug.optional().describe('In which domain (`tilt`, `level`); absent: the first.'),
    value: points.describe('Points on the 100-point scale, or a count.'),
  })
  .describe('A measure and a value.');

/**
 * Single-key objects: one error for one mistake at any depth, where a recursive `oneOf` gives hundreds. Exactly one key may be
 * present; `parse` says so when it is not.
 */
export interface Condition {
  atLeast?: z.infer<typeof test>;
  atMost?: z.infer<typeof test>;
  turn?: number;
  completed?: string;
  approved?: string;
  happened?: string;
  convened?: string;
  delivered?: string;
  all?: Condition[];
  any?: Condition[];
  not?: Condition;
}

export const condition: z.ZodType<Condition> = z.lazy(() => once);

/** Made once, so that every use of a condition is the same schema. */
const once = z
  .strictObject({
    atLeast: test.optional().describe('The measure is at least the value.'),
    atMost: test.optional().describe('The measure is at most the value.'),
    turn: turnNumber.optional().describe('It is this turn.'),
    completed: slug.optional().describe('This milestone is completed.'),
    approved: slug.optional().describe('This text is approved.'),
    happened: slug.optional().describe('This event has happened.'),
    convened: slug.optional().describe('This forum meets.'),
    delivered: slug.optional().describe('A summit has decided this deliverable.'),
    all: z.array(condition).min(1).optional().describe('All of these hold.'),
    any: z.array(condition).min(1).optional().describe('One of these holds.'),
    not: condition.optional().describe('This does not hold.'),
  })
  .refine((c) => Object.keys(c).length === 1, 'a condition has exactly one key')
  .describe('Something that holds or does not; exactly one key.');
