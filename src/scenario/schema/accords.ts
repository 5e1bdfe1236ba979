import { z } from 'zod';
import { permille, points, pole, slug, stateId, text } from './common';

const kinds = {
  /** Each due pays this to every member in good standing: an equal, excludable share. */
  share: z.strictObject({
    kind: z.literal('share'),
    perDue: points,
    includeOwn: z.boolean().default(true),
    /** How many members must pay for the dues to bring anything, by turn; the last repeats. Empty: one is enough. */
    minimum: z.array(z.int().min(0).max(60)).default([]),
  }),
  /** Each due moves every market by this, times the payer's weight if `weighted`. */
  push: z.strictObject({
    kind: z.literal('push'),
    domain: slug,
    perDue: points,
    weighted: z.boolean().default(true),
  }),
  /** Markets that lean to the promiser's pole recoil by this when a breach is inspected. */
  recoil: z.strictObject({ kind: z.literal('recoil'), domain: slug, by: points }),
  /** Pool research: the pool is research money in these domains; MPCR φ, absorptive capacity. */
  pool: z.strictObject({
    kind: z.literal('pool'),
    domains: z.array(slug).min(1),
    phi: permille,
    /** Threshold good: this φ instead when at least `share` of the dues arrive. */
    threshold: z.strictObject({ share: permille, below: permille }).optional(),
  }),
  /** Shared intelligence: shield, better inspection of all accords, attribution of covert acts. */
  intelligence: z.strictObject({ kind: z.literal('intelligence'), phi: permille }),
  /** Vendor support in hedging markets. */
  'loan-fund': z.strictObject({
    kind: z.literal('loan-fund'),
    domain: slug,
    phi: permille,
    failChance: permille.default(0),
  }),
  /** Honouring members close their purchases in the domain from the target vendors. */
  'vendor-ban': z.strictObject({
    kind: z.literal('vendor-ban'),
    domain: slug,
    targets: z.array(stateId).min(1),
  }),
  /** Honouring members close supply of the domain to the targets. */
  'export-control': z.strictObject({
    kind: z.literal('export-control'),
    domain: slug,
    targets: z.array(stateId).min(1),
  }),
  /** Home bias halved; others' openness raises one's own weight abroad. */
  'open-interface': z.strictObject({
    kind: z.literal('open-interface'),
    domain: slug,
    abroad: permille.default(400),
  }),
  /** No sales to illiberal buyers; honouring pushes the standard. */
  norm: z.strictObject({ kind: z.literal('norm'), domain: slug, push: permille.default(150) }),
  /** Deterrence doctrine: shield and joint answer to an attributed attack. */
  deterrence: z.strictObject({ kind: z.literal('deterrence'), phi: permille }),
};

export const provision = z.discriminatedUnion('kind', [
  kinds.share,
  kinds.push,
  kinds.recoil,
  kinds.pool,
  kinds.intelligence,
  kinds['loan-fund'],
  kinds['vendor-ban'],
  kinds['export-control'],
  kinds['open-interface'],
  kinds.norm,
  kinds.deterrence,
]);

export const accord = z.strictObject({
  id: slug,
  name: text,
  /** One sentence for the student: what honouring means. */
  summary: text,
  /** The words on the two buttons: "Pay your share" / "Keep it". */
  honour: text,
  defect: text,
  pole,
  members: z.array(stateId).min(1),
  /** What honouring costs: points at home (single ledger) or thousandths of the budget. */
  due: z.strictObject({ home: points.optional(), budget: permille.optional() }),
  provisions: z.array(provision),
  inspection: z.strictObject({
    /** Evidence against a cover drawn 1..1000: 400 means two in five are inspected. */
    evidence: permille,
    /** True when members' intelligence and inspections add to it. */
    effort: z.boolean().default(false),
  }),
  caught: z.strictObject({
    home: points.default(0),
    trust: permille.default(0),
    approval: permille.default(0),
    /** `auto-by-all`: out of every share until one honoured turn (restitution). */
    suspend: z.enum(['none', 'auto-by-all', 'by-members']).default('none'),
  }),
  /** Below this many members who honour it, for two turns running, the accord lapses. 0: never. */
  quorum: z.int().min(0).default(0),
  /** Where its seal stands on the map. */
  seal: z.strictObject({ code: z.string().min(1).max(3), at: z.tuple([z.number(), z.number()]) }).optional(),
  /** The turn it enters into force. */
  from: z.int().min(1).default(1),
});
