import type { Library } from './chain';
import { cardOf } from './shelf-browser';

const RAW = '../../scenarios/';
const idOf = (path: string): string => path.slice(RAW.length).replace(/\.json$/, '');

/** What is there from the first screen on: the games for a class, and what they rest on. */
const now = import.meta.glob<string>(
  [
    '../../scenarios/small-rooms.json',
    '../../scenarios/radio-silence.json',
    '../../scenarios/face-value.json',
    '../../scenarios/rules/class.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** What comes when it is asked for; in the single file that is at once, too. */
const later = import.meta.glob<string>(
  [
    '../../scenarios/*.json',
    '../../scenarios/rules/*.json',
    '!../../scenarios/small-rooms.json',
    '!../../scenarios/radio-silence.json',
    '!../../scenarios/face-value.json',
    '!../../scenarios/rules/class.json',
  ],
  { query: '?raw', import: 'default' },
);

const texts = new Map(Object.entries(now).map(([path, text]) => [idOf(path), text]));

/** The shipped scenarios as Vite bundles them, as far as they have been fetched; also in the single file, without a network. */
export const shipped: Library = {
  ids: [...Object.keys(now), ...Object.keys(later)].map(idOf).sort(),
  find(id) {
    const text = texts.get(id);
    return text === undefined ? undefined : { file: `scenarios/${id}.json`, text };
  },
};

/** Fetches a scenario with what it rests on, so that `shipped` finds it; everything, where no id is given. @throws when offline */
export async function fetchShipped(id?: string): Promise<void> {
  const wanted = id === undefined ? shipped.ids : (cardOf(id)?.files ?? []);
  await Promise.all(
    wanted.map(async (file) => {
      const text = texts.has(file) ? undefined : await later[`${RAW}${file}.json`]?.();
      if (text !== undefined) texts.set(file, text);
    }),
  );
}

/** What each seat of a shipped scenario usually reaches, by scenario id; made by the `par` command. */
const sidecars = import.meta.glob<{ hash: string; points: Record<string, number> }>(
  '../../scenarios/par/*.json',
  {
    import: 'default',
    eager: true,
  },
);

/** Points by seat, where par was computed on this very version of the scenario. */
export function shippedPar(id: string, hash: string): Readonly<Record<string, number>> | undefined {
  const found = sidecars[`../../scenarios/par/${id}.json`];
  return found?.hash === hash ? found.points : undefined;
}
