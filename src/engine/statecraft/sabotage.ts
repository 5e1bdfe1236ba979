import { covertVerb } from './covert';

/** Break things: damage that weighs on prosperity, security and approval until it heals. */
export const sabotage = covertVerb('sabotage');
