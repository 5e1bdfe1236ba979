import type { Options, Setup, View } from '../../engine';
import type { AccordDef, Scenario } from '../../scenario/types';

type EventDef = Scenario['events'][number];

/** The accord whose count a seat is asked to guess: its own with the most members, else the largest; none where none is counted. */
export function countedAccord(setup: Setup, view: View): AccordDef | undefined {
  const counted = setup.accords.filter(
    (accord, at) =>
      accord.members.length > 1 && accord.from <= view.turn && (view.columns.lapsed[at] ?? 0) === 0,
  );
  const bySize = counted.toSorted((a, b) => b.members.length - a.members.length);
  return bySize.find((accord) => accord.members.includes(view.seat)) ?? bySize[0];
}

/** More texts than this are not asked about one by one. */
const MOST_TEXTS = 3;

/** Texts of which a seat may guess whether they pass: those that are decided this turn, where they are few. */
export function foreseeableTexts(options: Options): string[] {
  const texts = options.texts.map(({ text }) => text);
  return texts.length > MOST_TEXTS ? [] : texts;
}

/** Events of which exactly one comes this turn: the table knows that a shock is due, and what it may be, not which. */
export function shocksDue(setup: Setup, turn: number): EventDef[] {
  const { events } = setup.scenario;
  return events.filter(
    (event) =>
      event.turn === turn &&
      event.group !== undefined &&
      event.when === undefined &&
      events.filter((other) => other.group === event.group).length > 1,
  );
}
