import { POINT } from '../../engine';
import type { LedgerEntry, OrderSet, OutlookTurn, ProjectsTurn, Setup, View } from '../../engine';
import type { MilestoneDef } from '../../scenario/types';

/** When a milestone comes, by what it is asked of; null: not before the end. */
export interface MilestoneOutlook {
  /** As the draft has it, and others paying what they paid last. */
  readonly comes: number | null;
  /** The same without this seat's payments, and without the others'. */
  readonly withoutMe: number | null;
  readonly withoutOthers: number | null;
  /** Money paid in by the end of this turn, thousandths. */
  readonly paid: number;
}

/** Where a seat's research leads, by the engine's own forecast. */
export interface ResearchOutlook {
  /** The last turn that was looked ahead to. */
  readonly until: number;
  /** By domain: the seat's level, and what of it can be used, after this turn; points. */
  readonly level: readonly number[];
  readonly fielded: readonly number[];
  /** By milestone, in the scenario's order. */
  readonly milestones: readonly MilestoneOutlook[];
  /** False until all three questions have been looked ahead to the end. */
  readonly whole: boolean;
}

/** What each state paid into joint projects in a turn, as everybody may read it in the ledger: by state, by milestone, thousandths. */
export function paidIn(
  entries: readonly LedgerEntry[],
  turn: number,
): Record<string, Record<string, number>> {
  const paid: Record<string, Record<string, number>> = {};
  for (const entry of entries) {
    if (entry.measure !== 'paidIn' || (turn > 0 && entry.turn !== turn)) continue;
    for (const { by = [], delta } of entry.causes) {
      const [state] = by;
      if (state === undefined) continue;
      const its = (paid[state] ??= {});
      its[entry.subject] = (its[entry.subject] ?? 0) + delta;
    }
  }
  return paid;
}

/** The same as orders that others are supposed to give again. */
export function payingAgain(entries: readonly LedgerEntry[], turn: number): OrderSet {
  return Object.fromEntries(
    Object.entries(paidIn(entries, turn)).map(([state, projects]) => [state, { projects }]),
  );
}

/** Puts together what is looked ahead to: called with each turn as it is known, and with null at the end. */
export function researchReader(
  setup: Setup,
  view: View,
): (next: ProjectsTurn | null) => ResearchOutlook | null {
  const me = setup.state(view.seat);
  const n = setup.states.length;
  const { milestones } = setup.scenario;
  let first: OutlookTurn | undefined;
  const ahead: Partial<Record<ProjectsTurn['asked'], OutlookTurn>> = {};
  const own = (cells: Float64Array): number[] =>
    setup.domains.map((_, d) => (cells[d * n + me] ?? 0) / POINT);
  const turnOf = (at: OutlookTurn | undefined, m: number): number | null => at?.completed[m] || null;
  return (next) => {
    if (next !== null) {
      first ??= next.turn;
      ahead[next.asked] = next.turn;
      // What comes without somebody's payments is told together, at the end.
      if (next.asked !== 'all') return null;
    }
    const { all } = ahead;
    if (first === undefined || all === undefined) return null;
    const { level, fielded, paidIn: paid } = first;
    return {
      until: all.turn,
      level: own(level),
      fielded: own(fielded),
      milestones: milestones.map((_, m) => ({
        comes: turnOf(all, m),
        withoutMe: turnOf(ahead.withoutMe, m),
        withoutOthers: turnOf(ahead.withoutOthers, m),
        paid: paid[m] ?? 0,
      })),
      whole: next === null,
    };
  };
}

/** How many technologies stand under one another at least: 0 for one that needs no other. */
export function depthsOf(setup: Setup): number[] {
  const known: (number | undefined)[] = [];
  const depth = (d: number, seen: readonly number[]): number => {
    const before = known[d];
    if (before !== undefined) return before;
    const needs = setup.domains[d]?.prerequisites ?? [];
    const under = needs
      .map(({ domain }) => setup.domain(domain))
      .filter((p) => !seen.includes(p))
      .map((p) => depth(p, [...seen, d]) + 1);
    return (known[d] = Math.max(0, ...under));
  };
  return setup.domains.map((_, d) => depth(d, []));
}

/** Lanes from those that need no other down; each as close under what it needs as may be, else in the scenario's order. */
export function laneOrder(setup: Setup): number[] {
  const depths = depthsOf(setup);
  return setup.domains.map((_, d) => d).toSorted((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0) || a - b);
}

/**
 * - `held`: has been reached;
 * - `open`: this seat can pay or research for it now;
 * - `locked`: another's to reach, or closed to this seat.
 */
export type MilestoneState = 'held' | 'open' | 'locked';

export function milestoneState(
  setup: Setup,
  view: View,
  m: number,
  payable: readonly string[],
): MilestoneState {
  const def = setup.scenario.milestones[m];
  if (def === undefined) return 'locked';
  if ((view.columns.completed[m] ?? 0) > 0) return 'held';
  if (def.cost !== undefined) return payable.includes(def.id) ? 'open' : 'locked';
  return counts(setup, view.seat, def) ? 'open' : 'locked';
}

/** True where this seat's level may complete it. */
function counts(setup: Setup, seat: string, { by }: MilestoneDef): boolean {
  const pole = setup.states[setup.state(seat)]?.pole;
  return by === 'any' || by === seat || by === pole;
}

/** The highest level among those that may complete a milestone, and whose it is. */
export function nearest(setup: Setup, view: View, m: number): { state: string; level: number } | null {
  const def = setup.scenario.milestones[m];
  if (def === undefined || def.atLevel === undefined) return null;
  const d = setup.domain(def.domain);
  return best(setup, view, d, (id) => counts(setup, id, def));
}

/** The leader of the other pole in a domain, whom a seat measures itself by; for a hedging seat, anybody's. */
export function rivalIn(setup: Setup, view: View, d: number): { state: string; level: number } | null {
  const mine = setup.states[setup.state(view.seat)]?.pole;
  const rivals = (pole: string): boolean =>
    mine === 'hedging' ? true : pole === (mine === 'liberal' ? 'illiberal' : 'liberal');
  return best(
    setup,
    view,
    d,
    (id) => id !== view.seat && rivals(setup.states[setup.state(id)]?.pole ?? 'hedging'),
  );
}

function best(
  setup: Setup,
  view: View,
  d: number,
  fits: (id: string) => boolean,
): { state: string; level: number } | null {
  return setup.states.reduce<{ state: string; level: number } | null>((top, { id }, i) => {
    if (!fits(id)) return top;
    const level = (view.columns.level[d * setup.states.length + i] ?? 0) / POINT;
    return top === null || level > top.level ? { state: id, level } : top;
  }, null);
}
