import type { Instrument, Scenario } from '../types';
import type { Check, Finding } from './types';

/** Why nobody could ever use an act, and how to mend it. */
type Flaw = readonly [why: string, fix: string];
type Pole = Scenario['states'][number]['pole'];

/** Acts from `silk-road` on that nobody in the scenario can ever use, and instruments without an act that uses them. */
export const idleAct: Check = {
  code: 'SC340',
  find: (s) => [...s.rules.statecraft.verbs.flatMap((verb, at) => flawed(s, verb, at)), ...unlisted(s)],
};

function flawed(s: Scenario, verb: string, at: number): Finding[] {
  const suits = SUITS[verb as Instrument];
  if (suits === undefined) return [];
  const flaw =
    grounds(s, verb as Instrument) ?? suitable(s, verb as Instrument, suits) ?? needs(s, verb as Instrument);
  if (flaw === null) return [];
  const [why, fix] = flaw;
  return [{ path: `/rules/statecraft/verbs/${at}`, what: `nobody can ever use the act "${verb}"`, why, fix }];
}

/** Poles whose seats it suits. */
const SUITS: Readonly<Record<Instrument, readonly Pole[]>> = {
  'silk-road': ['illiberal'],
  'surveillance-export': ['illiberal'],
  undercut: ['illiberal'],
  metals: ['illiberal'],
  'market-access': ['liberal', 'illiberal'],
  'stand-by': ['liberal', 'illiberal', 'hedging'],
  currency: ['liberal', 'illiberal'],
  'hedge-ally': ['liberal', 'illiberal'],
  'counter-offer': ['liberal'],
  'entity-list': ['liberal'],
  coordinate: ['liberal'],
  withhold: ['liberal'],
  sanction: ['liberal', 'illiberal', 'hedging'],
  expel: ['liberal', 'illiberal', 'hedging'],
  tender: ['hedging'],
  strategy: ['liberal'],
  emergency: ['liberal', 'illiberal', 'hedging'],
  favours: ['illiberal'],
  firewall: ['illiberal'],
};

const INSIDE: readonly Instrument[] = ['strategy', 'emergency', 'favours', 'firewall'];

function grounds(s: Scenario, verb: Instrument): Flaw | null {
  if (s.rules.ledger !== 'full') return ['it is for the full ledger', 'take it out, or use the full ledger'];
  if (s.rules.instruments === undefined)
    return ['the scenario has no instruments', 'add "instruments": {} to "rules"'];
  if (INSIDE.includes(verb) && s.rules.domestic === undefined)
    return ['the scenario does not look inside states', 'add "domestic": {} to "rules"'];
  return null;
}

function suitable(s: Scenario, verb: Instrument, poles: readonly Pole[]): Flaw | null {
  const able = s.states.some(
    (x) =>
      x.seat !== undefined &&
      x.seat.acts > 0 &&
      poles.includes(x.pole) &&
      (x.instruments === undefined || x.instruments.includes(verb)),
  );
  return able
    ? null
    : ['no seat that it suits has the means and an act', 'give it to a seat, or take it out'];
}

/** What an act answers or uses has to be in the scenario too. */
function needs(s: Scenario, verb: Instrument): Flaw | null {
  const open = (...verbs: string[]) =>
    verbs.some((v) => (s.rules.statecraft.verbs as readonly string[]).includes(v));
  switch (verb) {
    case 'entity-list':
      return s.domains.some((d) => d.id === 'chips' || d.id === 'semiconductors')
        ? null
        : ['no domain is called "chips" or "semiconductors"', 'call the domain so, or take it out'];
    case 'counter-offer':
      return open('silk-road') ? null : ['no package is ever offered', 'open "silk-road" too'];
    case 'stand-by':
      return open('metals', 'market-access')
        ? null
        : ['nobody can put pressure on a state', 'open "metals" or "market-access" too'];
    case 'sanction':
    case 'expel':
      return open('espionage', 'sabotage', 'disinformation')
        ? null
        : ['there is no covert act to be traced', 'open "espionage", "sabotage" or "disinformation" too'];
    case 'tender':
      return open('lend', 'silk-road', 'undercut')
        ? null
        : ['nobody can bid', 'open "lend" or "silk-road" too'];
    case 'withhold':
      return s.accords.some(shared)
        ? null
        : ['no accord of two democracies shares intelligence', 'add one with the provision "intelligence"'];
    default:
      return null;
  }

  function shared(accord: Scenario['accords'][number]): boolean {
    const members = s.states.filter((x) => accord.members.includes(x.id) && x.pole === 'liberal');
    return members.length > 1 && accord.provisions.some((p) => p.kind === 'intelligence');
  }
}

function unlisted(s: Scenario): Finding[] {
  const used = (s.rules.statecraft.verbs as readonly string[]).some((v) => v in SUITS);
  if (s.rules.instruments === undefined || used) return [];
  return [
    {
      path: '/rules/instruments',
      what: 'the instruments are never used',
      why: 'no act from "silk-road" on is open',
      fix: 'open some in "rules/statecraft/verbs", or remove "instruments"',
    },
  ];
}
