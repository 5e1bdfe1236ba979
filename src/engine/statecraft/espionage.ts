import { covertVerb } from './covert';

/** Steal into the domain where the target is furthest ahead. */
export const espionage = covertVerb('espionage');
