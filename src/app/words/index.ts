import { en } from './en';
import { completeEnglish } from './locale';

completeEnglish(en);

/** Every sentence the player reads: typed ids, small catalogues, one folder a language. The first screen takes `first.ts` instead. */
export * from './first';
