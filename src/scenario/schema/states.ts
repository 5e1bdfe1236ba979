import { z } from 'zod';
import { money, permille, points, pole, slug, stateId, text, turnNumber } from './common';

/** What someone who takes this seat is told; the caretaker plays an absent seat from the last three fields. */
export const seat = z.strictObject({
  /** One sentence: who you are. */
  role: text,
  /** One sentence each: what you want and what you fear. */
  wants: text,
  fears: text,
  /** Voices in the assembly each turn. */
  voices: z.int().min(0).max(6),
  /** Acts of statecraft each turn. */
  acts: z.int().min(0).max(4),
  /** The bot that plays the seat when no person does: a player id and an accord strategy id of src/bots. */
  bot: z.strictObject({ player: slug, strategy: slug }),
  caretaker: z.strictObject({
    accords: z.enum(['honour', 'defect', 'last']),
    voices: z.enum(['silent', 'oppose-other-pole', 'support-own-pole']),
    supplier: z.enum(['open', 'closed', 'both']).default('both'),
  }),
});

export const state = z.strictObject({
  id: stateId,
  name: text,
  /** A group is several states that buy or reply together (West Africa); it is never a seat. */
  kind: z.enum(['state', 'group']).default('state'),
  pole,
  regime: z.enum(['democracy', 'autocracy']).default('democracy'),
  seat: seat.optional(),
  /** The land it shades on the map, ISO alpha-3; a state shades itself. */
  countries: z.array(z.string().regex(/^[A-Z]{3}$/)).optional(),
  /** Where its banner stands, [longitude, latitude]. */
  anchor: z.tuple([z.number(), z.number()]).optional(),
  /** Votes at the ITU; a group carries its members'. */
  votes: z.int().min(0).max(60).default(1),
  /** True where vendors of both poles compete (in `market: simple`, only these have a tilt). */
  buys: z.boolean().default(false),
  /** Weight of its share in a common fund. */
  weight: z.int().min(0).max(10).default(1),
  /** Single ledger: standing at home at the start. */
  home: points.default(20),
  /** Installed base at the start by domain: +100 all liberal vendors, −100 all illiberal. */
  tilt: z.record(slug, points).default({}),
  /** Simple market: push on every market each turn by this state's vendors (China: −6). */
  push: points.default(0),
  /** Simple market: multiplier on vendors' contracts (Sweden: 1500). */
  contracts: permille.default(1000),
  /** Turn numbers after which it votes; without the field, by `voters.every` in the full ledger. */
  elections: z.array(turnNumber).default([]),
  // The full ledger.
  /** Yearly R&D, from countries.csv gerd_ppp_usd_bn / 10. */
  budget: money.default(0),
  /** Market size, GDP in USD trillion. */
  market: money.default(0),
  alignment: points.default(0),
  levels: z.record(slug, points).default({}),
  delegates: z.int().min(0).max(12).default(1),
});
