import { z } from 'zod';
import { permille, points, slug, stateId, text, turnNumber } from './common';

const kind = <K extends string>(name: K, meaning: string) => z.literal(name).describe(meaning);
const audience = z.enum(['all', 'members', 'nobody']);

const kinds = [
  z.strictObject({
    kind: kind('enforcement', 'More or fewer inspections of members, and what the inspectors cost.'),
    evidence: z
      .int()
      .min(-1000)
      .max(1000)
      .meta({ unit: 'thousandths' })
      .describe('Added to the evidence of every inspection; negative takes away.'),
    upkeep: z
      .strictObject({
        home: points.default(0).describe('Points at home that each member pays a turn (single ledger).'),
        budget: permille
          .default(0)
          .describe('Share of the budget that each member pays a turn (full ledger).'),
      })
      .optional()
      .describe('What it costs each member while it is in force, whatever it does with its due.'),
  }),
  z.strictObject({
    kind: kind('suspension', 'What happens to a member that is named.'),
    suspend: z
      .enum(['none', 'auto-by-all', 'by-members'])
      .describe('As in `caught.suspend`; it applies to those named from then on.'),
  }),
  z.strictObject({
    kind: kind('quorum', 'How many must honour for the accord to go on.'),
    least: z.int().min(0).max(60).describe('With fewer two turns running, the accord lapses. 0: never.'),
  }),
  z.strictObject({
    kind: kind('secrecy', 'Who is told how an accord was kept.'),
    count: audience.optional().describe('Who is told how many members honoured. By itself: all.'),
    conduct: audience.optional().describe('Who is told what each member did. By itself: nobody.'),
  }),
  z.strictObject({
    kind: kind('observers', 'States that learn what members learn, and trust members accordingly.'),
    states: z.array(stateId).min(1).describe('States that are not members.'),
  }),
  z.strictObject({
    kind: kind('veto', 'From then on a motion of this accord needs the yes of every member.'),
  }),
] as const;

const motionEffect = z
  .discriminatedUnion('kind', kinds)
  .describe('One rule of an accord that a motion changes; `kind` says which.');

export const motion = z
  .strictObject({
    id: slug.describe('Unique among the motions of all accords.'),
    title: text.describe('What it is called: “Twice as many inspectors”.'),
    summary: text.describe('One sentence for the student: what will be different.'),
    from: turnNumber
      .default(1)
      .describe('The first turn it may be voted on. What is decided applies in the next turn.'),
    repeal: z.boolean().default(true).describe('Whether members may vote it out again once it is in force.'),
    effects: z
      .array(motionEffect)
      .min(1)
      .describe('What it changes. Of two motions on one rule, the later one stands.'),
  })
  .describe('A change of an accord’s own rules that its members vote on, one vote each.');
