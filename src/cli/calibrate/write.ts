import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser';
import { pathOf } from '../../scenario/located';
import { scenario as schema } from '../../scenario/schema/scenario';
import { fieldsAt, takesAnyKey } from '../../scenario/schema/walk';

/**
 * A scenario's text with numbers set, comments and layout kept.
 * @returns null where a number lies in an item of a list that this text does not have: it is a base's to change
 */
export function withNumbers(text: string, numbers: Readonly<Record<string, number>>): string | null {
  return Object.entries(numbers).reduce<string | null>((now, [pointer, value]) => {
    if (now === null) return null;
    const path = placesOf(now, pathOf(pointer));
    if (path === null) return null;
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
    return applyEdits(now, modify(now, [...path], value, { formattingOptions }));
  }, text);
}

/** Names of list items as their places in this text. */
function placesOf(text: string, keys: readonly string[]): (string | number)[] | null {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const path: (string | number)[] = [];
  for (const key of keys) {
    const here = root === undefined ? undefined : findNodeAtLocation(root, path);
    if (here?.type !== 'array') {
      // What this text leaves to its base may be an item of a list: only fields can be added.
      if (here === undefined && !isField(path, key)) return null;
      path.push(key);
      continue;
    }
    const place = (here.children ?? []).findIndex((item, n) => nameOf(item) === key || String(n) === key);
    if (place < 0) return null;
    path.push(place);
  }
  return path;
}

function isField(path: readonly (string | number)[], key: string): boolean {
  return fieldsAt(schema, path, undefined).includes(key) || takesAnyKey(schema, path, undefined);
}

function nameOf(item: Node): string | undefined {
  const field = (name: string) => findNodeAtLocation(item, [name])?.value as unknown;
  const name = field('id') ?? field('kind');
  return typeof name === 'string' ? name : undefined;
}
