import { z } from 'zod';
import { condition } from './conditions';
import { money, permille, points, slug, stateId, text, turnNumber } from './common';

const domain = slug.describe('The domain.');
const at = stateId.describe('The state.');
const by = points.describe('By how much, points.');

/** What an event, an inject or a ruling can do: one effect a line, one interpreter in the engine. Exactly one key. */
export const effect = z
  .strictObject({
    tilt: z
      .strictObject({ domain, by, at: stateId.optional().describe('The market. Absent: every one.') })
      .optional()
      .describe("Moves markets; multiplied by the turn's stake."),
    standard: z.strictObject({ domain, by }).optional().describe('Moves the standard of a domain.'),
    home: z.strictObject({ at, by }).optional().describe('Changes the standing at home (single ledger).'),
    approval: z.strictObject({ at, by }).optional().describe('Changes approval or control (full ledger).'),
    damage: z
      .strictObject({
        at: z.union([stateId, z.literal('all')]).describe('The state, or `all`.'),
        by,
        sparedBy: slug.optional().describe('Members that honour this accord are spared.'),
        supply: z
          .boolean()
          .optional()
          .describe(
            'Whether supplies fail: then what members make at home and with friends spares them some.',
          ),
      })
      .optional()
      .describe('Does damage, which lowers security (full ledger).'),
    level: z
      .strictObject({ at, domain, by })
      .optional()
      .describe('Changes a level of technology (full ledger).'),
    trust: z
      .strictObject({ from: stateId.describe('Who trusts.'), in: stateId.describe('Who is trusted.'), by })
      .optional()
      .describe('Changes trust (full ledger).'),
    capital: z.strictObject({ at, by }).optional().describe('Changes political capital (full ledger).'),
    accordPush: z
      .strictObject({ accord: slug.describe('The accord.'), factor: permille.describe('2000: double.') })
      .optional()
      .describe("This turn an accord's push counts this much."),
    inspection: z
      .strictObject({
        accord: slug.describe('The accord.'),
        evidence: permille.describe('1000: every defector is named.'),
      })
      .optional()
      .describe("This turn the evidence against an accord's members is this."),
    appeal: z
      .strictObject({ candidate: slug.describe('The candidate.'), by })
      .optional()
      .describe('Changes a candidate’s standing with everybody.'),
    arrears: z
      .strictObject({
        at,
        years: z.int().min(-20).max(20).describe('Years of contributions more, or fewer, that it owes.'),
      })
      .optional()
      .describe('Changes what a state owes the union; with too many years it has no vote.'),
    credentials: z
      .strictObject({ at, as: z.enum(['in-order', 'pending', 'refused']).describe('What they are now.') })
      .optional()
      .describe('What the committee says of a state’s credentials.'),
    docket: z
      .strictObject({ item: slug.describe('The docket item.') })
      .optional()
      .describe('Brings an item onto the docket.'),
  })
  .refine((e) => Object.keys(e).length === 1, 'an effect has exactly one key')
  .describe('What happens; exactly one key.');

export const event = z
  .strictObject({
    id: slug.describe('Unique among events.'),
    title: text.describe('The headline.'),
    summary: text.describe('What has happened and what it does, in one or two sentences.'),
    turn: turnNumber.optional().describe('In this turn. Absent: in any turn in which `when` holds.'),
    when: condition.optional().describe('Only while this holds.'),
    chance: permille.default(1000).describe('Chance a turn; 1000: always.'),
    group: slug
      .optional()
      .describe('Of the events of one group that could happen in a turn, exactly one is drawn.'),
    once: z.boolean().default(true).describe('Whether it happens only once.'),
    effects: z.array(effect).min(1).describe('What it does.'),
  })
  .describe('Something that happens to the world.');

export const milestone = z
  .strictObject({
    id: slug.describe('Unique among milestones.'),
    title: text.describe('What it is called.'),
    summary: text.describe('What is reached and what it unlocks, in one or two sentences.'),
    domain: slug.describe('The domain it belongs to.'),
    atLevel: points.optional().describe('It completes when a level reaches this.'),
    by: z
      .union([stateId, z.enum(['liberal', 'illiberal', 'any'])])
      .default('any')
      .describe('Whose level counts: one state, a pole, or any.'),
    cost: money.optional().describe('A joint project: it completes when this much has been paid in.'),
    unlocks: z.array(effect).default([]).describe('What completing it does.'),
  })
  .describe('A visible break over levels or joint projects: it completes once, and unlocks.');

export const aim = z
  .strictObject({
    id: slug.describe('Unique among aims.'),
    seat: stateId.describe('Whose aim it is.'),
    title: text.describe('In words a student repeats: “Ship three contracts”.'),
    when: condition.describe('Met when this holds at the end.'),
    points: points.describe('What it is worth.'),
    secret: z.boolean().default(true).describe('Whether others learn it only at the end.'),
  })
  .describe('What a seat wants beyond the score. A hedging seat wins by its aims.');

export const cards = z
  .strictObject({
    lean: z.int().min(0).default(2).describe('A market’s hidden lean.'),
    inspection: z.int().min(0).default(1).describe('Who will or will not be inspected.'),
    event: z.int().min(0).default(1).describe('The coming event.'),
    report: z.int().min(0).default(0).describe('A report of a defection nobody has named.'),
    falseReport: permille.default(250).describe('Chance that such a report is false.'),
  })
  .describe('What the private card that a seat gets each turn tells: relative weights.');
