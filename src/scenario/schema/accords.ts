import { z } from 'zod';
import { lonLat, permille, points, pole, slug, stateId, text, turnNumber } from './common';
import { motion } from './motions';

const kind = <K extends string>(name: K, meaning: string) => z.literal(name).describe(meaning);
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
  }),
  z.strictObject({
    kind: kind('deterrence', 'A shield, and a joint answer to an attack that is traced.'),
    phi,
  }),
] as const;

export const provision = z
  .discriminatedUnion('kind', kinds)
  .describe('One thing an accord does; `kind` says which.');

export const accord = z
  .strictObject({
    id: slug.describe('Unique among accords.'),
    name: text.describe('What it is called.'),
    summary: text.describe('One sentence for the student: what honouring means.'),
    honour: text.describe('The words on the button for honouring: “Pay your share”.'),
    defect: text.describe('The words on the button for defecting: “Keep it”.'),
    pole: pole.describe('The side it serves.'),
    members: z.array(stateId).min(1).describe('States that are members. One without a seat honours.'),
    due: z
      .strictObject({
        home: points.optional().describe('Points at home (single ledger).'),
        budget: permille.optional().describe('Share of the budget (full ledger).'),
      })
      .describe('What honouring costs. Empty: it costs trade or advantage only.'),
    provisions: z.array(provision).describe('What it does.'),
    inspection: z
      .strictObject({
        evidence: permille.describe(
          'Evidence against a cover drawn 1 to 1000: 400 means two in five are inspected.',
        ),
        effort: z
          .boolean()
          .default(false)
          .describe("Whether members' intelligence and inspections add to it."),
      })
      .describe('How a defector is found out.'),
    caught: z
      .strictObject({
        home: points.default(0).describe('Points at home (single ledger); negative costs.'),
        trust: permille.default(0).describe('Trust lost with each partner, thousandths of the full scale.'),
        approval: permille.default(0).describe('Approval lost, thousandths of the full scale.'),
        suspend: z
          .enum(['none', 'auto-by-all', 'by-members'])
          .default('none')
          .describe(
            '`auto-by-all`: out of every share until one honoured turn. `by-members`: each partner decides.',
          ),
      })
      .describe('What it costs to be found out.'),
    quorum: z
      .int()
      .min(0)
      .default(0)
      .describe('With fewer who honour two turns running, the accord lapses. 0: never.'),
    seal: z
      .strictObject({
        code: z.string().min(1).max(3).describe('One to three characters.'),
        at: lonLat.describe('Where it stands, [longitude, latitude].'),
      })
      .optional()
      .describe('Its seal on the map.'),
    from: turnNumber.default(1).describe('The turn it enters into force.'),
    motions: z.array(motion).default([]).describe('Changes of its rules that members may vote on.'),
  })
  .describe('A promise between states that each honours or breaks every turn.');
