import { z } from 'zod';
import { accord } from './accords';
import { assembly } from './assembly';
import { permille, slug, stateId, text, turnNumber } from './common';
import { aim, cards, event, milestone } from './events';
import { forum } from './forums';
import { rules } from './rules';
import { state } from './states';

export const domain = z
  .strictObject({
    id: slug.describe('Unique among domains. `semiconductors`, `ai` and `cyber` have rules of their own.'),
    name: text.describe('What it is called.'),
    market: permille.describe('Weight on markets; all domains sum to 1000.'),
    military: permille.describe('Weight in arms; all domains sum to 1000.'),
    norm: permille.describe('Weight of its standard on the needle; all domains sum to 1000.'),
    prerequisites: z
      .array(
        z.strictObject({
          domain: slug.describe('The domain it needs.'),
          strength: permille.describe('How much is lost where that one is missing.'),
        }),
      )
      .default([])
      .describe('What it cannot be fielded without (full ledger).'),
    decay: permille
      .max(1000)
      .optional()
      .describe('Obsolescence of its levels a turn, where it is not the usual `obs` (full ledger).'),
  })
  .describe('A field of technology.');

export const source = z
  .strictObject({
    id: slug.describe('Unique among sources.'),
    claim: text.describe('The fact, in a sentence.'),
    title: text.describe('Where it is from.'),
    year: z.int().describe('When that was published.'),
    url: z.url().optional().describe('Its address.'),
  })
  .describe('A fact and where it is from.');

const turns = z
  .strictObject({
    count: turnNumber.describe('Turns that are certain.'),
    hidden: z
      .array(permille)
      .default([])
      .describe(
        'Further turns, each with this chance if the one before came; drawn at the start and unknown to all.',
      ),
    stakes: z
      .array(permille)
      .min(1)
      .describe('By turn: every gain, cost and push is multiplied by it (2000: double). The last repeats.'),
    labels: z.array(text).default([]).describe('What each turn is called: “2021”.'),
    cues: z.array(text).default([]).describe('One line for each turn: “Choose in silence.”'),
  })
  .describe('How long the game is.');

const balance = z
  .strictObject({
    verdicts: z.array(slug).default([]).describe('Balance verdicts that apply. Empty: all.'),
    bands: z
      .strictObject({
        liberal: z.tuple([permille, permille]).describe('Least and most.'),
        fragmented: z.tuple([permille, permille]).describe('Least and most.'),
        illiberal: z.tuple([permille, permille]).describe('Least and most.'),
      })
      .optional()
      .describe('How often each ending should come, thousandths of games.'),
    restated: z
      .array(
        z
          .strictObject({
            id: slug.describe('The verdict.'),
            min: z.number().optional().describe("At least this, in the verdict's unit."),
            max: z.number().optional().describe('At most this.'),
            reason: text.describe('Why the common bar does not fit; printed beside every figure.'),
          })
          .describe('A verdict held to another bar, in the open.'),
      )
      .optional()
      .describe('Bars that this scenario restates. Absent: none.'),
    free: z.array(z.string()).default([]).describe('JSON pointers to values that may be tuned.'),
  })
  .describe('What tests of balance may expect.');

/** A whole scenario after `extends` has been merged in. */
export const scenario = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema, for editors.'),
    format: z.literal('standard-bearers/scenario@1').describe('Always `standard-bearers/scenario@1`.'),
    id: slug.describe("The file's name without its ending."),
    extends: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe(
        'A ruleset (`rules/class`) or a scenario that this one rests on; of a list, each is laid over the one before.',
      ),
    title: text.describe('What it is called.'),
    question: text.describe('The question on the shelf: “Who builds the world’s 5G, and on whose terms?”'),
    briefing: z.array(text).min(1).describe('Ninety seconds in plain words, read before the second choice.'),
    practises: text.describe('What one practises by playing it.'),
    minutes: z.int().min(1).max(600).describe('How long it takes.'),
    level: z.enum(['beginner', 'standard', 'seminar']).describe('For whom it is.'),
    turns,
    start: stateId.describe('The seat a newcomer is offered.'),
    agenda: z
      .array(z.array(z.enum(['research', 'accords', 'forum', 'assembly', 'statecraft', 'deals'])))
      .min(1)
      .describe('The decisions that are shown, by turn; the last repeats.'),
    forecast: z
      .array(z.enum(['after-commit', 'estimate', 'exact']))
      .min(1)
      .describe('What a seat may foresee, by turn; the last repeats.'),
    domains: z.array(domain).min(1).describe('Fields of technology.'),
    states: z.array(state).min(2).describe('States and groups, in the order of tables.'),
    disputed: z
      .record(z.string().regex(/^[A-Z]{3}$/, 'three capitals'), text)
      .optional()
      .describe(
        'Land the map draws as disputed, in no seat, by code and name. Absent: Crimea (XCR), Western Sahara (ESH) and northern Cyprus (XNC). What a state lists in `countries` is that state’s all the same.',
      ),
    accords: z.array(accord).describe('Promises between states.'),
    forums: z.array(forum).optional().describe('Groups of states that meet. Absent: none.'),
    assembly,
    events: z.array(event).default([]).describe('What happens to the world.'),
    milestones: z.array(milestone).default([]).describe('Breaks that complete.'),
    cards: cards.optional().describe('The private card each turn. Absent: none.'),
    aims: z.array(aim).default([]).describe('What seats want beyond the score.'),
    sharedLoss: z
      .boolean()
      .default(true)
      .describe('Whether past its threshold no seat of the losing pole wins, whatever its rank.'),
    win: z
      .strictObject({
        liberal: text.describe('For liberal seats.'),
        illiberal: text.describe('For illiberal seats.'),
        hedging: text.describe('For hedging seats.'),
      })
      .describe('How one wins, in words a student repeats.'),
    rules,
    assumptions: z
      .array(
        z.strictObject({
          id: slug.describe('Unique among assumptions.'),
          text: text.describe('What was estimated or chosen, in plain words.'),
          path: z.string().optional().describe('JSON pointer with ids to the number it is about.'),
        }),
      )
      .min(1)
      .describe('Shown to players: what was estimated, and what one number moves.'),
    sources: z.array(source).default([]).describe('Facts and where they are from.'),
    teacher: z
      .strictObject({
        plan: z.array(text).min(1).describe('The lesson, step by step.'),
        debrief: z.array(text).min(1).describe('Questions for afterwards.'),
      })
      .describe('For whoever runs it.'),
    balance: balance.optional(),
    notes: z.array(text).default([]).describe('Notes that nobody plays by.'),
  })
  .describe('A scenario.');

export type ScenarioInput = z.input<typeof scenario>;
/** A parsed scenario: frozen, defaults filled, in the units of the file. */
export type Scenario = z.output<typeof scenario>;
export type StateDef = Scenario['states'][number];
export type AccordDef = Scenario['accords'][number];
export type ProvisionDef = AccordDef['provisions'][number];
export type ForumDef = NonNullable<Scenario['forums']>[number];
export type JoinerDef = NonNullable<ForumDef['admission']>['candidates'][number];
export type DeliverableDef = ForumDef['deliverables'][number];
export type CouncilDef = ForumDef['councils'][number];
export type MotionDef = AccordDef['motions'][number];
export type MotionEffect = MotionDef['effects'][number];
export type TextDef = Scenario['assembly']['texts'][number];
export type ItemDef = Scenario['assembly']['docket'][number];
export type ProcedureDef = Scenario['assembly']['procedures'][number];
export type StageDef = ProcedureDef['stages'][number];
export type VenueDef = NonNullable<Scenario['assembly']['venues']>[number];
export type RegionDef = NonNullable<Scenario['assembly']['regions']>[number];
export type ElectionDef = NonNullable<Scenario['assembly']['elections']>[number];
export type CandidateDef = ElectionDef['candidates'][number];
export type EventDef = Scenario['events'][number];
export type EffectDef = EventDef['effects'][number];
export type MilestoneDef = Scenario['milestones'][number];
export type AimDef = Scenario['aims'][number];
export type DomainDef = Scenario['domains'][number];
export type RulesDef = Scenario['rules'];
