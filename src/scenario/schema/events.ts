import { z } from 'zod';
import { condition } from './conditions';
import { permille, points, slug, stateId, text, turnNumber } from './common';

/** What an event, an inject or a ruling can do: one effect a line, one interpreter in the engine. Exactly one key. */
export const effect = z
  .strictObject({
    /** Shifts every market's (or one's) tilt in a domain; multiplied by the turn's stake. */
    tilt: z.strictObject({ domain: slug, by: points, at: stateId.optional() }).optional(),
    standard: z.strictObject({ domain: slug, by: points }).optional(),
    home: z.strictObject({ at: stateId, by: points }).optional(),
    approval: z.strictObject({ at: stateId, by: points }).optional(),
    damage: z
      .strictObject({ at: z.union([stateId, z.literal('all')]), by: points, sparedBy: slug.optional() })
      .optional(),
    level: z.strictObject({ at: stateId, domain: slug, by: points }).optional(),
    trust: z.strictObject({ from: stateId, in: stateId, by: points }).optional(),
    capital: z.strictObject({ at: stateId, by: points }).optional(),
    /** This turn an accord's push counts this much (2000: double). */
    accordPush: z.strictObject({ accord: slug, factor: permille }).optional(),
    /** This turn nobody's inspection draws count (a leak names every defector): evidence is set to this. */
    inspection: z.strictObject({ accord: slug, evidence: permille }).optional(),
    /** A text enters the docket at a stage. */
    docket: z.strictObject({ item: slug }).optional(),
  })
  .refine((e) => Object.keys(e).length === 1, 'an effect has exactly one key');

export const event = z.strictObject({
  id: slug,
  title: text,
  summary: text,
  /** In this turn; absent: in any turn in which `when` holds. */
  turn: turnNumber.optional(),
  when: condition.optional(),
  /** Chance a turn, permille; 1000: always. */
  chance: permille.default(1000),
  /** Of the events of one group that could happen in a turn, exactly one is drawn. */
  group: slug.optional(),
  once: z.boolean().default(true),
  effects: z.array(effect).min(1),
});

/** Visible breaks over levels and pools: they complete, and unlock. */
export const milestone = z.strictObject({
  id: slug,
  title: text,
  summary: text,
  domain: slug,
  /** Any seat of the pole reaches this level, or this one state does. */
  atLevel: points.optional(),
  by: z.union([stateId, z.enum(['liberal', 'illiberal', 'any'])]).default('any'),
  /** A joint project: completes when this much money has been paid in. */
  cost: money().optional(),
  unlocks: z.array(effect).default([]),
});

function money() {
  return z.number().min(0).max(10_000);
}

export const aim = z.strictObject({
  id: slug,
  seat: stateId,
  /** In words a student repeats: "Ship three contracts". */
  title: text,
  when: condition,
  points,
  secret: z.boolean().default(true),
});

export const cards = z.strictObject({
  /** Relative weights of what a seat's card of the turn tells. */
  lean: z.int().min(0).default(2),
  inspection: z.int().min(0).default(1),
  event: z.int().min(0).default(1),
  /** A report of an unnamed defection, which may be false with this chance. */
  report: z.int().min(0).default(0),
  falseReport: permille.default(250),
});
