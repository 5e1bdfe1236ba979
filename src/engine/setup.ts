import type {
  AccordDef,
  CandidateDef,
  CouncilDef,
  DeliverableDef,
  DomainDef,
  ElectionDef,
  ForumDef,
  ForumNumber,
  JoinerDef,
  ItemDef,
  MotionDef,
  ParameterId,
  RegionDef,
  Scenario,
  StateDef,
  TextDef,
  VenueDef,
} from '../scenario/types';
import { fromPoints } from './fixed';

/**
 * A scenario made ready for play: places instead of ids, world units instead of file units.
 * Everything here is derived from the scenario and never changes in a game.
 */
export interface Setup {
  readonly scenario: Scenario;
  readonly states: readonly StateDef[];
  readonly domains: readonly DomainDef[];
  readonly accords: readonly AccordDef[];
  /** Motions of all accords in scenario order, with the place of their accord. */
  readonly motions: readonly { readonly accord: number; readonly def: MotionDef }[];
  /** Forums, with what no turn changes about them; empty where a scenario has none. */
  readonly forums: readonly ForumPlan[];
  /** Councils and deliverables of all forums in scenario order, with the place of their forum. */
  readonly councils: readonly { readonly forum: number; readonly def: CouncilDef }[];
  readonly deliverables: readonly { readonly forum: number; readonly def: DeliverableDef }[];
  /** Place of the forum that an accord belongs to; −1 where it belongs to none. */
  readonly forumOf: readonly number[];
  readonly texts: readonly TextDef[];
  readonly items: readonly ItemDef[];
  /** Places of the states that are seats, in scenario order. */
  readonly seats: readonly number[];
  /** Their ids, in the same order. */
  readonly seatIds: ReadonlySet<string>;
  /** Empty where the scenario has none. */
  readonly regions: readonly RegionDef[];
  readonly venues: readonly VenueDef[];
  readonly elections: readonly ElectionDef[];
  /** Candidates of every election, in the order of the scenario. */
  readonly candidates: readonly { readonly election: number; readonly def: CandidateDef }[];
  /** Places of the regions each state belongs to. */
  readonly regionsOf: readonly (readonly number[])[];
  region(id: string): number;
  election(id: string): number;
  candidate(id: string): number;
  venue(id: string): number;
  /** Places of the states where vendors compete. */
  readonly buyers: readonly number[];
  /** +1 liberal, −1 illiberal, 0 hedging, by place. */
  readonly pole: readonly number[];
  /** RULES §8: the scenario's parameter or the base value. */
  readonly p: Readonly<Record<ParameterId, number>>;
  /** Sum of ITU votes of the buyers, the weights of the dial. */
  readonly buyerVotes: number;
  state(id: string): number;
  domain(id: string): number;
  accord(id: string): number;
  forum(id: string): number;
  text(id: string): number;
  item(id: string): number;
  /** Places of the accords each state belongs to, and of the members of each accord, in the order of the scenario. */
  readonly accordsOf: readonly (readonly number[])[];
  readonly membersOf: readonly (readonly number[])[];
  /** Places of the texts of each item, in its order. */
  readonly textsOf: readonly (readonly number[])[];
  /** Places of the states that sponsor each text. */
  readonly sponsorsOf: readonly (readonly number[])[];
  /** Each state's id in a list of its own: whom a private fact is told to. */
  readonly alone: readonly (readonly string[])[];
  /** The item of the docket that a text belongs to. */
  itemOf(text: number): number;
  /** File points of a text's step in world units, signed by its direction. */
  stepOf(text: number): number;
  /** Place of a text's design among all designs + 1; 0 where it has none. */
  designOf(text: number): number;
}

/** A forum in places: who founds it, who may join, and the order of its chair. */
export interface ForumPlan {
  readonly def: ForumDef;
  readonly founders: readonly number[];
  readonly candidates: readonly { readonly place: number; readonly def: JoinerDef }[];
  /** Founders, then candidates that are no founders: the order of the chair. */
  readonly order: readonly number[];
  /** Forums of the same purpose, itself left out; those whose weight draws it closer. */
  readonly alike: readonly number[];
  readonly rivals: readonly number[];
  /** Accords that belong to it. */
  readonly accords: readonly number[];
  /** +1 liberal, −1 illiberal, 0 neither. */
  readonly pole: number;
  readonly n: Readonly<Record<ForumNumber, number>>;
}

/** Scenarios are frozen, so one setup serves every game played on them. */
const made = new WeakMap<Scenario, Setup>();

const POLES = { liberal: 1, illiberal: -1, hedging: 0 } as const;

/** @throws Error when the scenario names something it does not have; `check` reports those with their place. */
export function setUp(scenario: Scenario): Setup {
  const known = made.get(scenario);
  if (known !== undefined) return known;
  const { states, domains, accords } = scenario;
  const { texts, docket: items, step } = scenario.assembly;
  const state = indexer('state', states);
  const text = indexer('text', texts);
  const { regions = [], elections = [] } = scenario.assembly;
  const candidates = elections.flatMap((e, election) => e.candidates.map((def) => ({ election, def })));
  const buyers = places(states, (s) => s.buys);
  const membersOf = accords.map((a) => a.members.map(state));
  const forums = scenario.forums ?? [];
  const forum = indexer('forum', forums);
  const steps = texts.map((def) => {
    const size = fromPoints(def.step ?? step[def.direction]);
    return def.direction === 'liberal' ? size : -size;
  });
  const itemOf = texts.map((t) => items.findIndex((i) => i.texts.includes(t.id)));
  const designs = [...new Set(texts.flatMap((t) => (t.design === undefined ? [] : [t.design])))];
  const designOf = texts.map((def) => designs.indexOf(def.design ?? '') + 1);
  const setup: Setup = {
    scenario,
    states,
    domains,
    accords,
    motions: accords.flatMap((a, accord) => a.motions.map((def) => ({ accord, def }))),
    forums: forums.map((def, f) => forumPlan(scenario, def, f, state, forum)),
    councils: forums.flatMap((x, f) => x.councils.map((def) => ({ forum: f, def }))),
    deliverables: forums.flatMap((x, f) => x.deliverables.map((def) => ({ forum: f, def }))),
    forumOf: accords.map((a) => (a.forum === undefined ? -1 : forum(a.forum))),
    texts,
    items,
    regions,
    venues: scenario.assembly.venues ?? [],
    elections,
    candidates,
    regionsOf: states.map((s) => places(regions, (r) => r.members.includes(s.id))),
    region: indexer('region', regions),
    election: indexer('election', elections),
    candidate: indexer(
      'candidate',
      candidates.map((c) => c.def),
    ),
    venue: indexer('venue', scenario.assembly.venues ?? []),
    seats: places(states, (s) => s.seat !== undefined),
    seatIds: new Set(states.flatMap((s) => (s.seat === undefined ? [] : [s.id]))),
    buyers,
    pole: states.map((s) => POLES[s.pole]),
    p: scenario.rules.parameters,
    buyerVotes: buyers.reduce((sum, i) => sum + (states[i] as StateDef).votes, 0),
    state,
    domain: indexer('domain', domains),
    accord: indexer('accord', accords),
    forum,
    text,
    item: indexer('item', items),
    accordsOf: states.map((_, i) => places(membersOf, (members) => members.includes(i))),
    membersOf,
    textsOf: items.map((i) => i.texts.map(text)),
    sponsorsOf: texts.map((t) => places(states, (s) => t.sponsors.includes(s.id))),
    alone: states.map((s) => [s.id]),
    itemOf: (t) => itemOf[t] as number,
    stepOf: (t) => steps[t] as number,
    designOf: (t) => designOf[t] as number,
  };
  made.set(scenario, setup);
  return setup;
}

function forumPlan(
  scenario: Scenario,
  def: ForumDef,
  f: number,
  state: (id: string) => number,
  forum: (id: string) => number,
): ForumPlan {
  const founders = def.members.map(state);
  const named = (def.admission?.candidates ?? []).map((c) => ({ place: state(c.state), def: c }));
  // A founder that has left may be let in again.
  const back =
    def.admission === undefined ? [] : def.members.map((id) => ({ place: state(id), def: again(id) }));
  const candidates = [...named, ...back.filter((x) => !named.some((c) => c.place === x.place))];
  const n = scenario.rules.forums;
  if (n === undefined) throw new Error('a scenario with forums needs "forums" in its rules');
  return {
    def,
    founders,
    candidates,
    order: [...new Set([...founders, ...candidates.map((c) => c.place)])],
    alike: places(scenario.forums ?? [], (x) => x.purpose === def.purpose).filter((other) => other !== f),
    rivals: def.rivalOf.map(forum),
    accords: places(scenario.accords, (a) => a.forum === def.id),
    pole: POLES[def.pole],
    n,
  };
}

function again(id: string): JoinerDef {
  return { state: id, from: 1, as: 'member', anger: [], effects: [] };
}

function places<T>(list: readonly T[], test: (x: T) => boolean): number[] {
  return list.flatMap((x, i) => (test(x) ? [i] : []));
}

function indexer(kind: string, list: readonly { id: string }[]): (id: string) => number {
  const byId = new Map(list.map((x, i) => [x.id, i]));
  return (id) => {
    const place = byId.get(id);
    if (place === undefined)
      throw new Error(`scenario has no ${kind} "${id}"; it has ${list.map((x) => x.id).join(', ')}`);
    return place;
  };
}
