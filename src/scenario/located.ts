/** A text with its lines counted, so that offsets can be said as line and column. */
export class Source {
  readonly #starts: number[];

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.#starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1);
  }

  /** Line and column from 1. */
  at(offset: number): { line: number; col: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: offset - (this.#starts[low] as number) + 1 };
  }
}

export interface Place {
  readonly source: Source;
  readonly offset: number;
}

/** A JSON value that remembers where each part of it was written, across the files of an `extends` chain. */
export type Located = { readonly place: Place; readonly keyPlace?: Place } & (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Located> }
  | { readonly kind: 'array'; readonly items: readonly Located[] }
  | { readonly kind: 'leaf'; readonly value: string | number | boolean | null }
);

export type Path = readonly (string | number)[];

/** The plain value; keys in file order. */
export function valueOf(x: Located): unknown {
  if (x.kind === 'leaf') return x.value;
  if (x.kind === 'array') return x.items.map(valueOf);
  return Object.fromEntries([...x.members].map(([key, member]) => [key, valueOf(member)]));
}

export function child(x: Located, key: string | number): Located | undefined {
  if (x.kind === 'object') return x.members.get(String(key));
  if (x.kind === 'array')
    return typeof key === 'number'
      ? x.items[key]
      : (x.items.find((item) => nameOf(item) === key) ?? x.items[Number(key)]);
  return undefined;
}

/** What an element of a list is called in pointers: its `id`, or a provision's `kind`. */
export function nameOf(x: Located): string | undefined {
  return stringAt(x, 'id') ?? stringAt(x, 'kind');
}

export function stringAt(x: Located | undefined, key: string): string | undefined {
  const found = x?.kind === 'object' ? x.members.get(key) : undefined;
  return found?.kind === 'leaf' && typeof found.value === 'string' ? found.value : undefined;
}

/** The value at a path, or the nearest part of the way that exists. */
export function nearest(root: Located, path: Path): { found: Located; whole: boolean } {
  let found = root;
  for (const key of path) {
    const next = child(found, key);
    if (next === undefined) return { found, whole: false };
    found = next;
  }
  return { found, whole: true };
}

/** JSON pointer (RFC 6901) with names instead of indexes in lists whose elements have them. */
export function pointerOf(root: Located, path: Path): string {
  let at: Located | undefined = root;
  let pointer = '';
  for (const key of path) {
    const next: Located | undefined = at === undefined ? undefined : child(at, key);
    const name = at?.kind === 'array' && next !== undefined ? nameOf(next) : undefined;
    pointer += `/${escapePart(String(name ?? key))}`;
    at = next;
  }
  return pointer;
}

export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
