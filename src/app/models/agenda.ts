import type { Options, Orders, Setup, View } from '../../engine';

export type AgendaKind = 'research' | 'accords' | 'assembly' | 'statecraft' | 'forum' | 'deals';

/**
 * - `open`: must be answered before the turn can be submitted (no answer of last turn stands in);
 * - `free`: may be left, which has a meaning of its own (silence, no act);
 * - `kept`: last turn's answer stands;
 * - `set`: answered this turn.
 */
export type Standing = 'open' | 'free' | 'kept' | 'set';

export interface AgendaEntry {
  readonly kind: AgendaKind;
  readonly standing: Standing;
}

/**
 * The decisions of this turn for this seat: what the scenario shows in this turn, less what the seat has no part in.
 * @param repeats true when the seat has answered in an earlier turn, so that its answers stand
 */
export function agendaOf(
  setup: Setup,
  view: View,
  options: Options,
  draft: Orders,
  repeats: boolean,
): AgendaEntry[] {
  const plan = setup.scenario.agenda;
  const kinds = plan[Math.min(view.turn, plan.length) - 1] ?? [];
  return kinds
    .filter((kind) => HAS_PART[kind](options))
    .map((kind) => ({ kind, standing: standingOf(kind, options, draft, repeats || isLong(setup)) }));
}

/** Seats from which a table is long: then defaults stand from the first turn, and lists come short with a way to the rest. */
const LONG = 16;

export function isLong(setup: Setup): boolean {
  return setup.states.filter((state) => state.seat).length >= LONG;
}

/** Decisions that a turn puts before the player at once. */
const MOST = 5;

/**
 * The decisions with those before the player first, at most five, each part in the scenario's order. What must be answered is
 * before the player; of the rest, what awaits an answer goes before what does not. A turn keeps its arrangement: what is
 * answered stays where it was, for nothing may move away under the hand that answers it.
 * @param unanswered the same decisions as they stood before anything was answered
 * @param offered whether somebody has made this seat an offer in this turn, answered by now or not
 * @returns the decisions, and how many of them are not behind “more”
 */
export function arranged(
  entries: readonly AgendaEntry[],
  unanswered: readonly AgendaEntry[],
  options: Options,
  offered = options.deals.answer.length > 0,
): { readonly agenda: readonly AgendaEntry[]; readonly shown: number } {
  if (entries.length <= MOST) return { agenda: entries, shown: entries.length };
  const rank = ({ standing, kind }: AgendaEntry): number =>
    standing === 'open' ? 0 : (kind === 'deals' ? offered : stirs(kind, options, {})) ? 1 : 2;
  const first = new Set(
    unanswered
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, MOST)
      .map((entry) => unanswered.indexOf(entry)),
  );
  const isFirst = (entry: AgendaEntry): boolean => first.has(entries.indexOf(entry));
  return { agenda: [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))], shown: MOST };
}

/** True where something in this decision is new and awaits an answer of this seat. */
export function stirs(kind: AgendaKind, options: Options, draft: Orders): boolean {
  if (kind === 'deals') return options.deals.answer.length > 0;
  if (kind === 'assembly')
    return options.elections.some(({ election }) => draft.ballots?.[election] === undefined);
  if (kind === 'forum') return forumVotes(options, draft) > 0;
  return kind === 'accords' && openVotes(options, draft) > 0;
}

/** Questions at the tables that await this seat's answer: candidates, invitations, and the chair's agenda. */
export function forumVotes(options: Options, draft: Orders): number {
  return options.forums.reduce((n, option) => {
    const said = draft.forums?.[option.forum];
    const candidates = option.admit.filter(({ state }) => said?.admit?.[state] === undefined).length;
    const chair = option.agenda.length > 0 && said?.agenda === undefined ? 1 : 0;
    const entry = option.join !== null && said?.join === undefined ? 1 : 0;
    const call = option.call?.allowed === true && said?.call === undefined ? 1 : 0;
    return n + candidates + chair + entry + call;
  }, 0);
}

/** Motions this seat may vote on and has not. */
export function openVotes(options: Options, draft: Orders): number {
  return options.motions.filter((m) => draft.motions?.[m.motion] === undefined).length;
}

/** True when nothing stands in the way of submitting. */
export function canSubmit(entries: readonly AgendaEntry[]): boolean {
  return entries.every((entry) => entry.standing !== 'open');
}

const HAS_PART: Readonly<Record<AgendaKind, (options: Options) => boolean>> = {
  research: (o) => o.budget !== null,
  accords: (o) => o.accords.length > 0,
  assembly: (o) =>
    o.texts.length + o.table.length + o.elections.length + o.steer.length + o.settle.length + o.shop.length >
    0,
  statecraft: (o) => o.acts > 0 || o.supplier.length > 0,
  forum: (o) => o.forums.length > 0,
  deals: (o) => o.deals.open,
};

/** Slots of the orders that belong to the assembly. */
const HALL_SLOTS = ['voices', 'votes', 'table', 'ballots', 'proxy', 'settle', 'steer', 'shop'] as const;

function standingOf(kind: AgendaKind, options: Options, draft: Orders, repeats: boolean): Standing {
  switch (kind) {
    case 'research':
      return draft.budget || draft.focus || draft.projects ? 'set' : 'kept';
    case 'accords': {
      const answered = options.accords.every(({ accord }) => draft.accords?.[accord] !== undefined);
      return answered ? 'set' : repeats ? 'kept' : 'open';
    }
    case 'assembly':
      return HALL_SLOTS.some((slot) => draft[slot] !== undefined) ? 'set' : 'free';
    case 'statecraft':
      if (draft.acts?.length || draft.supplier) return 'set';
      return options.supplier.length > 0 && options.acts === 0 && repeats ? 'kept' : 'free';
    case 'forum':
      return Object.keys(draft.forums ?? {}).length > 0 ? 'set' : 'free';
    case 'deals':
      return 'free';
  }
}
