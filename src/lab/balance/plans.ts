import { optionsFor, type Act, type Game, type Options, type Orders } from '../../engine';
import type { Scenario, StateDef } from '../../scenario/types';

/** One thing done in every turn, whatever happens: what a game must not reward. */
export interface Plan {
  readonly id: string;
  /** Whether this seat of the scenario could follow it. */
  fits(scenario: Scenario, state: StateDef): boolean;
  apply(orders: Orders, options: Options, state: StateDef): Orders;
}

const always = (choice: 'honour' | 'defect'): Plan => ({
  id: `always-${choice}`,
  fits: (scenario, state) => scenario.accords.some((a) => a.members.includes(state.id)),
  apply: (orders, options) => ({
    ...orders,
    accords: Object.fromEntries(options.accords.map((a) => [a.accord, choice])),
  }),
});

const speaks = (scenario: Scenario, state: StateDef) =>
  scenario.assembly.docket.length > 0 && (state.seat?.voices ?? 0) > 0;

const allOn = (line: 'research' | 'market' | 'diplomacy' | 'security'): Plan => ({
  id: `all-${line}`,
  fits: (scenario) => scenario.rules.ledger === 'full',
  apply: (orders, options) =>
    options.budget === null
      ? orders
      : { ...orders, budget: { research: 0, market: 0, diplomacy: 0, security: 0, [line]: 1000 } },
});

const SHARED: readonly Plan[] = [
  always('honour'),
  always('defect'),
  {
    id: 'never-object',
    fits: speaks,
    apply: (orders) => ({ ...orders, voices: (orders.voices ?? []).filter((v) => v.stance !== 'object') }),
  },
  { id: 'silent', fits: speaks, apply: (orders) => ({ ...orders, voices: [] }) },
  allOn('research'),
  allOn('market'),
  allOn('diplomacy'),
  allOn('security'),
  {
    id: 'one-domain',
    fits: (scenario) => scenario.rules.ledger === 'full' && scenario.domains.length > 1,
    apply: (orders, options) =>
      options.budget === null
        ? orders
        : { ...orders, focus: { [options.budget.domains[0] as string]: 1000 } },
  },
];

/** Every pure plan of a scenario: the shared ones, and one for each verb it opens. */
function plansOf(scenario: Scenario): Plan[] {
  return [...SHARED, ...scenario.rules.statecraft.verbs.map(onlyVerb)];
}

/** The plans a seat can follow. */
export function plansFor(scenario: Scenario, state: StateDef): string[] {
  return plansOf(scenario).flatMap((p) => (p.fits(scenario, state) ? [p.id] : []));
}

/** A bot's orders as the plan would have them. */
export function planned(game: Game, seat: string, orders: Orders, id: string): Orders {
  const plan = plansOf(game.setup.scenario).find((p) => p.id === id);
  const state = game.setup.states[game.setup.state(seat)];
  if (plan === undefined || state === undefined) throw new RangeError(`no plan "${id}" for ${seat}`);
  return plan.apply(orders, optionsFor(game, seat), state);
}

/** Every act is this verb, at its open targets in turn, as far as it can be paid. */
function onlyVerb(id: string): Plan {
  return {
    id: `only-${id}`,
    fits: (_, state) => (state.seat?.acts ?? 0) > 0,
    apply(orders, options) {
      const verb = options.verbs.find((v) => v.verb === id && v.allowed);
      const count = verb === undefined ? 0 : Math.min(options.acts, affordable(options, verb.cost.capital));
      const acts: Act[] = [];
      for (let n = 0; n < count; n += 1) {
        const act = nth(options, id, n);
        if (act !== null) acts.push(act);
      }
      const diplomats = (orders.acts ?? []).filter((a) => a.verb === 'diplomacy').length;
      return diplomats === 0 ? { ...orders, acts } : { ...orders, acts, voices: firstOf(orders, options) };
    },
  };
}

/** Voices that a dropped act of diplomacy had added are dropped with it. */
function firstOf(orders: Orders, options: Options): Orders['voices'] {
  return (orders.voices ?? []).slice(0, options.voices);
}

function affordable(options: Options, capital = 0): number {
  return capital === 0 ? Infinity : Math.floor(options.capital / capital);
}

/** The nth different act of a verb: targets first, then domains; null when there are no more. */
function nth(options: Options, id: string, n: number): Act | null {
  const verb = options.verbs.find((v) => v.verb === id);
  const targets = verb?.targets.filter((c) => c.allowed).map((c) => c.value) ?? [];
  const domains = verb?.domains ?? [];
  if (targets.length === 0 && (verb?.targets.length ?? 0) > 0) return null;
  const places = Math.max(1, targets.length);
  const target = targets[n % places];
  const domain = domains[Math.floor(n / places)];
  if ((domains.length > 0 && domain === undefined) || (domains.length === 0 && n >= places)) return null;
  return {
    verb: id,
    ...(target === undefined ? {} : { target }),
    ...(domain === undefined ? {} : { domain }),
  };
}
