export type { AccordOption, Choice, Options, Reason, TextOption, VerbOption } from './types';
