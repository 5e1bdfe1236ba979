import { MEDIAN, type Chance } from '../chance';
import { memberIds } from '../forums/taking-part';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';
import { blowsOf, frozen, inspecting, striking, uninspected, type PayoffRow } from './dilemma';
import { nameOfTable, type GameName } from './game-names';
import { imagine } from './imagine';
import { suppose } from './suppose';

/** What one choice comes to, world units of score against everyone keeping its due. */
export interface Prospect {
  /** In this turn. */
  readonly now: number;
  /** Where everyone goes on choosing the same until the turn `until`. */
  readonly later: number;
}

/** What an accord asks of a seat, now and kept up; what is not worked out yet is null. */
export interface Prospects {
  /** Numbers of others who honour, ascending: the cases shown. */
  readonly counts: readonly number[];
  readonly others: number;
  /** The last turn that `later` reaches so far, and the one it is to reach. */
  readonly until: number;
  readonly end: number;
  readonly rows: readonly { readonly choice: PayoffRow['choice']; readonly cells: readonly Prospect[] }[];
  /** This turn's game by all its cases, and what each choice brings in every one of them. */
  readonly game: {
    readonly name: GameName;
    readonly honour: readonly number[];
    readonly defect: readonly number[];
  } | null;
  /** By member that is played: what defecting alone brings it this turn while all others honour, as this seat believes. */
  readonly tempted: Readonly<Record<string, number>> | null;
  /** Defecting now with all others honouring, being found out, and nobody honouring from the next turn on: by the end. */
  readonly answered: number | null;
}

/** None, all, and one case between: as many as honoured last turn where that is known, else more than half. */
export function casesOf(others: number, last: number | null = null): number[] {
  if (others < 2) return Array.from({ length: others + 1 }, (_, n) => n);
  const middle = last !== null && last > 0 && last < others ? last : Math.trunc((others + 1) / 2);
  return [0, middle, others];
}

/** How many others honoured last turn, where this seat knows it. */
export function honouredLast(setup: Setup, view: View, accord: string): number | null {
  const count = view.facts.findLast((f) => f.kind === 'honour-count' && f.accord === accord);
  if (count?.kind !== 'honour-count' || count.turn !== view.turn - 1) return null;
  const at = setup.accord(accord) * setup.states.length + setup.state(view.seat);
  return count.honoured - ((view.columns.kept[at] ?? 0) > 0 ? 1 : 0);
}

interface Path {
  readonly choice: PayoffRow['choice'];
  readonly honouring: number;
  readonly chance: Chance;
  world: World;
  now: number;
}

/**
 * The payoff table of an accord as `payoffs` draws it, and the same choices kept up to the end, in steps of one supposed turn so
 * that who asks can do something else between two. Yields what is known by then: this turn first, then the name of the game, who
 * is tempted, and turn by turn how it goes on.
 * @param strikes whether what the accord insures against strikes in each turn: a shock in supplies, its first event
 */
export function* prospects(
  setup: Setup,
  view: View,
  accord: string,
  strikes = false,
): Generator<Prospects | null, void, void> {
  const world = imagine(setup, view);
  const me = setup.state(view.seat);
  const a = setup.accord(accord);
  const members = memberIds(setup, world, a);
  const others = members.filter((id) => id !== view.seat);
  const blows = strikes ? blowsOf(setup.accords[a]) : [];
  const end = Math.max(view.turn, setup.scenario.turns.count);
  const play = (from: World, mine: 'honour' | 'defect', honouring: number, chance: Chance): World => {
    const orders = frozen(setup, from, accord, (id) => {
      const place = others.indexOf(id);
      return id === view.seat ? mine : place >= 0 && place < honouring ? 'honour' : 'defect';
    });
    return suppose(setup, from, orders, strikes ? striking(chance) : chance, blows).world;
  };
  const counts = casesOf(others.length, honouredLast(setup, view, accord));
  const paths = counts.flatMap((honouring): Path[] =>
    (['honour', 'defect', 'named'] as const).map((choice) => ({
      choice,
      honouring,
      chance: choice === 'named' ? inspecting(a, me) : uninspected(),
      world,
      now: 0,
    })),
  );
  const base = paths.find((p) => p.choice === 'defect' && p.honouring === 0) as Path;
  let known: Omit<Prospects, 'rows' | 'until'> = {
    counts,
    others: others.length,
    end,
    game: null,
    tempted: null,
    answered: null,
  };
  const table = (until: number): Prospects => ({
    ...known,
    until,
    rows: (['honour', 'defect', 'named'] as const).map((choice) => ({
      choice,
      cells: paths
        .filter((p) => p.choice === choice)
        .map((p) => ({ now: p.now - base.now, later: p.world.score.get(me) - base.world.score.get(me) })),
    })),
  });
  for (const path of paths) {
    path.world = play(world, path.choice === 'honour' ? 'honour' : 'defect', path.honouring, path.chance);
    path.now = path.world.score.get(me);
    yield null;
  }
  yield table(view.turn);

  const row = function* (choice: 'honour' | 'defect'): Generator<null, number[], void> {
    const cells: number[] = [];
    for (let n = 0; n <= others.length; n += 1) {
      const drawn = paths.find((p) => p.choice === choice && p.honouring === n);
      if (!drawn) yield null;
      cells.push((drawn?.now ?? play(world, choice, n, uninspected()).score.get(me)) - base.now);
    }
    return cells;
  };
  const honour = yield* row('honour');
  const defect = yield* row('defect');
  known = { ...known, game: { name: nameOfTable(honour, defect), honour, defect } };
  yield table(view.turn);

  const tempted: Record<string, number> = {};
  const together = suppose(setup, world, frozen(setup, world, accord), uninspected()).world;
  for (const id of members.filter((member) => setup.seatIds.has(member))) {
    yield null;
    const orders = frozen(setup, world, accord, (seat) => (seat === id ? 'defect' : 'honour'));
    const at = setup.state(id);
    tempted[id] = suppose(setup, world, orders, uninspected()).world.score.get(at) - together.score.get(at);
  }
  known = { ...known, tempted };
  yield table(view.turn);

  const found = paths.find((p) => p.choice === 'named' && p.honouring === others.length) as Path;
  let answered = found.world;
  for (let turn = view.turn + 1; turn <= end; turn += 1) {
    for (const path of paths) {
      if (path.world.ending !== null) continue;
      path.world = play(
        path.world,
        path.choice === 'honour' ? 'honour' : 'defect',
        path.honouring,
        path.chance,
      );
      yield null;
    }
    if (answered.ending === null) answered = play(answered, 'defect', 0, MEDIAN);
    yield table(turn);
  }
  known = { ...known, answered: answered.score.get(me) - base.world.score.get(me) };
  yield table(end);
}
