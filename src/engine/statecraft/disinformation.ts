import { covertVerb } from './covert';

/** Sow doubt: approval at home and trust within the target's bloc fall, twice as much in an election turn. */
export const disinformation = covertVerb('disinformation');
