import { large } from './en/large';
import { later } from './en/later';
import { play } from './en/play';
import { addEnglish } from './locale';

addEnglish({ ...play, ...large, ...later });

/** Every sentence there is. */
export * from './first';
