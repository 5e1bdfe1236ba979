import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** Which folder of `src` may import what; the table of docs/decisions and of the architecture. */
export interface Room {
  /** Folders whose values and types it may import, besides its own. */
  readonly folders: readonly string[];
  /** Folders of which it may import types alone. */
  readonly types?: readonly string[];
  /** Folders outside `src` whose data files it may import. */
  readonly data?: readonly string[];
  /** Packages it may import; `*` for any but Node's own modules. */
  readonly packages: readonly string[];
  /** Whether all of it may import Node's own modules (`node:fs`) and files named `…-node.ts`, which alone may elsewhere. */
  readonly node?: boolean;
}

/** By path under `src`; a path inside a room may be a room of its own, with its own rules, and may be one file. */
export const rooms: Readonly<Record<string, Room>> = {
  engine: { folders: [], types: ['scenario'], packages: ['seedrandom'] },
  scenario: { folders: [], packages: ['zod', 'jsonc-parser'] },
  bots: { folders: ['engine'], types: ['scenario'], packages: [] },
  lab: { folders: ['engine', 'scenario', 'bots'], packages: [] },
  table: { folders: ['engine'], types: ['scenario'], packages: [] },
  report: {
    folders: ['engine', 'scenario', 'lab', 'table', 'app/words', 'app/models'],
    packages: ['d3-shape', 'd3-scale'],
  },
  cli: {
    folders: ['engine', 'scenario', 'bots', 'lab', 'report', 'table'],
    packages: ['zod', 'jsonc-parser'],
    node: true,
  },
  app: {
    folders: [
      'engine',
      'scenario',
      'bots',
      'lab',
      'report',
      'table',
      'app/models',
      'app/words',
      'app/words/rich',
    ],
    data: ['assets', 'scenarios'],
    packages: ['*'],
  },
  // Sentences and what they are made of know no page, so that a report can be written without one.
  'app/words': { folders: [], packages: [] },
  'app/words/rich': { folders: ['app/words'], packages: ['react'] },
  'app/models': { folders: ['engine', 'scenario', 'lab', 'app/words'], types: ['app'], packages: [] },
};

interface Import {
  readonly specifier: string;
  /** True when nothing of it is left once types are erased. */
  readonly typeOnly: boolean;
  /** An `import()`: fetched when it is reached. */
  readonly later: boolean;
  readonly line: number;
}

/** Every import, re-export and `import()` of a file. */
export function importsOf(path: string, code: string): Import[] {
  const { module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  const still = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    later: false,
    line: lineAt(start),
  }));
  const passedOn = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest
        ? [{ specifier: moduleRequest.value, typeOnly: isType, later: false, line: lineAt(start) }]
        : [],
    ),
  );
  const later = module.dynamicImports.map(({ moduleRequest, start }) => ({
    // The request stands in quotes; one that is computed shows as the expression, which no room allows.
    specifier: code.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
    later: true,
    line: lineAt(start),
  }));
  return [...still, ...passedOn, ...later];
}

/** The name of a package without the path inside it: `@scope/name/part` → `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Files that run only on Node, or only in a browser, wherever they stand: `library-node.ts`. */
const forNode = /[.-]node(\.ts)?$/;
const forBrowser = /[.-]browser(\.ts)?$/;

/** The innermost room of a path under `src`; its first folder where none is declared. */
function roomOf(parts: readonly string[]): string {
  const inner = parts.map((_, n) =>
    parts
      .slice(0, parts.length - n)
      .join('/')
      .replace(/\.tsx?$/, ''),
  );
  return inner.find((path) => rooms[path] !== undefined) ?? parts[0] ?? '';
}

function breach(from: string, path: string, { specifier, typeOnly }: Import): string | undefined {
  const room = rooms[from];
  if (!room) return `src/${from} is in no row of the table of imports`;
  const onNode = (room.node ?? false) || (forNode.test(path) && from !== 'engine');
  if (specifier.startsWith('node:')) {
    return onNode ? undefined : `src/${from} may not import Node's modules`;
  }
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return room.packages.includes('*') || room.packages.includes(name)
      ? undefined
      : `src/${from} may not import the package ${name}`;
  }
  if (forNode.test(specifier) && !onNode) return `src/${from} may not import what needs Node`;
  if (forBrowser.test(specifier) && onNode) return `src/${from} may not import what needs a browser`;
  const target = posix.join(posix.dirname(path), specifier);
  const [top = '', ...parts] = target.split('/');
  if (top !== 'src') {
    if (room.data?.includes(top)) return undefined;
    return `src/${from} may not import ${target}, which is outside src`;
  }
  const to = roomOf(parts);
  if (to === from || room.folders.includes(to)) return undefined;
  if (!room.types?.includes(to)) return `src/${from} may not import src/${to}`;
  return typeOnly ? undefined : `src/${from} may import only types from src/${to}`;
}

/**
 * The imports that go through a door the architecture keeps shut, as `path:line: what is wrong`.
 *
 * @param files code by path from the repository's root, with `/`.
 */
export function breaches(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, code]) => {
    const from = roomOf(path.split('/').slice(1));
    return importsOf(path, code).flatMap((found) => {
      const message = breach(from, path, found);
      return message === undefined ? [] : [`${path}:${found.line}: ${message} (${found.specifier})`];
    });
  });
}
