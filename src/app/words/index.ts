import { play } from './en/play';
import { addEnglish } from './locale';

addEnglish(play);

/**
 * What the player reads until a class game ends: typed ids, small catalogues, one folder a language. The first screen takes `first.ts` instead;
 * a large scenario brings `large.ts`; what speaks of a review, a report, a room, a ballot or a sheet of paper asks for `whole.ts` as well.
 */
export * from './first';
