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
