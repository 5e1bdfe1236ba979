import { z } from 'zod';
import { direction, permille, points, slug, stateId, text, turnNumber } from './common';

/**
 * How a stage of a procedure is decided (world-facts §1.4):
 * - `consensus`: any `threshold` present states who oppose stop it;
 * - `replies`: of the member states that reply, at least `threshold` permille support; silence leaves the base;
 *   `atLeast` replies are needed or, with none, it passes (TAP) or not (a Question);
 * - `objectors`: silence approves; it falls when at least `threshold` present states object;
 * - `majority`: more yes than no; abstentions outside, a tie falls;
 * - `support`: rival drafts; `threshold` objections kill a draft, of the rest the most supported wins;
 * - `progress`: waits until `threshold` turns have gone by in the stage (drafting).
 */
export const stage = z.strictObject({
  id: slug,
  name: text,
  decides: z.enum(['consensus', 'replies', 'objectors', 'majority', 'support', 'progress']),
  threshold: z.int().min(0).max(1000),
  atLeast: z.int().min(0).default(0),
  /** The next stage, of any procedure as `procedure/stage`, or `approved`. */
  next: z.string().min(1),
  /** Where a text goes when the stage stops it: a stage of any procedure as `procedure/stage`, or `fallen`. */
  onFail: z.string().min(1),
  /** The stage resolves only in these turns (a WTSA on the calendar); empty: every turn. */
  calendar: z.array(turnNumber).default([]),
});

export const procedure = z.strictObject({
  id: slug,
  name: text,
  /** One sentence: `It passes unless two countries object.` */
  summary: text,
  stages: z.array(stage).min(1),
  /** Where a claim of policy implications sends a text, as `procedure/stage`; absent: the claim is not open. */
  policyRoute: z.string().optional(),
});

export const standardText = z.strictObject({
  id: slug,
  /** Printed reference; built-in ones are fictional and marked so. */
  ref: text,
  title: text,
  summary: text,
  fictional: z.boolean().default(true),
  domain: slug,
  direction,
  /** Rival technical designs of one item exclude each other. */
  design: slug.optional(),
  permitted: text.optional(),
  forbidden: text.optional(),
  sponsors: z.array(stateId).default([]),
  /** Swing states that want it: objecting costs goodwill with each. */
  wantedBy: z.array(stateId).default([]),
  /** Points at home (single ledger) or first-mover market weight (full) for these states when it passes. */
  prizes: z.record(stateId, points).default({}),
  /** How far approval moves the standard; absent: by `assembly.step`. */
  step: points.optional(),
});

/** One entry of the docket: a text, or rival texts that exclude each other. */
export const item = z.strictObject({
  id: slug,
  title: text.optional(),
  texts: z.array(slug).min(1),
  procedure: slug,
  stage: slug,
  /** The turn it comes up; it stays on the docket while its procedure runs. */
  turn: turnNumber,
  /** True: not on the docket until a seat tables it (political capital, full ledger). */
  drawer: z.boolean().default(false),
  /** A tie or no support: no rule, and the market decides (points on the standard). */
  noRule: points.default(0),
});

export const assembly = z.strictObject({
  procedures: z.array(procedure).min(1),
  texts: z.array(standardText),
  docket: z.array(item),
  /** How far an approved text moves the standard by its direction, points. */
  step: z.strictObject({ liberal: points, illiberal: points }),
  /** The same design twice running counts this much (permille of the step). */
  repeat: permille.default(1000),
  /** Cost at home of an objection, for each swing state that wants the text. */
  objectionCost: points.default(0),
  /** Trust lost with each swing state that wanted the text, permille of full scale. */
  objectionTrust: permille.default(0),
  /** Support gains this if the text was contested and passed, costs `supportLoss` if it fell. */
  supportGain: points.default(0),
  supportLoss: points.default(0),
  /** After the texts the standard moves this much of the way to the markets' mean. */
  drift: permille,
  /** Votes of unplayed groups count this much for the drafts of the side they lean to. */
  groupSupport: permille.default(0),
  /** True: states that are not seats reply and vote by their lean (full model). */
  others: z.boolean().default(false),
  tableCost: z.int().min(0).default(20),
});
