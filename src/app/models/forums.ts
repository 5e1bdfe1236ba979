import { FULL, POINT, type Game, type Setup, type View } from '../../engine';
import { t } from '../words';
import { sentence } from './sentence';

export interface ForumSeat {
  readonly state: string;
  readonly name: string;
  readonly as: 'member' | 'observer' | 'invited';
  readonly chair: boolean;
  /** Alignment, −100 to 100. */
  readonly alignment: number;
}

/** A forum as a seat sees it. */
export interface ForumPicture {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly pole: 'liberal' | 'hedging' | 'illiberal';
  readonly form: 'informal' | 'secretariat';
  readonly convened: boolean;
  /** 0 to 100. */
  readonly cohesion: number;
  /** Members in the order of the chair, then observers, then who has been invited. */
  readonly seats: readonly ForumSeat[];
  readonly members: number;
  readonly councils: readonly {
    readonly id: string;
    readonly name: string;
    readonly summary: string;
    readonly sits: boolean;
  }[];
  readonly deliverables: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly needs: number;
    /** The turn it was decided; 0 not yet. */
    readonly turn: number;
  }[];
  readonly rivals: readonly string[];
}

const AS = { '1': 'member', '2': 'observer', '-1': 'invited' } as const;
const ORDER = ['member', 'observer', 'invited'] as const;

/** Every forum of the scenario, in its order. */
export function forumPictures(setup: Setup, view: View): ForumPicture[] {
  const n = setup.states.length;
  const { columns } = view;
  return setup.forums.map(({ def, order }, f) => {
    const places = [...new Set([...order, ...setup.states.keys()])];
    const seats = places.flatMap((i): ForumSeat[] => {
      const as = AS[String(columns.seatIn[f * n + i] ?? 0) as keyof typeof AS];
      const state = setup.states[i];
      if (as === undefined || state === undefined) return [];
      const alignment = Math.round((columns.alignment[i] ?? 0) / POINT);
      return [{ state: state.id, name: state.name, as, chair: columns.chair[f] === i + 1, alignment }];
    });
    return {
      id: def.id,
      name: def.name,
      summary: def.summary,
      pole: def.pole,
      form: def.form,
      convened: (columns.convened[f] ?? 0) > 0,
      cohesion: Math.floor((columns.cohesion[f] ?? 0) / POINT),
      seats: seats.toSorted((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as)),
      members: seats.filter(({ as }) => as === 'member').length,
      councils: setup.councils.flatMap((council, k) =>
        council.forum === f
          ? [
              {
                id: council.def.id,
                name: council.def.name,
                summary: council.def.summary,
                sits: (columns.council[k] ?? 0) > 0,
              },
            ]
          : [],
      ),
      deliverables: setup.deliverables.flatMap((thing, d) =>
        thing.forum === f
          ? [
              {
                id: thing.def.id,
                title: thing.def.title,
                summary: thing.def.summary,
                needs: thing.def.needs,
                turn: columns.delivered[d] ?? 0,
              },
            ]
          : [],
      ),
      rivals: def.rivalOf.map((id) => setup.forums[setup.forum(id)]?.def.name ?? id),
    };
  });
}

export interface CohesionCause {
  readonly rule: string;
  readonly label: string;
  /** What the rule says, for who wants to know. */
  readonly means: string;
  /** Points of cohesion. */
  readonly by: number;
}

/** What moved a forum's cohesion in the turn before, by rule, the largest first; cohesion is public. */
export function cohesionCauses(game: Game, forum: string): CohesionCause[] {
  const sums = new Map<string, number>();
  for (let at = game.ledger.entries.length - 1; at >= 0; at -= 1) {
    const entry = game.ledger.entries[at];
    if (entry === undefined || entry.turn < game.world.turn - 1) break;
    if (entry.measure !== 'cohesion' || entry.subject !== forum) continue;
    for (const { rule, delta } of entry.causes) sums.set(rule, (sums.get(rule) ?? 0) + delta);
  }
  return [...sums]
    .map(([rule, delta]) => ({
      rule,
      label: sentence(`cause.${rule}`, {}, () => t('forum.cause.other')),
      means: sentence(`rule.${rule}`, {}, () => ''),
      by: delta / POINT,
    }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** A cohesion as a share of all there is. */
export function cohesionShare(cohesion: number): number {
  return (cohesion * POINT) / FULL;
}
