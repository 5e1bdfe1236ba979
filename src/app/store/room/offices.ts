import type { Setup } from '../../../engine';
import { WHOLE } from '../../../table/room/room';

/** Ids of the offices that sign for a seat. */
export function officeIds(_setup: Setup, _seat: string): readonly string[] {
  return [WHOLE];
}
