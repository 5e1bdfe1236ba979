import type { Library } from './chain';
import { cardOf } from './shelf-browser';

const RAW = '../../scenarios/';
const idOf = (path: string): string => path.slice(RAW.length).replace(/\.json$/, '');

/** The files come when they are asked for: to read a foreign scenario that rests on one, or to show the line that sets a number. */
const files = import.meta.glob<string>(['../../scenarios/*.json', '../../scenarios/rules/*.json'], {
  query: '?raw',
  import: 'default',
});

const texts = new Map<string, string>();

/** The shipped scenarios as Vite bundles them, as far as they have been fetched; also in the single file, without a network. */
export const shipped: Library = {
  ids: Object.keys(files).map(idOf).sort(),
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
      const text = texts.has(file) ? undefined : await files[`${RAW}${file}.json`]?.();
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
