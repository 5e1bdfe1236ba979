import type { Setup } from '../../../engine';
import { officesOf } from '../../../table/offices';
import { WHOLE } from '../../../table/room/room';

/** Ids of the offices that sign for a seat; one where there is too little to decide for two. */
export function officeIds(setup: Setup, seat: string): readonly string[] {
  const offices = officesOf(setup, seat).map(({ office }) => office);
  return offices.length < 2 ? [WHOLE] : offices;
}
