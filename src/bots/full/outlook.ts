import type { View } from '../../engine';
import type { Situation } from '../appraise/situation';
import { news } from '../news';

/** A door shut between this seat and another state: 1 supply, 2 purchases, 3 both, by who shut it. */
export interface Door {
  readonly state: number;
  readonly domain: number;
  readonly bits: number;
}

/** What a seat of a long game makes of its view; read by every decision of the turn. Places are scenario order. */
export interface Outlook {
  readonly pole: number;
  /** States of the other pole that are no groups. */
  readonly rivals: readonly number[];
  /** Other seats of one's own pole. */
  readonly friends: readonly number[];
  readonly hedgers: readonly number[];
  /** Last turn in which a member was named, by accord and state. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Friends' acts of last turn by target. */
  readonly crowd: ReadonlyMap<string, number>;
  /** How often the other side courted a state last turn, with loans or campaigns; nothing for a hedging seat. */
  readonly courted: ReadonlyMap<string, number>;
  /** Last turn in which a covert act against this seat or its pole was traced to a state. */
  readonly traced: ReadonlyMap<string, number>;
  /** Covert acts that struck this seat last turn, traced or not. */
  readonly struck: number;
  readonly shutByOthers: readonly Door[];
  readonly shutByMe: readonly Door[];
}

const known = new WeakMap<View['columns'], Outlook>();

/** Worked out once a turn: a turn's columns and facts stay as they are while there is talk. */
export function outlookOf(s: Situation): Outlook {
  const found = known.get(s.view.columns) ?? lookOut(s);
  known.set(s.view.columns, found);
  return found;
}

/** Acts by which a market is courted. */
const COURTING: readonly string[] = ['lend', 'campaign', 'silk-road', 'counter-offer', 'undercut'];

function lookOut(s: Situation): Outlook {
  const { setup, view } = s;
  const pole = setup.pole[s.me] ?? 0;
  const places = [...setup.states.keys()];
  const named = new Map<string, Map<string, number>>();
  const crowd = new Map<string, number>();
  const courted = new Map<string, number>();
  const traced = new Map<string, number>();
  let struck = 0;
  for (const f of news(view, 'named')) {
    const members = named.get(f.accord) ?? new Map<string, number>();
    named.set(f.accord, members.set(f.state, f.turn));
  }
  for (const f of news(view, 'act')) {
    if (f.turn !== view.turn - 1 || f.target === undefined) continue;
    const by = setup.state(f.state);
    if (by !== s.me && setup.pole[by] === pole) crowd.set(f.target, (crowd.get(f.target) ?? 0) + 1);
    if (COURTING.includes(f.verb) && pole !== 0 && setup.pole[by] === -pole)
      courted.set(f.target, (courted.get(f.target) ?? 0) + 1);
  }
  for (const f of news(view, 'covert')) {
    if (f.by === view.seat) continue;
    const mine = f.target === view.seat;
    if (mine && !f.attributed && f.turn === view.turn - 1) struck += 1;
    const near = mine || (pole !== 0 && setup.pole[setup.state(f.target)] === pole);
    if (f.attributed && f.by !== undefined && near) traced.set(f.by, f.turn);
  }
  return {
    pole,
    rivals: places.filter((i) => pole !== 0 && setup.pole[i] === -pole && setup.states[i]?.kind !== 'group'),
    friends: s.seats.filter((i) => i !== s.me && pole !== 0 && setup.pole[i] === pole),
    hedgers: places.filter((i) => setup.pole[i] === 0),
    named,
    crowd,
    courted,
    traced,
    struck,
    ...doors(s),
  };
}

/** What stands, and what is announced for the next turn. */
function standing(bits: number): number {
  return (bits % 4) | Math.trunc(bits / 4);
}

/** A state that has this seat on its entity list shuts its chips to it. */
function listed(s: Situation, domain: number, state: number): number {
  const id = s.setup.domains[domain]?.id;
  return (id === 'chips' || id === 'semiconductors') && s.read.get('listed', s.me, state) !== 0 ? 1 : 0;
}

function doors(s: Situation): Pick<Outlook, 'shutByMe' | 'shutByOthers'> {
  const shutByMe: Door[] = [];
  const shutByOthers: Door[] = [];
  for (let domain = 0; domain < s.setup.domains.length; domain += 1) {
    for (let state = 0; state < s.setup.states.length; state += 1) {
      const mine = standing(s.read.get('closures', domain, s.me, state));
      const theirs = standing(s.read.get('closures', domain, state, s.me)) | listed(s, domain, state);
      if (mine !== 0) shutByMe.push({ state, domain, bits: mine });
      if (theirs !== 0) shutByOthers.push({ state, domain, bits: theirs });
    }
  }
  return { shutByMe, shutByOthers };
}

/** Turns since a member of an accord was named; Infinity if it never was. */
export function sinceNamed(s: Situation, accord: string, state: string): number {
  return s.view.turn - (outlookOf(s).named.get(accord)?.get(state) ?? -Infinity);
}

/** True where the seat's government votes within so many turns, this one included. */
export function votesWithin(s: Situation, state: number, turns: number): boolean {
  const def = s.setup.states[state];
  if (def === undefined || def.regime !== 'democracy') return false;
  const { turn } = s.view;
  if (def.elections.length > 0) return def.elections.some((t) => t >= turn && t < turn + turns);
  const { every } = s.setup.scenario.rules.voters;
  for (let t = turn; t < turn + turns; t += 1) if ((t + state) % every === 0) return true;
  return false;
}

/**
 * A leaning of this government that lasts the whole game, 0..1: the same seat is another character in another game, so that nobody
 * can count on a state because of its name.
 */
export function temper(s: Situation, trait: number): number {
  return s.chance.below(1000, 0, 'bot-act', 900, trait) / 1000;
}
