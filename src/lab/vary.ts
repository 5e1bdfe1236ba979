import { chain, type Library } from '../scenario/chain';
import { escapePart, nameOf, pathOf, valueOf, type Located, type Path } from '../scenario/located';
import { parseMerged } from '../scenario/parse';
import { problemLine } from '../scenario/problem';
import { scenario as schema } from '../scenario/schema/scenario';
import { fieldsAt, takesAnyKey } from '../scenario/schema/walk';
import { suggestions } from '../scenario/suggest';
import type { Scenario } from '../scenario/types';

/**
 * A variation of a scenario: values by JSON pointer, with ids for items of lists (`/rules/tilts/lockAt`, `/states/KEN/tilt/radio`,
 * `/accords/trusted-5g-fund/provisions/share/perDue`). `null` or `{"remove": true}` takes a field or an item of a list away; an
 * object under an id that a list lacks is added to it. Later lines see what earlier ones did.
 */
export type Patch = Readonly<Record<string, unknown>>;

/** A shipped scenario by id, or a text with the name its problems are reported under. */
export type Base = string | { readonly file: string; readonly text: string };

/** A variation that cannot be made; every line of `lines` is complete in itself. */
export class PatchError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'PatchError';
  }
}

/**
 * The scenario with a patch laid over everything it extends, parsed and checked again. An empty patch gives the scenario itself.
 * @throws PatchError for a path that leads nowhere, with the nearest that does, and for a scenario that is no longer good
 */
export function vary(base: Base, patch: Patch, library: Library): Scenario {
  const { file, text } = typeof base === 'string' ? shipped(base, library) : base;
  const { merged, problems } = chain(file, text, library);
  if (merged === null || problems.length > 0) throw new PatchError(problems.map(problemLine));
  let root: Located = merged;
  for (const [pointer, value] of Object.entries(patch)) root = patched(root, pointer, value);
  const parsed = parseMerged(root);
  if (!parsed.ok) throw new PatchError(parsed.problems.map(problemLine));
  return parsed.scenario;
}

function shipped(id: string, library: Library): { file: string; text: string } {
  const found = library.find(id);
  if (found !== undefined) return found;
  throw new PatchError([`no scenario "${id}"${orNear(id, library.ids, '')}`]);
}

function patched(root: Located, pointer: string, value: unknown): Located {
  if (!pointer.startsWith('/'))
    throw new PatchError([`"${pointer}" is not a path: paths begin with "/", as /rules/tilts/lockAt`]);
  const keys = pathOf(pointer);
  const change = { root, value: isRemoval(value) ? undefined : value };
  return step(root, keys, { ...change, pointer, done: [], said: '' });
}

interface Way {
  readonly root: Located;
  readonly pointer: string;
  /** Undefined: take away. */
  readonly value: unknown;
  /** The part of the way gone, as the schema walks it, and as it is written. */
  readonly done: Path;
  readonly said: string;
}

function step(at: Located, keys: readonly string[], way: Way): Located {
  const [key = '', ...rest] = keys;
  const on = (place: string | number) => ({
    ...way,
    done: [...way.done, place],
    said: `${way.said}/${escapePart(key)}`,
  });
  if (at.kind === 'leaf') throw lost(way, way.said === '' ? [] : [way.said]);
  if (at.kind === 'array') {
    const found = at.items.findIndex((x) => nameOf(x) === key);
    const place = found >= 0 ? found : /^\d+$/.test(key) ? Number(key) : -1;
    const item = at.items[place];
    if (rest.length === 0) return { ...at, items: withItem(at, key, item === undefined ? -1 : place, way) };
    if (item === undefined) throw lost(way, namesOf(at), key);
    return { ...at, items: at.items.with(place, step(item, rest, on(place))) };
  }
  const members = new Map(at.members);
  const member = members.get(key);
  if (member === undefined && !isField(way, key)) throw lost(way, fieldsOf(at, way), key);
  if (rest.length > 0) members.set(key, step(member ?? empty(at), rest, on(key)));
  else if (way.value === undefined) members.delete(key);
  else members.set(key, located(way.value, member ?? at));
  return { ...at, members };
}

function withItem(at: Located & { kind: 'array' }, key: string, place: number, way: Way): Located[] {
  if (place >= 0)
    return way.value === undefined
      ? at.items.filter((_, i) => i !== place)
      : at.items.with(place, located(way.value, at.items[place] ?? at));
  const id =
    typeof way.value === 'object' && way.value !== null ? (way.value as { id?: unknown }).id : undefined;
  if (id !== key) throw lost(way, namesOf(at), key);
  return [...at.items, located(way.value, at)];
}

function isRemoval(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'object' && value !== null && 'remove' in value && value.remove === true)
  );
}

/** A field that no file writes may still be set: the schema knows it. */
function isField(way: Way, key: string): boolean {
  const value = valueOf(way.root);
  return fieldsAt(schema, way.done, value).includes(key) || takesAnyKey(schema, way.done, value);
}

function fieldsOf(at: Located & { kind: 'object' }, way: Way): string[] {
  const known = fieldsAt(schema, way.done, valueOf(way.root));
  return known.length > 0 ? known : [...at.members.keys()];
}

function namesOf(at: Located & { kind: 'array' }): string[] {
  return at.items.map((x, i) => nameOf(x) ?? String(i));
}

function lost(way: Way, known: readonly string[], key?: string): PatchError {
  const said = `nothing lies at "${way.pointer}"`;
  if (key === undefined)
    return new PatchError([`${said}: ${known[0] ?? 'the scenario'} holds one value and nothing below it`]);
  return new PatchError([`${said}${orNear(key, known, `${way.said}/`)}`]);
}

function orNear(word: string, known: readonly string[], before: string): string {
  const [guess] = suggestions(word, known);
  if (guess !== undefined) return `; did you mean "${before}${escapePart(guess)}"?`;
  return `; known here: ${known.map((x) => `${before}${escapePart(x)}`).join(', ') || 'nothing'}`;
}

/** A patch has no line of its own: what it sets is reported where it was set before, or at what holds it. */
function located(value: unknown, by: Located): Located {
  const { place } = by;
  if (Array.isArray(value)) return { kind: 'array', place, items: value.map((x) => located(x, by)) };
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([k, v]) => [k, located(v, by)] as const);
    return { kind: 'object', place, members: new Map(members) };
  }
  return { kind: 'leaf', place, value: value as string | number | boolean | null };
}

function empty(by: Located): Located {
  return { kind: 'object', place: by.place, members: new Map() };
}
