export type {
  AccordOption,
  Choice,
  ForumOption,
  MotionOption,
  Options,
  Reason,
  TextOption,
  VerbOption,
} from './types';
