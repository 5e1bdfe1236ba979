import { z } from 'zod';
import { permille, points, slug, stateId, text } from './common';
import { condition } from './conditions';
import { joint, kind } from './provisions-joint';

const domain = slug.describe('The domain it acts in.');
const phi = permille.describe('Marginal return φ: what one unit in the pool brings each member (800: 0.8).');
const targets = z.array(stateId).min(1).describe('The states it shuts out.');

const kinds = [
  z.strictObject({
    kind: kind(
      'share',
      'Each due pays every member in good standing the same: a public good that can be withheld.',
    ),
    perDue: points.describe('What each due pays to each member, points at home.'),
    includeOwn: z.boolean().default(true).describe('Whether a member gets the share of its own due too.'),
    minimum: z
      .array(z.int().min(0).max(60))
      .default([])
      .describe(
        'How many members must pay for the dues to bring anything, by turn; the last repeats. Empty: one is enough.',
      ),
  }),
  z.strictObject({
    kind: kind('push', 'Each due moves every market (simple market).'),
    domain,
    perDue: points.describe('How far one due moves every market; negative moves them to the illiberal side.'),
    weighted: z.boolean().default(true).describe("Whether it counts times the payer's `weight`."),
  }),
  z.strictObject({
    kind: kind('recoil', "Markets that lean to the promiser's pole draw back when a breach is inspected."),
    domain,
    by: points.describe('How far each such market draws back.'),
  }),
  z.strictObject({
    kind: kind('pool', 'Dues become research money in common (full ledger).'),
    domains: z.array(slug).min(1).describe('The domains that are researched.'),
    phi,
    threshold: z
      .strictObject({
        share: permille.describe('This share of all dues must arrive.'),
        below: permille.describe('The return φ when it does not.'),
      })
      .optional()
      .describe('A threshold good: too few payers and it is worth little.'),
    rationalise: z
      .strictObject({
        each: permille.max(1000).describe('Added to φ for each honouring member beyond the first.'),
        alone: permille.max(1000).describe('Taken from φ where one member honours alone.'),
      })
      .optional()
      .describe(
        'Work that is shared out instead of being done twice: the more take part, the more it brings.',
      ),
  }),
  z.strictObject({
    kind: kind(
      'intelligence',
      'Shared intelligence: a shield, better inspection of all accords, attribution of covert acts.',
    ),
    phi,
  }),
  z.strictObject({
    kind: kind('loan-fund', "Support for members' vendors in hedging markets."),
    domain,
    phi,
    failChance: permille.default(0).describe('Chance a turn that politics freeze the loans.'),
    conditionality: z
      .strictObject({
        when: condition.describe('While this holds, nothing is lent.'),
        at: stateId.optional().describe('The borrower it concerns. Absent: every one.'),
        trust: permille
          .max(1000)
          .default(0)
          .describe(
            "The borrower's trust in each lender that a frozen turn costs, thousandths of the full scale.",
          ),
      })
      .optional()
      .describe('Loans that stop with a war or a breach of rights; borrowers are told.'),
  }),
  z.strictObject({
    kind: kind('vendor-ban', 'Who honours buys nothing of the domain from the targets.'),
    domain,
    targets,
  }),
  z.strictObject({
    kind: kind('export-control', 'Who honours sells nothing of the domain to the targets.'),
    domain,
    targets,
    indigenise: permille
      .max(5000)
      .optional()
      .describe(
        'How much faster a target learns the domain itself while its whole foreign supply is denied.',
      ),
  }),
  z.strictObject({
    kind: kind(
      'open-interface',
      "Who honours halves its home bias; others' openness raises one's weight abroad.",
    ),
    domain,
    abroad: permille.default(400).describe('The most that weight abroad can gain.'),
  }),
  z.strictObject({
    kind: kind(
      'norm',
      'Who honours sells nothing of the domain to buyers of the other pole; together they move its standard.',
    ),
    domain,
    push: permille
      .default(150)
      .describe('How far the standard moves a turn when all honour, thousandths of the full scale.'),
    uses: z
      .strictObject({
        permitted: z.array(text).min(1).describe('Uses that stay allowed, in words.'),
        forbidden: z.array(text).min(1).describe('Uses for which nothing is sold, in words.'),
        share: permille.max(1000).describe("Share of the other pole's market that buys for a forbidden use."),
      })
      .optional()
      .describe('Who honours loses the other pole for the forbidden uses only, not altogether.'),
    ledger: permille
      .max(1000)
      .optional()
      .describe('What goods traced in a common ledger take, with all, from crime in who honours.'),
  }),
  z.strictObject({
    kind: kind('deterrence', 'A shield, and a joint answer to an attack that is traced.'),
    phi,
    proportion: permille
      .max(5000)
      .optional()
      .describe(
        'Weight of the answer when all honour; 1000 repays sabotage like for like. More offends swing states, less invites more.',
      ),
    earlyWarning: permille
      .max(1000)
      .optional()
      .describe('From this honouring share on, attacks are traced in the turn they happen.'),
    attribution: permille
      .max(1000)
      .optional()
      .describe('What naming the attacker together adds, with all, to the chance that an attack is traced.'),
    sanctions: points
      .min(0)
      .optional()
      .describe("What joint sanctions take, with all, from a traced attacker's prosperity."),
    expulsions: z
      .int()
      .min(0)
      .max(100)
      .optional()
      .describe("What joint expulsions take, with all, from a traced attacker's political capital."),
  }),
  ...joint,
] as const;

export const provision = z
  .discriminatedUnion('kind', kinds)
  .describe('One thing an accord does; `kind` says which.');
