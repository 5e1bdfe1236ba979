import { z } from 'zod';
import { lonLat, permille, points, pole, slug, stateId, text, turnNumber } from './common';
import { motion } from './motions';
import { provision } from './provisions';

export { provision };

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
        capital: z.int().min(0).optional().describe('Political capital lost (full ledger). Absent: none.'),
        onlookers: permille
          .optional()
          .describe(
            'Trust lost with each hedging state that is no member, thousandths of the full scale (full ledger). Absent: none.',
          ),
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
    forum: slug
      .optional()
      .describe(
        'The forum it belongs to: it starts when that is convened, only members with a seat there take part, and what it returns falls with the forum’s cohesion. `members` are then all who could.',
      ),
    motions: z.array(motion).default([]).describe('Changes of its rules that members may vote on.'),
  })
  .describe('A promise between states that each honours or breaks every turn.');
