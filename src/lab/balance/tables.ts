import {
  POINT,
  isOn,
  memberIds,
  imagine,
  nameOfTable,
  payoffs,
  suppose,
  viewFor,
  type Chance,
  type Game,
  type GameName,
  type Orders,
  type OrderSet,
  type PayoffTable,
  type Setup,
  type View,
  type World,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { runGame } from '../run';
import { optionsOf } from './games';
import { sharedAccords } from './honour';
import { isLong, readersOf, rotated } from './long';
import type { GameSpec } from './rows';

/** What an accord asked of one member in one turn of a game: payoffs in points, everyone keeping its share to itself being 0. */
export interface TableRow {
  accord: string;
  seat: string;
  turn: number;
  game: GameName;
  t: number;
  r: number;
  p: number;
  s: number;
}

/**
 * The payoff tables of every accord between players, in every turn of a game, for each member in good standing; in long games for
 * one of them, in rotation over turns and games, over the four turns that the rules reckon an accord by.
 */
export function tablesOf(scenario: Scenario, spec: GameSpec): TableRow[] {
  const rows: TableRow[] = [];
  const gather = (game: Game) => {
    if (game.world.ending === null) rows.push(...now(game, spec.population));
  };
  runGame(scenario, { ...optionsOf(scenario, spec), observers: [{ before: gather, turn: gather }] });
  return rows;
}

function now(game: Game, nth: number): TableRow[] {
  const { setup, world } = game;
  const readers = readersOf(setup.scenario);
  return sharedAccords(setup.scenario).flatMap((accord) => {
    const a = setup.accord(accord.id);
    if (!isOn(setup, world, a)) return [];
    const standing = memberIds(setup, world, a).filter((id) => {
      const i = setup.state(id);
      return setup.states[i]?.seat !== undefined && world.suspended.get(a, i) === 0;
    });
    return rotated(standing, readers, nth + world.turn).map((seat) => {
      const read = isLong(setup.scenario) ? corners : payoffs;
      const { game: name, t, r, p, s } = read(setup, viewFor(game, seat), accord.id);
      return {
        accord: accord.id,
        seat,
        turn: world.turn,
        game: name,
        t: t / POINT,
        r: r / POINT,
        p: p / POINT,
        s: s / POINT,
      };
    });
  });
}

/** RULES §9: the turns over which an accord of the long games is a dilemma. */
const HORIZON = 4;

/** The corners of an accord's table when all choose the same for some turns: others all honour or none does, nobody is inspected. */
function corners(
  setup: Setup,
  view: View,
  accord: string,
): Pick<PayoffTable, 'game' | 't' | 'r' | 'p' | 's'> {
  const score = (mine: Choice, others: Choice): number => {
    let world = imagine(setup, view);
    for (let turn = 0; turn < HORIZON && world.ending === null; turn += 1) {
      const choice = (id: string) => (id === view.seat ? mine : others);
      ({ world } = suppose(setup, world, quiet(setup, world, accord, choice), uninspected));
    }
    return world.score.get(setup.state(view.seat));
  };
  const base = score('defect', 'defect');
  const [t, r, s] = [
    score('defect', 'honour') - base,
    score('honour', 'honour') - base,
    score('honour', 'defect') - base,
  ];
  return { game: nameOfTable([s, r], [0, t]), t, r, p: 0, s };
}

type Choice = 'honour' | 'defect';

/** Nobody speaks or acts; the other accords are kept where they were kept last turn. */
function quiet(setup: Setup, world: World, accord: string, choice: (seat: string) => Choice): OrderSet {
  const kept = (id: string) => world.turn === 1 || world.honourers.get(setup.accord(id)) > 0;
  return Object.fromEntries(
    setup.seats.map((i) => {
      const seat = setup.states[i]?.id ?? '';
      const own = setup.accords.filter((x) => x.members.includes(seat));
      const accords = own.map(({ id }) => [
        id,
        id === accord ? choice(seat) : kept(id) ? 'honour' : 'defect',
      ]);
      return [seat, { voices: [], acts: [], accords: Object.fromEntries(accords) as Orders['accords'] }];
    }),
  );
}

/** Every cover is above every evidence, and every other draw at its median. */
const uninspected: Chance = {
  below: (n, _turn, purpose) => (purpose === 'cover' ? n - 1 : Math.floor(n / 2)),
};
