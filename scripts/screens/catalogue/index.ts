import type { Entry } from '../entry';
import { ballot } from './ballot';
import { long } from './long-table';
import { map } from './map';
import { plan } from './plan';
import { review } from './review';
import { room } from './room';
import { sheets } from './sheets';
import { states } from './states';
import { title } from './title';
import { told } from './told';

/** Every screen, and every state it is designed for. A new one is an entry in its file, a new kind a file and a line. */
export const ENTRIES: readonly Entry[] = [
  ...title,
  ...plan,
  ...map,
  ...long,
  ...told,
  ...review,
  ...room,
  ...ballot,
  ...sheets,
  ...states,
];
