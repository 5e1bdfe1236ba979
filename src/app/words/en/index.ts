import { first } from './first';
import { large } from './large';
import { later } from './later';
import { play } from './play';

/**
 * The English catalogues, split by area and by when they come: a new area is one file, and one line in `first.ts`, `play.ts`,
 * `large/index.ts` or `later.ts`.
 */
export const en = { ...first, ...play, ...large, ...later } as const;
