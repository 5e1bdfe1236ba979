import type { Library } from './chain';
import { libraryOf } from './library';

const texts = import.meta.glob<string>(['../../scenarios/*.json', '../../scenarios/rules/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The shipped scenarios as Vite bundles them; also in the single file, without a network. */
export const shipped: Library = libraryOf(
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path.replace('../../scenarios/', ''), text]),
  ),
);

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
