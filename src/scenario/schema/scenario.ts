import { z } from 'zod';
import { accord } from './accords';
import { assembly } from './assembly';
import { permille, slug, stateId, text, turnNumber } from './common';
import { aim, cards, event, milestone } from './events';
import { rules } from './rules';
import { state } from './states';

export const domain = z.strictObject({
  id: slug,
  name: text,
  market: permille,
  military: permille,
  norm: permille,
  prerequisites: z.array(z.strictObject({ domain: slug, strength: permille })).default([]),
});

export const source = z.strictObject({
  id: slug,
  claim: text,
  title: text,
  year: z.int(),
  url: z.url().optional(),
});

/** A whole scenario after `extends` has been merged in. Docstrings become the reference page. */
export const scenario = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('standard-bearers/scenario@1'),
  id: slug,
  /**
   * A base ruleset (`rules/class`) or another scenario (`radio-silence`) whose fields this one overrides; of a list, each is laid
   * over the one before.
   */
  extends: z.union([z.string(), z.array(z.string())]).optional(),
  title: text,
  /** The question of the shelf: "Who builds the world's 5G, and on whose terms?" */
  question: text,
  /** Ninety seconds in plain words, read before the second choice. */
  briefing: z.array(text).min(1),
  practises: text,
  minutes: z.int().min(1).max(600),
  level: z.enum(['beginner', 'standard', 'seminar']),
  turns: z.strictObject({
    count: turnNumber,
    /** Turns beyond the count that are played with this chance each, drawn at the start and unknown to all. */
    hidden: z.array(permille).default([]),
    /** Stakes by turn, permille; multiply every gain, cost and push alike. The last repeats. */
    stakes: z.array(permille).min(1),
    /** What a turn is called: "2021", "Spring". */
    labels: z.array(text).default([]),
    /** One line a turn for the class: "Choose in silence". */
    cues: z.array(text).default([]),
  }),
  /** The seat a newcomer is offered. */
  start: stateId,
  /** First choice before any rule is explained; at most this many decisions shown by turn (agenda grows). */
  agenda: z.array(z.array(z.enum(['research', 'accords', 'assembly', 'statecraft', 'deals']))).min(1),
  forecast: z.array(z.enum(['after-commit', 'estimate', 'exact'])).min(1),
  domains: z.array(domain).min(1),
  states: z.array(state).min(2),
  accords: z.array(accord),
  assembly,
  events: z.array(event).default([]),
  milestones: z.array(milestone).default([]),
  cards: cards.optional(),
  aims: z.array(aim).default([]),
  /** Past this point of the dial no democracy (no autocracy) wins, whatever its rank. */
  sharedLoss: z.boolean().default(true),
  /** In words a student repeats, one for each pole. */
  win: z.strictObject({ liberal: text, illiberal: text, hedging: text }),
  rules,
  /** Shown to players: what was estimated, what one number moves. */
  assumptions: z.array(z.strictObject({ id: slug, text, path: z.string().optional() })).min(1),
  sources: z.array(source).default([]),
  /** For whoever runs it. */
  teacher: z.strictObject({ plan: z.array(text).min(1), debrief: z.array(text).min(1) }),
  /** Balance verdicts that apply, and the bands of endings in permille. */
  balance: z
    .strictObject({
      verdicts: z.array(slug).default([]),
      bands: z
        .record(z.enum(['liberal', 'fragmented', 'illiberal']), z.tuple([permille, permille]))
        .optional(),
      /** Values an author lets a calibrator move. */
      free: z.array(z.string()).default([]),
    })
    .optional(),
  notes: z.array(text).default([]),
});

export type ScenarioInput = z.input<typeof scenario>;
/** A parsed scenario: frozen, defaults filled, in the units of the file. */
export type Scenario = z.output<typeof scenario>;
export type StateDef = Scenario['states'][number];
export type AccordDef = Scenario['accords'][number];
export type ProvisionDef = AccordDef['provisions'][number];
export type TextDef = Scenario['assembly']['texts'][number];
export type ItemDef = Scenario['assembly']['docket'][number];
export type ProcedureDef = Scenario['assembly']['procedures'][number];
export type StageDef = ProcedureDef['stages'][number];
export type EventDef = Scenario['events'][number];
export type EffectDef = EventDef['effects'][number];
export type MilestoneDef = Scenario['milestones'][number];
export type AimDef = Scenario['aims'][number];
export type DomainDef = Scenario['domains'][number];
export type RulesDef = Scenario['rules'];
