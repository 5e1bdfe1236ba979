import { z } from 'zod';
import { stateId, text } from './common';

const keyed = (what: string) => z.string().min(1).describe(what);
const number = keyed(
  'A number of the world: its measure and the ids it belongs to, `home/GBR`, `tilt/radio/KEN`.',
);
const slots = z
  .record(z.string(), z.unknown())
  .describe('Slots of a game record’s orders (docs/cases.md), money and payments in points or units.');
const bySeat = z.record(stateId, slots);

const step = z
  .strictObject({
    talk: bySeat.optional().describe('A talk step: offers, answers and promises by seat.'),
    act: bySeat
      .optional()
      .describe('The sealed step: orders by seat. A seat that is not named orders nothing.'),
    absent: z
      .array(stateId)
      .optional()
      .describe('Seats for which nobody answers in this sealed step: they play their caretaker brief.'),
    interventions: z
      .array(z.record(z.string(), z.unknown()))
      .optional()
      .describe('What a facilitator does in this sealed step, as in a game record.'),
  })
  .refine((s) => (s.talk === undefined) !== (s.act === undefined), 'a step is either `talk` or `act`')
  .describe('One step of a turn; either `talk` or `act`.');

const fact = z
  .looseObject({ kind: z.string().min(1).describe('What kind of fact it is.') })
  .describe(
    'A fact, in part: every field that is written must be so. `to` is "all" or the list of seats that are told.',
  );

const refusal = z
  .strictObject({
    seat: stateId.describe('Whose orders.'),
    path: keyed('Where in the orders: `voices`, `accords.fund`, `offers[0]`.'),
    reason: keyed('The id of the reason.'),
  })
  .describe('An order that may not be given.');

const before = z
  .strictObject({
    base: z
      .string()
      .min(1)
      .describe(
        'The world it starts from: a scenario in `bases/` beside the case’s folder, or a shipped one.',
      ),
    with: z
      .record(z.string(), z.unknown())
      .default({})
      .describe('What is different here: laid over the base as a scenario is over what it `extends`.'),
    numbers: z
      .record(number, z.union([z.number(), z.string(), z.null()]))
      .default({})
      .describe('Numbers of the world that have moved since the start: points, money in units, or counts.'),
    chance: z
      .record(
        keyed('A draw: its purpose and ids, `cover/fund/GBR`; what is left out means all; `@2`: in turn 2.'),
        z.number(),
      )
      .default({})
      .describe('Draws that are fixed. Every other draw is at its median.'),
  })
  .describe('The state the orders meet.');

const after = z
  .strictObject({
    refused: z
      .array(refusal)
      .min(1)
      .optional()
      .describe('The last step may not be taken, for exactly these reasons, and nothing has changed by it.'),
    facts: z.array(fact).min(1).optional().describe('Facts that must have been told.'),
    not: z.array(fact).min(1).optional().describe('Facts that must not have been told.'),
    numbers: z
      .record(number, z.union([z.number(), z.string(), z.null()]))
      .optional()
      .describe('Numbers of the world after the last step.'),
    changes: z
      .record(number, z.number())
      .optional()
      .describe('By how much numbers have moved from `before` to the end of the last step.'),
  })
  .describe('What must hold when the last step has been taken.');

/** A numbered procedure case: one rule, on plain data, that any engine of these rules can be held to. */
export const procedureCase = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema, for editors.'),
    id: z
      .string()
      .regex(/^[a-z][a-z-]*-\d{3}$/, 'the folder, a hyphen and three digits')
      .describe('Folder and number: `assembly-017`. Numbers of a folder run from 001 without gaps.'),
    rule: text.describe('The rule that the case shows, in one sentence.'),
    source: text.describe('Where the rule is from: a chapter of the rules, or a clause of the ITU.'),
    deviation: text
      .optional()
      .describe('Where the game departs from the real procedure on purpose: what is done there instead.'),
    before,
    orders: z
      .array(step)
      .min(1)
      .describe('Steps, in order. A case begins in turn 1; each sealed step ends a turn.'),
    after,
  })
  .describe('A procedure case.');

export type ProcedureCase = z.output<typeof procedureCase>;
export type CaseStep = ProcedureCase['orders'][number];
export type CaseFact = z.output<typeof fact>;
