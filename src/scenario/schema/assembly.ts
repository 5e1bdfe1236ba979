import { z } from 'zod';
import { direction, permille, points, slug, stateId, text, turnNumber } from './common';
import { election } from './hall/elections';
import { franchise } from './hall/franchise';
import { region } from './hall/regions';
import { race, venue } from './hall/venues';

export const stage = z
  .strictObject({
    id: slug.describe('Unique within the procedure.'),
    name: text.describe('What the stage is called.'),
    decides: z
      .enum([
        'consensus',
        'replies',
        'objectors',
        'majority',
        'support',
        'progress',
        'iso',
        'threegpp',
        'ietf',
        'ieee',
      ])
      .describe(
        '`consensus`: `threshold` present states who oppose stop it. `replies`: of the member states that reply, `threshold` thousandths must support; silence leaves the base. `objectors`: silence approves; it falls when `threshold` present states object. `majority`: more yes than no, abstentions outside, a tie falls. `support`: rival drafts; a seat supports one of them, `threshold` objections kill one, of the rest the most supported wins, a tie is no rule. `progress`: it waits `threshold` turns. `iso`: two thirds of the participating bodies that vote are for it, and not more than `threshold` thousandths of all votes against. `threegpp`: nobody against, or `threshold` thousandths of the companies that vote are for it. `ietf`: no votes; it falls when the objectors’ levels of technology come to more than `threshold` thousandths of its sponsors’ and supporters’. `ieee`: `threshold` thousandths of the companies reply, and as many of those for or against are for it.',
      ),
    threshold: z
      .int()
      .min(0)
      .max(1000)
      .describe('A count of states or turns, or thousandths of replies: see `decides`.'),
    atLeast: z
      .int()
      .min(0)
      .default(0)
      .describe(
        'Replies that are needed; with 0, no reply at all lets the text pass. Of `consensus`: supporters, sponsors among them, that must commit to the work. Of `threegpp`: companies that must vote.',
      ),
    next: z
      .string()
      .min(1)
      .describe('Where it goes when it passes: a stage here, `procedure/stage`, or `approved`.'),
    onFail: z
      .string()
      .min(1)
      .describe('Where it goes when it is stopped: a stage here, `procedure/stage`, or `fallen`.'),
    calendar: z
      .array(turnNumber)
      .default([])
      .describe('The stage is decided only in these turns (a world assembly). Empty: every turn.'),
    denies: z
      .int()
      .min(1)
      .optional()
      .describe(
        'Of `consensus`: with so many objectors there is not even consensus to consult, and the question is dead. Absent: it goes where `onFail` says.',
      ),
    sectorMembers: z
      .boolean()
      .optional()
      .describe(
        'Of `objectors`: whether companies (`states.companies`) may comment, which sends the text to `onFail`. They never vote and never block.',
      ),
  })
  .describe('One step of a procedure.');

export const procedure = z
  .strictObject({
    id: slug.describe('Unique among procedures.'),
    name: text.describe('What it is called.'),
    summary: text.describe('One sentence: “A text passes unless two countries object”.'),
    stages: z.array(stage).min(1).describe('Its steps.'),
    policyRoute: z
      .string()
      .optional()
      .describe(
        'Where a claim of policy implications sends a text, as `procedure/stage`. Absent: the claim is not open.',
      ),
  })
  .describe('How a text becomes a standard.');

export const standardText = z
  .strictObject({
    id: slug.describe('Unique among texts.'),
    ref: text.describe('Printed reference.'),
    title: text.describe('What it is called.'),
    summary: text.describe('One sentence: what it would do.'),
    fictional: z.boolean().default(true).describe('Whether it is invented; players are told.'),
    domain: slug.describe('The domain whose standard it moves.'),
    direction: direction.describe('Which way it moves the standard.'),
    design: slug
      .optional()
      .describe('A technical design that several texts share. The same twice running counts `repeat`.'),
    permitted: text.optional().describe('Uses it permits, in words.'),
    forbidden: text.optional().describe('Uses it forbids, in words.'),
    sponsors: z.array(stateId).default([]).describe('States behind it.'),
    wantedBy: z
      .array(stateId)
      .default([])
      .describe('Swing states that want it: objecting costs goodwill with each.'),
    prizes: z
      .record(stateId, points)
      .default({})
      .describe(
        'For each state, points at home (single ledger) or weight on the market (full) when it passes.',
      ),
    step: points.optional().describe('How far approval moves the standard. Absent: as the assembly says.'),
    venues: z
      .array(slug)
      .optional()
      .describe('Venues that it may be taken to when it waits or is blocked. Absent: none.'),
    race: race.optional(),
  })
  .describe('A draft standard.');

export const item = z
  .strictObject({
    id: slug.describe('Unique on the docket.'),
    title: text.optional().describe("Absent: its first text's."),
    texts: z.array(slug).min(1).describe('One text, or rivals that exclude each other.'),
    procedure: slug.describe('The procedure it starts in.'),
    stage: slug.describe('The stage it starts at.'),
    turn: turnNumber.describe('The turn it comes up; it stays while its procedure runs.'),
    drawer: z.boolean().default(false).describe('Whether a seat must table it first (full ledger).'),
    noRule: points.default(0).describe('What the standard moves when rivals tie and there is no rule.'),
  })
  .describe('One entry of the docket.');

export const assembly = z
  .strictObject({
    procedures: z.array(procedure).min(1).describe('The procedures in use.'),
    texts: z.array(standardText).describe('Every text there is.'),
    docket: z.array(item).describe('What comes up when.'),
    step: z
      .strictObject({
        liberal: points.describe('Of a liberal text.'),
        illiberal: points.describe('Of an illiberal text.'),
      })
      .describe('How far an approved text moves the standard.'),
    repeat: permille
      .default(1000)
      .describe('What the same design twice running counts, thousandths of the step.'),
    objectionCost: points
      .default(0)
      .describe('Points at home that an objection costs, for each swing state that wants the text.'),
    objectionTrust: permille
      .default(0)
      .describe('Trust lost with each of them, thousandths of the full scale.'),
    supportGain: points
      .default(0)
      .describe(
        'Points at home for supporting a contested text that passes: one that met an objection or a supported rival.',
      ),
    supportLoss: points.default(0).describe('Points at home lost by supporting a text that falls.'),
    drift: permille.describe("How much of the way the standard moves to the markets' mean after the texts."),
    groupSupport: permille
      .default(0)
      .describe(
        "What unplayed groups' votes count for the best supported draft of the side they lean to, thousandths of a voice a vote.",
      ),
    others: z
      .boolean()
      .default(false)
      .describe('Whether states that are not seats reply and vote by their lean (full ledger).'),
    venues: z.array(venue).optional().describe('Other houses to take a text to. Absent: none.'),
    regions: z.array(region).optional().describe('Regional groups with common positions. Absent: none.'),
    elections: z.array(election).optional().describe('Secret ballots for offices. Absent: none.'),
    franchise: franchise.optional(),
    tableCost: z.int().min(0).default(20).describe('Political capital that tabling costs.'),
  })
  .describe('Who writes the standards, and how.');
