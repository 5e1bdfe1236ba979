import { COLUMNS, MEASURES, POINT, subjectOf, type Game, type Measure } from '../../engine';

/** A cell of the world by its name in a case, `tilt/radio/KEN`. */
interface Cell {
  readonly measure: Measure;
  readonly at: readonly number[];
}

/** World units in one of what a case writes. */
const UNITS = { points: POINT, money: 1000, count: 1, flag: 1 } as const;

function unitOf(measure: Measure): number {
  // Political capital is kept in thousandths, and so said by the rules in points of its own.
  return measure === 'capital' ? 1000 : UNITS[COLUMNS[measure].unit];
}

/** @throws RangeError where a name leads to no number of the world */
function cellOf({ setup, world }: Game, key: string): Cell {
  const [name = '', ...ids] = key.split('/');
  const measure = MEASURES.find((m) => m === name);
  if (measure === undefined) throw new RangeError(`there is no measure "${name}"`);
  const [a = 1, b = 1, c = 1] = world[measure].sizes;
  const axes = COLUMNS[measure].axes.length;
  for (let place = 0; place < a * b * c; place += 1) {
    const at = [Math.trunc(place / (b * c)), Math.trunc(place / c) % b, place % c].slice(0, axes);
    if (subjectOf(setup, measure, at) === ids.join('/')) return { measure, at };
  }
  throw new RangeError(`there is no ${name} of "${ids.join('/')}"`);
}

/** A number as a case writes it. The design in force is its id, or null. */
export function numberOf(game: Game, key: string): number | string | null {
  const { measure, at } = cellOf(game, key);
  const raw = game.world[measure].get(at[0], at[1], at[2]);
  if (measure !== 'design') return raw / unitOf(measure);
  const { setup } = game;
  return setup.texts.find((_, t) => setup.designOf(t) === raw && raw > 0)?.design ?? null;
}

/** Sets a number as a case writes it. @throws RangeError for a design that no text has */
export function setNumber(game: Game, key: string, value: number | string | null): void {
  const { measure, at } = cellOf(game, key);
  game.world[measure].set(rawOf(game, measure, value), at[0], at[1], at[2]);
}

function rawOf({ setup }: Game, measure: Measure, value: number | string | null): number {
  if (typeof value === 'number') return Math.round(value * unitOf(measure));
  if (value === null) return 0;
  const text = setup.texts.findIndex((x) => x.design === value);
  if (measure !== 'design' || text < 0) throw new RangeError(`${measure} cannot be "${value}"`);
  return setup.designOf(text);
}
