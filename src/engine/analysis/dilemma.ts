import type { Chance } from '../chance';
import type { Orders, OrderSet } from '../orders';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';
import { imagine } from './imagine';
import { suppose } from './suppose';

export type GameName = 'prisoners-dilemma' | 'stag-hunt' | 'chicken' | 'harmony' | 'deadlock' | 'mixed';

export interface PayoffRow {
  /** `named`: defecting and being inspected. */
  choice: 'honour' | 'defect' | 'named';
  /** By the number of others who honour, 0 to all: score against everyone keeping its due, world units. */
  cells: number[];
}

/** What one accord asks of one seat this turn, by the rules and with every draw at its median. */
export interface PayoffTable {
  accord: string;
  others: number;
  rows: PayoffRow[];
  game: GameName;
  /** Temptation, reward, punishment, sucker's payoff: world units. */
  t: number;
  r: number;
  p: number;
  s: number;
}

/** The same rules and keys as play; procedures and political capital frozen; being caught is a row of its own. */
export function payoffs(setup: Setup, view: View, accord: string): PayoffTable {
  const world = imagine(setup, view);
  const me = setup.state(view.seat);
  const a = setup.accord(accord);
  const others = (setup.accords[a]?.members ?? []).filter((id) => id !== view.seat);
  const score = (choice: 'honour' | 'defect', honouring: number, chance: Chance) => {
    const then = suppose(
      setup,
      world,
      sealed(setup, world, accord, others, view.seat, choice, honouring),
      chance,
    );
    return then.world.score.get(me);
  };
  const base = score('defect', 0, uninspected());
  const row = (choice: 'honour' | 'defect', chance: Chance) =>
    Array.from({ length: others.length + 1 }, (_, n) => score(choice, n, chance) - base);
  const honour = row('honour', uninspected());
  const defect = row('defect', uninspected());
  const [t, r, p, s] = [defect.at(-1) ?? 0, honour.at(-1) ?? 0, defect[0] ?? 0, honour[0] ?? 0];
  return {
    accord,
    others: others.length,
    rows: [
      { choice: 'honour', cells: honour },
      { choice: 'defect', cells: defect },
      { choice: 'named', cells: row('defect', inspecting(a, me)) },
    ],
    game: nameOf(t, r, p, s),
    t,
    r,
    p,
    s,
  };
}

/** Names the two-sided game between a member and all the others together. */
export function nameOf(t: number, r: number, p: number, s: number): GameName {
  if (t > r && r > p && p > s) return 'prisoners-dilemma';
  if (r >= t && p > s && r > p) return 'stag-hunt';
  if (t > r && r > s && s >= p) return 'chicken';
  if (r >= t && s >= p) return 'harmony';
  if (t > p && p >= r && p > s) return 'deadlock';
  return 'mixed';
}

function sealed(
  setup: Setup,
  world: World,
  accord: string,
  others: readonly string[],
  seat: string,
  mine: 'honour' | 'defect',
  honouring: number,
): OrderSet {
  const orders: OrderSet = {};
  const frozen: Orders = { voices: [], acts: [] };
  for (const i of setup.seats) {
    const id = setup.states[i]?.id ?? '';
    const place = others.indexOf(id);
    const choice = id === seat ? mine : place >= 0 && place < honouring ? 'honour' : 'defect';
    const rest = setup.accords.filter((x) => x.id !== accord && x.members.includes(id));
    orders[id] = {
      ...frozen,
      accords: {
        ...Object.fromEntries(
          rest.map((x) => [
            x.id,
            world.honourers.get(setup.accord(x.id)) > 0 || world.turn === 1 ? 'honour' : 'defect',
          ]),
        ),
        ...(setup.accords[setup.accord(accord)]?.members.includes(id) === true ? { [accord]: choice } : {}),
      },
    };
  }
  return orders;
}

/** Nobody is inspected: every cover is above every evidence. */
function uninspected(): Chance {
  return { below: (n, _turn, purpose) => (purpose === 'cover' ? n - 1 : Math.floor(n / 2)) };
}

/** One member is inspected in one accord, nobody else anywhere. */
function inspecting(accord: number, member: number): Chance {
  return {
    below: (n, _turn, purpose, i, j) =>
      purpose === 'cover' ? (i === accord && j === member ? 0 : n - 1) : Math.floor(n / 2),
  };
}
