import { COLUMNS, type Measure } from '../columns';
import type { Fact } from '../facts';
import type { Orders, OrderSet, Voice } from '../orders';
import { openTexts } from '../procedure/docket';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';
import { imagine } from './imagine';
import { suppose } from './suppose';

/** What a forecast supposes of everyone else: last turn's answers again, all honour, or all defect. */
export type Assumption = 'last' | 'honour' | 'defect';
export const ASSUMPTIONS: readonly Assumption[] = ['last', 'honour', 'defect'];

export interface Figure {
  measure: Measure;
  subject: string;
  now: number;
  /** The result under the chosen assumption. */
  then: number;
  /** The range over all the assumptions offered, and over what others may say in the assembly. */
  low: number;
  high: number;
}

export interface Forecast {
  assumption: Assumption;
  figures: Figure[];
  texts: { text: string; result: string; objectors: number; supporters: number }[];
}

/** Measures a forecast shows for the seat itself, and for the world. */
const OWN: readonly Measure[] = ['home', 'score', 'approval', 'prosperity', 'security', 'capital'];
const WORLD: readonly Measure[] = ['index', 'standard', 'tilt'];

/**
 * Where the drafts lead if others act as assumed, worked out on the world this seat may believe in.
 * It cannot know luck, private cards of others, or what they will really do.
 */
export function forecast(setup: Setup, view: View, drafts: Orders, assumption: Assumption): Forecast {
  const world = imagine(setup, view);
  const runs = ASSUMPTIONS.map((a) => suppose(setup, world, assumed(setup, world, view, drafts, a)));
  // What others say in the assembly is not foreseen: the range runs from all texts going one way to all going the other.
  const ends = ([1, -1] as const).map((side) =>
    suppose(
      setup,
      world,
      leaning(setup, assumed(setup, world, view, drafts, ACCORDS[side]), world, view, side),
    ),
  );
  const chosen = runs[ASSUMPTIONS.indexOf(assumption)];
  if (chosen === undefined) throw new Error(`no assumption "${assumption}"`);
  const figures = cells(setup, view.seat).map(({ measure, subject, place }) => {
    const values = [...runs, ...ends].map((r) => r.world[measure].data[place] as number);
    return {
      measure,
      subject,
      now: world[measure].data[place] as number,
      then: chosen.world[measure].data[place] as number,
      low: Math.min(...values),
      high: Math.max(...values),
    };
  });
  return { assumption, figures, texts: chosen.facts.flatMap(textResult) };
}

function cells(setup: Setup, seat: string): { measure: Measure; subject: string; place: number }[] {
  const me = setup.state(seat);
  const own = OWN.map((measure) => ({ measure, subject: seat, place: me }));
  const all = WORLD.flatMap((measure) => {
    const { axes } = COLUMNS[measure];
    if (axes.length === 0) return [{ measure, subject: '', place: 0 }];
    return setup.domains.flatMap((domain, d) =>
      axes.length === 1
        ? [{ measure, subject: domain.id, place: d }]
        : setup.buyers.map((i) => ({
            measure,
            subject: `${domain.id}/${setup.states[i]?.id ?? ''}`,
            place: d * setup.states.length + i,
          })),
    );
  });
  return [...own, ...all];
}

function textResult(f: Fact): Forecast['texts'] {
  if (f.kind !== 'text') return [];
  return [{ text: f.text, result: f.result, objectors: f.objectors.length, supporters: f.supporters.length }];
}

/** Orders of every seat under an assumption; the seat's own drafts stand. */
export function assumed(setup: Setup, world: World, view: View, drafts: Orders, a: Assumption): OrderSet {
  const orders: OrderSet = {};
  for (const i of setup.seats) {
    const id = setup.states[i]?.id ?? '';
    orders[id] =
      id === view.seat
        ? drafts
        : { accords: accordsOf(setup, view, id, a), voices: voicesOf(setup, world, view, id) };
  }
  return orders;
}

/** With what conduct in accords the texts of a side go together at the ends of the range. */
const ACCORDS = { 1: 'honour', [-1]: 'defect' } as const;

/**
 * The other seats speak against the texts of the other side, each beginning at another one, since a seat has few voices; what is
 * left to them speaks for the texts of this side. The seat's own drafts stand.
 */
function leaning(setup: Setup, orders: OrderSet, world: World, view: View, side: 1 | -1): OrderSet {
  const open = openTexts(setup, world);
  const along = (at: number): boolean => Math.sign(setup.stepOf(at)) === side;
  const say = (at: number, stance: Voice['stance']): Voice => ({ text: setup.texts[at]?.id ?? '', stance });
  const against = open.filter((at) => !along(at));
  const support = open.filter(along).map((at) => say(at, 'support'));
  const others = Object.keys(orders).filter((seat) => seat !== view.seat);
  const voices = (seat: string): Voice[] => {
    const from = against.length === 0 ? 0 : others.indexOf(seat) % against.length;
    const turned = [...against.slice(from), ...against.slice(0, from)];
    return [...turned.map((at) => say(at, 'object')), ...support];
  };
  return Object.fromEntries(
    Object.entries(orders).map(([seat, given]) => [
      seat,
      seat === view.seat ? given : { ...given, voices: voices(seat) },
    ]),
  );
}

/** Last turn's answer as far as it is known: who was named defected, the rest are taken at their word. */
function accordsOf(
  setup: Setup,
  view: View,
  seat: string,
  a: Assumption,
): Record<string, 'honour' | 'defect'> {
  return Object.fromEntries(
    setup.accords
      .filter((def) => def.members.includes(seat))
      .map((def) => {
        const named = view.facts.some(
          (f) => f.kind === 'named' && f.turn === view.turn - 1 && f.accord === def.id && f.state === seat,
        );
        return [
          def.id,
          a === 'honour' || (a === 'last' && !named) ? ('honour' as const) : ('defect' as const),
        ];
      }),
  );
}

/** The stances of last turn, on texts of the same direction now. */
function voicesOf(setup: Setup, world: World, view: View, seat: string): Voice[] {
  const open = openTexts(setup, world);
  const taken: number[] = [];
  return view.facts.flatMap((f) => {
    if (f.kind !== 'voice' || f.state !== seat || f.turn !== view.turn - 1 || f.stance === 'policy')
      return [];
    const sign = Math.sign(setup.stepOf(setup.text(f.text)));
    const again = open.find((t) => Math.sign(setup.stepOf(t)) === sign && !taken.includes(t));
    if (again === undefined) return [];
    taken.push(again);
    return [{ text: setup.texts[again]?.id ?? '', stance: f.stance }];
  });
}
