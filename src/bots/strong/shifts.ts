import type { Act, BudgetLine, Options, Orders, View } from '../../engine';
import { accordChanges, swornClauses, type Change } from './candidates';

/** Thousandths of the rest that one step moves to a line or a domain. */
const STEP = 300;
/** Targets of one verb that are tried, at most. */
const AIMS = 3;

/**
 * Changes of a plan in the full ledger, in a fixed order: money first, then each accord, then single slots as other characters would
 * fill them, the acts dropped or exchanged. What the seat has promised for this turn is not touched.
 */
export function shifts(view: View, options: Options, plan: Orders, others: readonly Orders[]): Change[] {
  const sworn = swornClauses(view);
  return [
    ...money(options),
    ...accordChanges(options, plan, (id) => sworn.some((c) => 'accord' in c && c.accord === id)),
    ...focus(options),
    ...slots(plan, others),
    ...acts(options, plan),
  ];
}

function money({ budget }: Options): Change[] {
  return (budget?.lines ?? []).map(
    (line): Change =>
      (o) =>
        o.budget === undefined ? o : { ...o, budget: towards(o.budget as Record<BudgetLine, number>, line) },
  );
}

function focus({ budget }: Options): Change[] {
  return (budget?.domains ?? []).map(
    (domain): Change =>
      (o) =>
        o.focus === undefined ? o : { ...o, focus: towards(o.focus, domain) },
  );
}

/** Moves a part of every other share to one; the sum stays. */
function towards<K extends string>(shares: Record<K, number>, key: K): Record<K, number> {
  let moved = 0;
  const rest = Object.fromEntries(
    (Object.entries(shares) as [K, number][]).map(([id, share]) => {
      const given = id === key ? 0 : Math.trunc((share * STEP) / 1000);
      moved += given;
      return [id, share - given];
    }),
  ) as Record<K, number>;
  return { ...rest, [key]: rest[key] + moved };
}

/** The voices, votes and acts of another character's plan, each by itself. */
function slots(plan: Orders, others: readonly Orders[]): Change[] {
  const seen = new Set<string>();
  return others.flatMap((other) =>
    (['acts', 'voices', 'suspend', 'projects'] as const).flatMap((slot): Change[] => {
      const said = `${slot} ${JSON.stringify(other[slot])}`;
      if (seen.has(said) || JSON.stringify(other[slot]) === JSON.stringify(plan[slot])) return [];
      seen.add(said);
      return [(o) => ({ ...o, [slot]: other[slot] })];
    }),
  );
}

/** No act at all, and each verb that takes no money beside or instead of the plan's last act. */
function acts(options: Options, plan: Orders): Change[] {
  const planned = plan.acts ?? [];
  const deeds = options.verbs.flatMap((v): Act[] => {
    if (!v.allowed || v.domains.length > 0) return [];
    return v.targets
      .filter((t) => t.allowed)
      .slice(0, AIMS)
      .map((t) => ({ verb: v.verb, target: t.value }));
  });
  return [
    ...(planned.length === 0 ? [] : [(o: Orders): Orders => ({ ...o, acts: [] })]),
    ...deeds.map((deed): Change => (o) => ({
      ...o,
      acts: [...(o.acts ?? []).slice(0, Math.max(0, options.acts - 1)), deed],
    })),
  ];
}
