import type { AccordDef, ProvisionDef, Scenario } from '../types';
import type { Check, Finding } from './types';

/** What keeps a provision from doing anything here: where in it, why, and how to mend it. */
type Flaw = readonly [field: string, why: string, fix: string];
type Test<K extends ProvisionDef['kind']> = (
  s: Scenario,
  accord: AccordDef,
  p: Extract<ProvisionDef, { kind: K }>,
) => Flaw | null;

/** Provisions that need something the scenario or the accord does not have. */
export const groundless: Check = {
  code: 'SC320',
  find: (s) => s.accords.flatMap((accord) => accord.provisions.flatMap((p) => flaws(s, accord, p))),
};

function flaws(s: Scenario, accord: AccordDef, p: ProvisionDef): Finding[] {
  const test = TESTS[p.kind] as Test<typeof p.kind> | undefined;
  if (test === undefined) return [];
  const flaw: Flaw | null =
    s.rules.ledger === 'single'
      ? ['kind', 'only the full ledger has what it works on', 'use "share", "push" or "recoil"']
      : test(s, accord, p);
  if (flaw === null) return [];
  const [field, why, fix] = flaw;
  return [
    {
      path: `/accords/${accord.id}/provisions/${p.kind}/${field}`,
      what: `the ${p.kind} of "${accord.name}" can do nothing`,
      why,
      fix,
    },
  ];
}

const TESTS: { readonly [K in ProvisionDef['kind']]?: Test<K> } = {
  talent: (_s, accord) =>
    (accord.due.budget ?? 0) > 0
      ? null
      : ['kind', 'no due is paid into it', 'let "due" take a share of the "budget"'],
  'ai-safety': (s, accord, p) =>
    accord.members.some((id) => (stateOf(s, id)?.levels[p.domain] ?? 0) > 0)
      ? null
      : ['domain', 'no member has a level in this domain', 'name the domain they work in'],
  climate: (s, accord, p) =>
    (p.leak === 0 && p.calm === 0) || new Set(accord.members.map((id) => stateOf(s, id)?.pole)).size > 1
      ? null
      : [
          'leak',
          'all members are of one pole, and only across poles does anything leak or calm',
          'add members of the other pole',
        ],
  audit: (_s, accord) =>
    accord.members.length > 1 ? null : ['kind', 'there are no partners to open their books', 'add members'],
  'risk-assessment': (s) =>
    s.rules.statecraft.verbs.some((verb) => verb === 'closure' || verb === 'embargo')
      ? null
      : ['discount', 'no seat can close a door', 'allow "closure" or "embargo" in "rules/statecraft/verbs"'],
  integrity: (s, _accord, p) =>
    (p.espionage > 0 && !s.rules.statecraft.verbs.includes('espionage')) ||
    (p.disinformation > 0 && !s.rules.statecraft.verbs.includes('disinformation'))
      ? ['kind', 'no seat can do what it guards against', 'allow the verb in "rules/statecraft/verbs"']
      : null,
  reshoring: (s) =>
    s.domains.some((d) => d.id === 'chips' || d.id === 'semiconductors') ||
    s.events.some((e) => e.effects.some((x) => x.damage?.supply === true))
      ? null
      : ['spares', 'supplies never fail here', 'mark the damage of an event as "supply"'],
  'currency-platform'(s, accord, p) {
    if (accord.members.every((id) => (stateOf(s, id)?.market ?? 0) === 0))
      return ['income', 'no member has a market', 'give members a "market"'];
    if (p.rival === accord.id) return ['rival', 'it is its own rival', 'name another accord'];
    const rival = s.accords.find((x) => x.id === p.rival);
    if (rival !== undefined && !rival.provisions.some((x) => x.kind === 'currency-platform'))
      return ['rival', `"${rival.name}" has no currency platform`, 'name an accord that has one'];
    return null;
  },
  crisis: (s, _accord, p) =>
    s.events.some((e) => p.events.includes(e.id) && e.effects.some((x) => (x.damage?.by ?? 0) > 0)) ||
    p.thanks > 0
      ? null
      : ['events', 'none of its events does damage', 'name one that does'],
  dialogue: (_s, accord) =>
    accord.members.length > 1 ? null : ['kind', 'nobody is there to talk to', 'add members'],
  'loan-fund': (s, _accord, p) =>
    p.conditionality?.at === undefined || stateOf(s, p.conditionality.at)?.pole === 'hedging'
      ? null
      : ['conditionality/at', 'loans go to hedging states only', 'name a hedging state'],
  'export-control': (_s, accord, p) =>
    p.indigenise === undefined || p.targets.some((id) => !accord.members.includes(id))
      ? null
      : ['targets', 'all its targets are members', 'name states that are not members'],
  norm: (_s, accord, p) =>
    p.uses === undefined || accord.pole !== 'hedging'
      ? null
      : ['uses', 'an accord of hedging states has no other pole to refuse', 'set its "pole"'],
  deterrence: (s, _accord, p) =>
    (p.sanctions ?? p.expulsions ?? p.proportion ?? p.attribution ?? p.earlyWarning) === undefined ||
    s.rules.statecraft.verbs.some(
      (verb) => verb === 'espionage' || verb === 'sabotage' || verb === 'disinformation',
    )
      ? null
      : ['kind', 'no seat can attack under cover', 'allow covert verbs in "rules/statecraft/verbs"'],
};

function stateOf(s: Scenario, id: string) {
  return s.states.find((x) => x.id === id);
}
