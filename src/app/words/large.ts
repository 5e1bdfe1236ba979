import { large } from './en/large';
import { addEnglish } from './locale';

/** What only large scenarios say; comes with the first of them (`src/app/store/large.ts`). */
addEnglish(large);
