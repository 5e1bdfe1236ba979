import type { Plugin } from 'vite';

type Graph = (id: string) => { readonly importedIds: readonly string[] } | null;

/** Exported for its test: where the page starts, and what it always fetches next: while the title is read, or as the first decision is shown. */
const FIRST = 'src/app/main.tsx';
export const PLAY = [
  'src/app/screens/game.tsx',
  'src/app/screens/title/SeatSetup.tsx',
  'src/app/screens/title/TitleMap.tsx',
  'src/app/screens/title/ways.ts',
  'src/app/map/MapPlate.tsx',
  'src/app/map/MapView.tsx',
];

/** What a turn fetches later: its charts and its replay. */
const AFTER = ['src/app/screens/news/MarketChart.tsx', 'src/app/screens/replay/TurnReplay.tsx'];

/** What thinks beside the page, in class games and in all. */
export const BESIDE = 'src/app/store/thinking/thinking.worker.ts';
const LARGE_BESIDE = 'src/app/store/thinking/large.worker.ts';
/** What comes with a large scenario (`src/app/store/large.ts`). */
export const LARGE = ['src/app/large.ts'];

/** Scenarios and maps: data that travels as modules. */
const data = /\.json(?:\?raw)?$|^\0scenario-compiled:/;

/** Every module that must have come before one of the roots can run. */
function closureOf(roots: readonly string[], graph: Graph): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Which file of the build a module goes into. A browser asks for few files: `first` for the first screen, `engine` for the rules and the
 * bots, which the worker shares, `play` for the screens of a game; `bots` and `large` for what only large scenarios need of
 * the two; what is not always needed keeps files of its own.
 */
export function chunks(root: string): Plugin {
  let parts:
    | Readonly<Record<'first' | 'beside' | 'play' | 'after' | 'largeBeside' | 'large', Set<string>>>
    | undefined;
  const at = (path: string): string => `${root.replaceAll('\\', '/').replace(/\/$/, '')}/${path}`;
  return {
    name: 'chunks',
    apply: 'build',
    buildStart() {
      parts = undefined;
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: ({ moduleIds }) =>
              moduleIds.length > 0 && moduleIds.every((id) => data.test(id))
                ? 'assets/data/[name]-[hash].js'
                : 'assets/[name]-[hash].js',
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  debugName: 'parts',
                  name(id, context) {
                    const getModuleInfo: Graph = (one) => context.getModuleInfo(one);
                    parts ??= {
                      first: closureOf([at(FIRST)], getModuleInfo),
                      beside: closureOf([at(BESIDE)], getModuleInfo),
                      play: closureOf(PLAY.map(at), getModuleInfo),
                      after: closureOf(AFTER.map(at), getModuleInfo),
                      largeBeside: closureOf([at(LARGE_BESIDE)], getModuleInfo),
                      large: closureOf(LARGE.map(at), getModuleInfo),
                    };
                    if (data.test(id)) return null;
                    if (parts.first.has(id)) return 'first';
                    // A worker's own file starts the worker: the page shares with it only what it rests on.
                    if (id === at(BESIDE) || id === at(LARGE_BESIDE)) return null;
                    if (parts.beside.has(id)) return 'engine';
                    if (parts.play.has(id)) return 'play';
                    if (parts.largeBeside.has(id)) return 'bots';
                    if (!parts.large.has(id)) return null;
                    // What charts share with panels of large scenarios must not bring those to a class game.
                    return parts.after.has(id) ? 'play' : 'large';
                  },
                },
              ],
            },
          },
        },
      },
    }),
  };
}
