import { z } from 'zod';
import { permille, points, slug } from './common';

export const kind = <K extends string>(name: K, meaning: string) => z.literal(name).describe(meaning);

const domain = slug.describe('The domain it acts in.');

/** What accords of the long games do beside money and trade: people, safety, audits, crises, currencies, talk. */
export const joint = [
  z.strictObject({
    kind: kind(
      'talent',
      'Dues become research in common, as people move; voters mind, and the best place draws them.',
    ),
    domains: z.array(slug).min(1).describe('The domains in which they work.'),
    phi: permille.default(980).describe('Marginal return φ of the dues.'),
    drain: permille
      .max(1000)
      .default(100)
      .describe('Share of what each honouring member gains that moves on to the most attractive one.'),
    approval: permille
      .max(1000)
      .default(15)
      .describe(
        'What honouring takes from the approval a government is drawn to, thousandths of the full scale.',
      ),
  }),
  z.strictObject({
    kind: kind(
      'ai-safety',
      'Who honours gives up research for safety; incidents and harm grow rarer for everyone.',
    ),
    domain,
    restraint: permille
      .max(1000)
      .default(600)
      .describe('Share of the gain in the domain that honouring costs.'),
    harm: points.default(3).describe('Damage a turn to every state from unsafe work at the full level.'),
    weakest: permille
      .max(1000)
      .default(0)
      .describe('How far safety needs everyone: 0, the square of the honouring share; 1000, all or nothing.'),
  }),
  z.strictObject({
    kind: kind(
      'climate',
      'Dues spare every state damage, member or not; what is shared across the poles leaks.',
    ),
    domains: z
      .array(slug)
      .default([])
      .describe('Technology that is shared, and that members of the other pole take up.'),
    damage: points.describe('Damage a turn to every state while nobody honours.'),
    leak: permille
      .max(1000)
      .default(0)
      .describe(
        'Share of the gap to the best honouring member of the other pole that a member takes up a turn.',
      ),
    calm: permille
      .max(1000)
      .default(0)
      .describe('Trust a turn between honouring members of opposite poles, thousandths of the full scale.'),
  }),
  z.strictObject({
    kind: kind(
      'audit',
      'Supply chains are audited: members learn what sits in them, and replace some of it.',
    ),
    domains: z.array(slug).min(1).describe('The domains that are audited.'),
    find: permille
      .max(1000)
      .default(150)
      .describe('Share of the kit from the other pole that is replaced a turn when all honour.'),
    cost: points.default(0.5).describe("What it costs an honouring member's firms: prosperity a turn."),
  }),
  z.strictObject({
    kind: kind(
      'risk-assessment',
      'Agencies compare what they know of a domain: closing its doors grows cheaper together.',
    ),
    domain,
    discount: permille
      .max(1000)
      .default(500)
      .describe(
        'What honouring takes, with all, from the capital and trust that closures in the domain cost.',
      ),
    harden: permille
      .max(1000)
      .default(300)
      .describe('What it takes, with all, from the exposure of every member to kit of the domain.'),
    delay: z
      .boolean()
      .default(true)
      .describe('Whether a member that keeps its assessment to itself closes doors a turn late.'),
  }),
  z.strictObject({
    kind: kind('integrity', 'Firms, laboratories and newsrooms are guarded together.'),
    espionage: permille
      .max(1000)
      .default(0)
      .describe('What it takes, with all, from the chance of espionage against who honours.'),
    disinformation: permille.max(1000).default(0).describe('The same of disinformation.'),
    leak: permille.max(1000).default(0).describe('The same of leaks to partners that defect.'),
    crime: permille
      .max(1000)
      .default(0)
      .describe('What it takes, with all, from crime in every member in good standing.'),
  }),
  z.strictObject({
    kind: kind(
      'reshoring',
      'Critical goods are made at home or with friends: dearer, and spared when supply fails.',
    ),
    domain,
    cost: points.default(0.2).describe('What it costs who honours: prosperity a turn.'),
    spares: permille
      .max(1000)
      .default(600)
      .describe(
        'Share of the damage of supply shocks and retaliation that it spares: half by oneself, all with all.',
      ),
  }),
  z.strictObject({
    kind: kind('currency-platform', 'A common digital currency: worth its cost only where enough use it.'),
    domain,
    threshold: permille
      .max(1000)
      .default(500)
      .describe("Share of the members' markets that must honour before it works."),
    income: points.default(4).describe('Prosperity a turn to who honours, when all do.'),
    pull: points
      .default(0)
      .describe("How far it moves hedging markets a turn towards the accord's side, when all do."),
    rival: slug.optional().describe('Another accord with a currency platform: the two share one network.'),
    against: permille
      .max(1000)
      .default(0)
      .describe('What that rival, at work with all its members, takes from the income.'),
  }),
  z.strictObject({
    kind: kind('crisis', 'When one of these events strikes, who honours is helped, and helpers are thanked.'),
    events: z.array(slug).min(1).describe('The events that call on it.'),
    spares: permille
      .max(1000)
      .default(700)
      .describe('Share of their damage that who honours is spared, when all do.'),
    thanks: permille
      .max(1000)
      .default(20)
      .describe(
        'Trust that each hedging state then gains in each member that helped, thousandths of the full scale.',
      ),
  }),
  z.strictObject({
    kind: kind('dialogue', 'Members air their differences: slow trust, and views that draw together.'),
    trust: permille
      .max(1000)
      .default(8)
      .describe('Trust a turn between members that honour, thousandths of the full scale.'),
    alignment: permille
      .max(1000)
      .default(50)
      .describe("How much of the way an honouring member's alignment moves to their mean, a turn."),
    capital: z.int().min(0).max(60).default(2).describe('Political capital a turn that honouring takes.'),
  }),
] as const;
