import { z } from 'zod';
import { permille, points } from './common';
import { forumNumbers, newOrder } from './forums';
import { INSTRUMENTS, domestic, instruments, type Instrument } from './instruments';
import { parameters } from './parameters';

export type { Instrument } from './instruments';
export type { ParameterId } from './parameters';

const OLDER = [
  'loan',
  'invest',
  'ban',
  'squeeze',
  'diplomacy',
  'lend',
  'embargo',
  'closure',
  'campaign',
  'espionage',
  'sabotage',
  'disinformation',
] as const;

const VERBS = [...OLDER, ...(Object.keys(INSTRUMENTS) as Instrument[])];

const cost = points.describe('What it costs at home.');

const tilts = z
  .strictObject({
    hedging: permille.describe(
      'Buyers hedge: this much of every tilt decays to even each turn (simple market).',
    ),
    lockAt: points.describe('A tilt this far from even two turns running locks the market.'),
    lockedPush: permille.describe('A locked market takes this much of every push.'),
    lean: points.describe('The hidden lean of a market, drawn from minus to plus this each turn.'),
    noise: points.describe('Chance beside it, likewise.'),
  })
  .describe('How markets move.');

const statecraft = z
  .strictObject({
    loan: z
      .strictObject({
        cost,
        push: points.describe('How far it moves the market.'),
        contract: points.describe(
          "What it pays when the market ends the turn on the lender's side; shared by that side's lenders.",
        ),
        cash: points.describe('What the borrower banks from each loan of the side it chose.'),
      })
      .describe('Lend to a market.'),
    invest: z.strictObject({ gain: points.describe('What it gains at home.') }).describe('Invest at home.'),
    ban: z
      .strictObject({
        cost,
        cut: permille.describe("What it takes from illiberal vendors' push, times the banner's weight."),
      })
      .describe('Shut the rival out.'),
    squeeze: z
      .strictObject({
        cost,
        harm: points.describe('What it costs the target at home; the target also loses its last voice.'),
      })
      .describe('Take a voice away.'),
    diplomacy: z
      .strictObject({
        voices: z.int().min(0).max(4).describe('Voices it adds; objections then cost nothing.'),
      })
      .describe('Send more diplomats.'),
    supplier: z
      .strictObject({
        push: points.describe("How far naming one side moves the state's own market."),
        both: points.describe('What staying with both gains at home.'),
      })
      .describe('A played market names its supplier.'),
    verbs: z
      .array(z.enum(VERBS))
      .describe(
        'The acts that are open. From `lend` on they are for the full ledger; from `silk-road` on they need `instruments`.',
      ),
  })
  .describe('Acts of state. Those of the full ledger cost political capital, which the engine knows.');

const score = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('standing').describe('Standing at home, and the needle.'),
      dial: z
        .int()
        .min(-5000)
        .max(5000)
        .describe("What a point of the needle to its side is worth to a pole's seat."),
      hedging: z
        .int()
        .min(-5000)
        .max(5000)
        .describe('What a point of the needle, either way, is worth to a hedging seat.'),
    }),
    z.strictObject({
      kind: z.literal('weighted').describe('Five parts; the weights sum to 1000.'),
      prosperity: permille.describe('Weight of prosperity.'),
      technology: permille.describe('Weight of levels.'),
      security: permille.describe('Weight of security.'),
      legitimacy: permille.describe("Weight of approval and one's own pole's trust."),
      influence: permille.describe('Weight of the needle, sales to hedging states and their trust.'),
    }),
  ])
  .describe('What a seat is judged by; `kind` says which.');

export const rules = z
  .strictObject({
    ledger: z
      .enum(['single', 'full'])
      .describe(
        '`single`: prosperity, approval and capital are one standing at home. `full`: each for itself, with budgets.',
      ),
    market: z
      .enum(['simple', 'contest'])
      .describe(
        '`simple`: one tilt a market, pushed. `contest`: vendors compete for every buyer in every domain.',
      ),
    tilts,
    statecraft,
    voters: z
      .strictObject({
        floor: points.describe(
          'Below this standing after an election turn the government falls (single ledger).',
        ),
        compare: z
          .enum(['floor', 'partners'])
          .default('floor')
          .describe(
            '`floor`: voters want a standing of `floor`. `partners`: they compare it with the mean of the other seats of the same pole that vote, and accept `margin` less (single ledger).',
          ),
        margin: points
          .default(0)
          .describe('How far behind the partners’ mean voters accept, with `compare: partners`.'),
        fall: points.describe('What the fall costs at home.'),
        acting: z
          .int()
          .min(0)
          .max(9)
          .default(0)
          .describe('Voices that the acting government of the turn after a fall lacks (single ledger).'),
        every: z
          .int()
          .min(1)
          .default(4)
          .describe('Turns between elections where a state lists none (full ledger).'),
      })
      .describe('What voters do.'),
    deals: z
      .strictObject({
        open: z.boolean().describe('Whether seats may make deals.'),
        perSeller: z.int().min(0).max(9).describe('Voices one seat may sell a turn.'),
        max: points.describe('The largest payment, before the stake (single ledger).'),
      })
      .describe('Talk: sales of voices, and promises.'),
    index: z
      .strictObject({
        alignment: permille.describe("Weight of hedging states' alignment, by their votes."),
        standards: permille.describe('Weight of standards, by norm weight.'),
        base: permille.describe("Weight of hedging markets' tilts, by their votes."),
      })
      .describe('What the needle reads; the weights sum to 1000.'),
    endings: z
      .strictObject({
        liberal: points.describe('At this needle or above the liberal side has won.'),
        illiberal: points.describe('At this needle or below the illiberal side has.'),
        splinter: permille
          .default(1000)
          .describe('A world split further than this is fragmented while the needle is within 12.'),
        newOrder: z
          .array(newOrder)
          .optional()
          .describe('When such an ending is a new order too. Absent: never.'),
      })
      .describe('How a game ends.'),
    score,
    instruments: instruments.optional(),
    domestic: domestic.optional(),
    capital: z
      .strictObject({
        income: permille.default(1000).describe('Yearly political capital, of what the rules give.'),
        claim: z
          .int()
          .min(0)
          .default(0)
          .describe('Political capital that a claim of policy implications costs.'),
      })
      .optional()
      .describe(
        'How scarce political capital is (full ledger). Absent: as the rules have it, and claims are free.',
      ),
    institutions: z
      .strictObject({
        rest: z
          .int()
          .min(0)
          .max(60)
          .describe('Turns for which a motion, or a council of a forum, is not voted on again once it was.'),
      })
      .optional()
      .describe('How long a vote on rules holds. Absent: it may be held again every turn.'),
    parameters: parameters.prefault({}),
    forums: forumNumbers.optional(),
  })
  .describe('The numbers of the rules; most scenarios take them from a ruleset.');
