import type { AccordDef } from '../../scenario/types';
import type { Chance } from '../chance';
import type { Intervention } from '../interventions';
import { memberIds } from '../forums/taking-part';
import type { OrderSet } from '../orders';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';
import { imagine } from './imagine';
import { nameOfTable, type GameName } from './game-names';
import { suppose } from './suppose';

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

/** What a table may be asked beside: what comes of the same choices kept up, and of supplies that fail, which no median shows. */
export interface Asked {
  /** Turns for which everyone goes on choosing the same; 1: this one. */
  readonly turns?: number;
  /** Whether what the accord insures against strikes in each of them: a shock in supplies, its first event. */
  readonly strikes?: boolean;
}

/** The same rules and keys as play; procedures and political capital frozen; being caught is a row of its own. */
export function payoffs(setup: Setup, view: View, accord: string, asked: Asked = {}): PayoffTable {
  const world = imagine(setup, view);
  const me = setup.state(view.seat);
  const a = setup.accord(accord);
  const others = memberIds(setup, world, a).filter((id) => id !== view.seat);
  const blows = asked.strikes === true ? blowsOf(setup.accords[a]) : [];
  const score = (choice: 'honour' | 'defect', honouring: number, chance: Chance) => {
    const luck = asked.strikes === true ? striking(chance) : chance;
    let then = world;
    for (let n = 0; n < (asked.turns ?? 1) && then.ending === null; n += 1) {
      const orders = sealed(setup, then, accord, others, view.seat, choice, honouring);
      then = suppose(setup, then, orders, luck, blows).world;
    }
    return then.score.get(me);
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
    game: nameOfTable(honour, defect),
    t,
    r,
    p,
    s,
  };
}

/** One way all players of an accord may choose together, and what each then scores, world units. */
export interface Profile {
  /** By player: whether it honours. */
  honours: boolean[];
  scores: number[];
}

/**
 * The accord as a game in normal form: every way its players may choose in this turn, on the world as it stands and nobody being
 * inspected; the first player's choice changes fastest, honouring before defecting. Members that nobody plays honour.
 */
export function profiles(
  setup: Setup,
  world: World,
  accord: string,
): { players: string[]; cells: Profile[] } {
  const members = memberIds(setup, world, setup.accord(accord));
  const players = members.filter((id) => setup.states[setup.state(id)]?.seat !== undefined);
  const cells = Array.from({ length: 1 << players.length }, (_, n): Profile => {
    const honours = players.map((_id, k) => ((n >> k) & 1) === 0);
    const orders = frozen(setup, world, accord, (id) =>
      honours[players.indexOf(id)] === true ? 'honour' : 'defect',
    );
    const then = suppose(setup, world, orders, uninspected());
    return { honours, scores: players.map((id) => then.world.score.get(setup.state(id))) };
  });
  return { players, cells };
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
  return frozen(setup, world, accord, (id) => {
    const place = others.indexOf(id);
    return id === seat ? mine : place >= 0 && place < honouring ? 'honour' : 'defect';
  });
}

/** Nobody speaks or acts; every other accord is kept as it was last turn; this one as asked. */
export function frozen(
  setup: Setup,
  world: World,
  accord: string | null,
  choiceOf: (seat: string) => 'honour' | 'defect' = () => 'honour',
): OrderSet {
  const orders: OrderSet = {};
  for (const i of setup.seats) {
    const id = setup.states[i]?.id ?? '';
    const own = setup.accords.filter((x) => x.members.includes(id));
    const kept = (x: string) => world.honourers.get(setup.accord(x)) > 0 || world.turn === 1;
    orders[id] = {
      voices: [],
      acts: [],
      accords: Object.fromEntries(
        own.map((x) => [x.id, x.id === accord ? choiceOf(id) : kept(x.id) ? 'honour' : 'defect']),
      ),
    };
  }
  return orders;
}

/** Nobody is inspected: every cover is above every evidence. */
export function uninspected(): Chance {
  return { below: (n, _turn, purpose) => (purpose === 'cover' ? n - 1 : Math.floor(n / 2)) };
}

/** One member is inspected in one accord, nobody else anywhere. */
export function inspecting(accord: number, member: number): Chance {
  return {
    below: (n, _turn, purpose, i, j) =>
      purpose === 'cover' ? (i === accord && j === member ? 0 : n - 1) : Math.floor(n / 2),
  };
}

/** The same luck, but supplies fail. */
export function striking(chance: Chance): Chance {
  return {
    below: (n, turn, purpose, i, j) => (purpose === 'shock' ? 0 : chance.below(n, turn, purpose, i, j)),
  };
}

/** True where an accord is worth its price only when something strikes. */
export function insures(accord: AccordDef): boolean {
  return accord.provisions.some((p) => p.kind === 'crisis' || p.kind === 'reshoring');
}

/** The first event that each crisis provision of the accord is for. */
export function blowsOf(accord: AccordDef | undefined): Intervention[] {
  return (accord?.provisions ?? []).flatMap((p) => {
    const event = p.kind === 'crisis' ? p.events[0] : undefined;
    return event === undefined ? [] : [{ type: 'inject', event, reason: '' } as const];
  });
}
