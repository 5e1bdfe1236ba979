import type { Scenario } from '../../scenario/types';
import type { Patch } from '../vary';

/** One mechanism of a scenario taken out, as a variation of it. */
export interface Knockout {
  readonly id: string;
  readonly patch: Patch;
}

const COVERT = ['espionage', 'sabotage', 'disinformation'];

/**
 * Every mechanism that a scenario has, taken out one at a time. Each leaves the rest of the rules as they are; a mechanism that a
 * scenario lacks is not in the list.
 */
export function knockoutsOf(scenario: Scenario): Knockout[] {
  const { rules, events, milestones } = scenario;
  const found: Knockout[] = [];
  const add = (id: string, has: boolean, patch: () => Patch) => {
    if (has) found.push({ id, patch: patch() });
  };
  const { verbs } = rules.statecraft;
  const without = (out: readonly string[]): Patch => ({
    '/rules/statecraft/verbs': verbs.filter((v) => !out.includes(v)),
  });
  add('deals', rules.deals.open, () => ({ '/rules/deals/open': false }));
  add('swing-supply', swingSupply(scenario), () => ({ '/rules/statecraft/supplier/push': 0 }));
  // Out of reach of every tilt.
  add(
    'lock-in',
    scenario.states.some((s) => s.buys),
    () => ({ '/rules/tilts/lockAt': 101 }),
  );
  // They stay in the file, for accords and forums may name them, and never happen.
  add('events', events.length > 0, () =>
    Object.fromEntries(events.map((e) => [`/events/${e.id}/chance`, 0])),
  );
  add('milestones', milestones.length > 0, () => ({ '/milestones': [] }));
  add('cards', scenario.cards !== undefined, () => ({ '/cards': null }));
  add('motions', voting(scenario).length > 0, () => withoutMotions(scenario));
  add('elections', elected(scenario).length > 0, () => withoutElections(scenario));
  add(
    'covert',
    verbs.some((v) => COVERT.includes(v)),
    () => without(COVERT),
  );
  for (const verb of verbs) if (!COVERT.includes(verb)) add(verb, true, () => without([verb]));
  for (const kind of provisionKinds(scenario))
    add(kind, true, () => ({ ...withoutProvision(scenario, kind) }));
  add(
    'inspection',
    scenario.accords.some((a) => a.inspection.evidence > 0),
    () => uninspected(scenario),
  );
  return found;
}

function swingSupply({ rules, states }: Scenario): boolean {
  const chooses = states.some((s) => s.seat !== undefined && s.buys && s.pole === 'hedging');
  return rules.market === 'simple' && rules.statecraft.supplier.push !== 0 && chooses;
}

/** Accords whose rules their members may change. */
function voting({ accords }: Scenario): Scenario['accords'] {
  return accords.filter((a) => a.motions.length > 0);
}

function withoutMotions(scenario: Scenario): Patch {
  return Object.fromEntries(voting(scenario).map((a) => [`/accords/${a.id}/motions`, []]));
}

function elected(scenario: Scenario): Scenario['states'][number][] {
  const { ledger } = scenario.rules;
  return scenario.states.filter(
    (s) =>
      s.seat !== undefined && (s.elections.length > 0 || (ledger === 'full' && s.regime === 'democracy')),
  );
}

/** Where states list no elections their rhythm is the rules'; a rhythm longer than the game has none. */
function withoutElections(scenario: Scenario): Patch {
  const lists = scenario.states.filter((s) => s.elections.length > 0);
  return {
    ...Object.fromEntries(lists.map((s) => [`/states/${s.id}/elections`, []])),
    ...(scenario.rules.ledger === 'full' ? { '/rules/voters/every': 99 } : {}),
  };
}

/** Provisions that are mechanisms of their own; shares and pushes are what the accords are made of. */
const PLAIN = ['share', 'push'];

function provisionKinds(scenario: Scenario): string[] {
  const kinds = scenario.accords.flatMap((a) => a.provisions.map((p): string => p.kind));
  return [...new Set(kinds)].filter((kind) => !PLAIN.includes(kind));
}

function withoutProvision(scenario: Scenario, kind: string): Patch {
  return Object.fromEntries(
    scenario.accords.flatMap((a) =>
      a.provisions.some((p) => p.kind === kind) ? [[`/accords/${a.id}/provisions/${kind}`, null]] : [],
    ),
  );
}

function uninspected(scenario: Scenario): Patch {
  return Object.fromEntries(scenario.accords.map((a) => [`/accords/${a.id}/inspection/evidence`, 0]));
}
