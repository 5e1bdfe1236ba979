import { list, num, t } from '../words';
import type { Line, Value } from './facts';

type Plain = Readonly<Record<string, string | number>>;

/** A line as plain text: for titles, labels and the live region. */
export function lineText({ id, params = {} }: Line): string {
  const say = t as (id: Line['id'], params: Plain) => string;
  return say(id, plainParams(params));
}

/** The parameters of a line with lists joined and phrases said. */
export function plainParams(params: Readonly<Record<string, Value>>): Plain {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));
}

/** One value of a sentence by itself, numbers as they are written. */
export function valueText(value: Value): string {
  const said = plain(value);
  return typeof said === 'number' ? num(said) : said;
}

function plain(value: Value): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isLine(value) ? lineText(value) : list(value.map((item) => String(plain(item))));
}

function isLine(value: Value): value is Line {
  return typeof value === 'object' && 'id' in value;
}
