import { z } from 'zod';
import { credentials } from './hall/franchise';
import { INSTRUMENTS, type Instrument } from './instruments';
import { lonLat, money, permille, points, pole, slug, stateId, text, turnNumber } from './common';

export const seat = z
  .strictObject({
    role: text.describe('One sentence: who you are.'),
    wants: text.describe('One sentence: what you want.'),
    fears: text.describe('One sentence: what you fear.'),
    voices: z.int().min(0).max(6).describe('Voices in the assembly each turn.'),
    acts: z.int().min(0).max(4).describe('Acts of state each turn.'),
    bot: z
      .strictObject({
        player: slug.describe('A player: `status-quo`, `revisionist`, `swing`, `small-tech`, `random`.'),
        strategy: slug.describe('Its strategy in accords: `tit-for-tat`, `two-tats`, `grim`, …'),
      })
      .describe('Who plays the seat when no person does.'),
    caretaker: z
      .strictObject({
        accords: z
          .enum(['honour', 'defect', 'last'])
          .describe('What it does in accords; `last`: as last turn.'),
        voices: z
          .enum(['silent', 'oppose-other-pole', 'support-own-pole'])
          .describe('What it does with its voices.'),
        supplier: z
          .enum(['open', 'closed', 'both'])
          .default('both')
          .describe('Whom a hedging seat buys from.'),
      })
      .describe('What an absent seat does: plain, public and never clever.'),
  })
  .describe('What makes a state a seat that is played.');

export const state = z
  .strictObject({
    id: stateId.describe('Three capitals for a state (ISO 3166), a slug for a group.'),
    name: text.describe('What it is called.'),
    kind: z
      .enum(['state', 'group'])
      .default('state')
      .describe('A group is several states that buy or reply together; it is never a seat.'),
    pole: pole.describe('The side it stands on.'),
    regime: z
      .enum(['democracy', 'autocracy'])
      .default('democracy')
      .describe('Whether its government can lose an election.'),
    seat: seat.optional().describe('Absent: nobody plays it.'),
    countries: z
      .array(z.string().regex(/^[A-Z]{3}$/, 'three capitals'))
      .optional()
      .describe('The land it shades on the map, ISO alpha-3. Absent: a state shades itself.'),
    anchor: lonLat.optional().describe('Where its banner stands, [longitude, latitude].'),
    votes: z
      .int()
      .min(0)
      .max(60)
      .default(1)
      .describe('Votes at the ITU; in the class games, weight on the needle.'),
    buys: z.boolean().default(false).describe('Whether vendors of both poles compete for it.'),
    weight: z
      .int()
      .min(0)
      .max(10)
      .default(1)
      .describe('Weight of its share in a common fund, and of its ban.'),
    home: points.default(20).describe('Standing at home at the start (single ledger).'),
    tilt: z
      .record(slug, points)
      .default({})
      .describe('Installed kit at the start by domain: +100 all liberal vendors, −100 all illiberal.'),
    push: points
      .default(0)
      .describe("How far its vendors move every market each turn (simple market): China's −6."),
    contracts: permille
      .default(1000)
      .describe('What its contracts count (simple market): 1500 is half as much again.'),
    elections: z
      .array(turnNumber)
      .default([])
      .describe('Turns after which it votes. Empty: by `voters.every` (full ledger).'),
    budget: money.default(0).describe('Yearly research and development in units of USD 10 bn (full ledger).'),
    market: money.default(0).describe('GDP in USD trillion (full ledger).'),
    alignment: points.default(0).describe('−100 illiberal to +100 liberal, at the start (full ledger).'),
    levels: z
      .record(slug, points)
      .default({})
      .describe('Technology by domain, 0 to 100, at the start (full ledger).'),
    delegates: z
      .int()
      .min(0)
      .max(12)
      .default(1)
      .describe('How well an unplayed state can attend and reply (full ledger).'),
    companies: z
      .int()
      .min(0)
      .max(1000)
      .optional()
      .describe(
        'Its companies in standards bodies: they comment at the ITU and vote where members are firms.',
      ),
    arrears: z
      .int()
      .min(0)
      .max(20)
      .optional()
      .describe('Years of contributions it owes at the start (`assembly.franchise`).'),
    credentials: credentials.optional(),
    instruments: z
      .array(z.enum(Object.keys(INSTRUMENTS) as Instrument[]))
      .optional()
      .describe(
        'Of the acts from `silk-road` on, those it has the means for. Absent: all that its side may use.',
      ),
    liberties: points
      .optional()
      .describe(
        'Liberties at the start, with `rules.domestic`. Absent: 80, in an autocracy 20, in a hedging state 50.',
      ),
    capacity: points
      .optional()
      .describe('State capacity at the start, with `rules.domestic`. Absent: 65, in a hedging state 45.'),
    elites: points
      .optional()
      .describe("Loyalty of an autocracy's elites at the start, with `rules.domestic`. Absent: 60."),
  })
  .describe('A state, or a group of states.');
