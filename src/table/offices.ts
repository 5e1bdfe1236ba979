import { longest, onAgenda, type AgendaKind, type Setup } from '../engine';
import type { Sealed } from './code/slots';

/** Offices inside a seat, in the order in which they sit at its table. */
export const OFFICES = ['head', 'finance', 'standards', 'press'] as const;
/** Head of government, finance, standards, press: whoever shares a seat signs a part of its orders each. */
export type Office = (typeof OFFICES)[number];

/** Which office signs a slot of the orders. */
export const SIGNED: Readonly<Record<keyof Sealed, Office>> = {
  acts: 'head',
  supplier: 'head',
  forums: 'head',
  accords: 'finance',
  motions: 'finance',
  suspend: 'finance',
  budget: 'finance',
  focus: 'finance',
  projects: 'finance',
  inspections: 'finance',
  settle: 'finance',
  voices: 'standards',
  votes: 'standards',
  table: 'standards',
  ballots: 'standards',
  proxy: 'standards',
  steer: 'standards',
  shop: 'standards',
  predictions: 'press',
};

export interface OfficeOf {
  readonly office: Office;
  /** What it signs; only what the seat may come to order in this scenario. */
  readonly slots: readonly (keyof Sealed)[];
}

/**
 * The offices of a seat in a scenario. Where there is too little to decide for two, all of it is signed by the head of government: the
 * list then has one office.
 */
export function officesOf(setup: Setup, seat: string): OfficeOf[] {
  const slots = (Object.keys(SIGNED) as (keyof Sealed)[]).filter((slot) => OPENS[slot](setup, seat));
  const offices = OFFICES.flatMap((office): OfficeOf[] => {
    const signed = slots.filter((slot) => SIGNED[slot] === office);
    return signed.length === 0 ? [] : [{ office, slots: signed }];
  });
  return offices.filter((x) => x.office !== 'press').length < 2 ? [{ office: 'head', slots }] : offices;
}

type Opens = (setup: Setup, seat: string) => boolean;

const ever =
  (kind: AgendaKind): Opens =>
  (setup) =>
    Array.from({ length: longest(setup) }, (_, n) => n + 1).some((turn) => onAgenda(setup, turn, kind));

const all =
  (...tests: Opens[]): Opens =>
  (setup, seat) =>
    tests.every((test) => test(setup, seat));

const own = (setup: Setup, seat: string) => setup.states[setup.state(seat)]?.seat;
const member: Opens = (setup, seat) => (setup.accordsOf[setup.state(seat)]?.length ?? 0) > 0;
const money = all(({ scenario }) => scenario.rules.ledger === 'full', ever('research'));
const house = ever('assembly');
const accords = all(ever('accords'), member);
const shares = all(accords, money);
/** Whether a scenario's procedures take votes as well as voices. */
const votes: Opens = ({ scenario }) =>
  scenario.assembly.procedures.some((p) =>
    p.stages.some((s) => ['replies', 'majority', 'iso', 'threegpp', 'ieee'].includes(s.decides)),
  );
const franchise: Opens = ({ scenario }) => scenario.assembly.franchise !== undefined;

/** What a seat may come to order in a scenario, slot by slot. */
const OPENS: Readonly<Record<keyof Sealed, Opens>> = {
  acts: all(
    ever('statecraft'),
    (setup, seat) => (own(setup, seat)?.acts ?? 0) > 0,
    ({ scenario }) => scenario.rules.statecraft.verbs.length > 0,
  ),
  supplier: all(
    ever('statecraft'),
    (setup, seat) => setup.pole[setup.state(seat)] === 0 && own(setup, seat) !== undefined,
    ({ scenario }) => scenario.rules.market === 'simple',
  ),
  motions: all(accords, (setup) => setup.motions.length > 0),
  forums: all(ever('forum'), (setup) => setup.forums.length > 0),
  suspend: shares,
  accords,
  budget: money,
  focus: money,
  projects: all(money, ({ scenario }) => scenario.milestones.some((m) => m.cost !== undefined)),
  inspections: shares,
  settle: all(house, franchise),
  voices: all(
    house,
    (setup, seat) => (own(setup, seat)?.voices ?? 0) > 0,
    (setup) => setup.texts.length > 0,
  ),
  votes: all(house, votes),
  table: all(house, (setup) => setup.items.some((item) => item.drawer)),
  ballots: all(house, (setup) => setup.elections.length > 0),
  proxy: all(house, franchise),
  steer: all(house, (setup, seat) => (setup.regionsOf[setup.state(seat)]?.length ?? 0) > 0),
  shop: all(house, (setup) => setup.venues.length > 0),
  predictions: (setup, seat) => member(setup, seat) || setup.texts.length > 0,
};
