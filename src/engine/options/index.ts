export type { AccordOption, Choice, MotionOption, Options, Reason, TextOption, VerbOption } from './types';
