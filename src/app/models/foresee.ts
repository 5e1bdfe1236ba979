import { imagine, isOn, memberIds, type Options, type Setup, type View } from '../../engine';
import type { AccordDef, Scenario } from '../../scenario/types';

type EventDef = Scenario['events'][number];

/** An accord that is in force this turn, with who takes part in it now. */
export interface CountedAccord {
  readonly def: AccordDef;
  readonly members: readonly string[];
}

/** The accord whose count a seat is asked to guess: its own with the most members, else the largest; none where none is counted. */
export function countedAccord(setup: Setup, view: View): CountedAccord | undefined {
  const world = imagine(setup, view);
  const counted = setup.accords.flatMap((def, at): CountedAccord[] => {
    const members = memberIds(setup, world, at);
    return members.length > 1 && isOn(setup, world, at) ? [{ def, members }] : [];
  });
  const bySize = counted.toSorted((a, b) => b.members.length - a.members.length);
  return bySize.find(({ members }) => members.includes(view.seat)) ?? bySize[0];
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
