import { nearest, pointerOf, stringAt, type Located, type Path } from './located';
import type { Problem } from './problem';
import { howToName } from './suggest';

/** Fields that a file says of itself and a base does not hand on. */
const OWN = ['$schema', 'format', 'id', 'extends'];

/**
 * Lays one file over its base. Objects merge field by field, those of another `kind` replace; `null` removes a field (RFC 7396).
 * Lists whose elements all have an `id` merge by it: the same id overrides, a new one is added at the end, `"remove": true` drops
 * one; `[]` and every other list replace.
 */
export function overlay(base: Located, over: Located, problems: Problem[]): Located {
  const bare: Located =
    base.kind === 'object'
      ? { ...base, members: new Map([...base.members].filter(([key]) => !OWN.includes(key))) }
      : base;
  return merge(bare, over, [], over, problems);
}

function merge(base: Located, over: Located, path: Path, root: Located, problems: Problem[]): Located {
  if (base.kind === 'object' && over.kind === 'object') {
    const [was, kind] = [stringAt(base, 'kind'), stringAt(over, 'kind')];
    if (was !== undefined && kind !== undefined && was !== kind) return over;
    const members = new Map(base.members);
    for (const [key, value] of over.members) {
      const below = members.get(key);
      if (value.kind === 'leaf' && value.value === null) members.delete(key);
      else
        members.set(key, below === undefined ? value : merge(below, value, [...path, key], root, problems));
    }
    return { ...over, members };
  }
  if (base.kind !== 'array' || over.kind !== 'array' || over.items.length === 0) return over;
  if (!byId(base.items) || !byId(over.items)) return over;
  let items = [...base.items];
  for (const [i, element] of over.items.entries()) {
    const id = stringAt(element, 'id') as string;
    const at = items.findIndex((x) => stringAt(x, 'id') === id);
    if (removes(element)) {
      if (at < 0) problems.push(nothing(root, [...path, i], id, items));
      items = items.filter((_, k) => k !== at);
    } else if (at < 0) items.push(element);
    else items[at] = merge(items[at] as Located, element, [...path, i], root, problems);
  }
  return { ...over, items };
}

function byId(items: readonly Located[]): boolean {
  return items.every((x) => stringAt(x, 'id') !== undefined);
}

function removes(x: Located): boolean {
  const flag = x.kind === 'object' ? x.members.get('remove') : undefined;
  return flag?.kind === 'leaf' && flag.value === true;
}

function nothing(root: Located, path: Path, id: string, items: readonly Located[]): Problem {
  const { place } = nearest(root, path).found;
  const known = items.flatMap((x) => stringAt(x, 'id') ?? []);
  return {
    file: place.source.file,
    ...place.source.at(place.offset),
    code: 'SC109',
    severity: 'error',
    path: pointerOf(root, path),
    what: `"${id}" is to be removed and is not there`,
    why: 'the base has changed or the id is mistyped',
    fix: howToName(id, known, 'element'),
  };
}
