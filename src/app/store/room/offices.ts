import { optionsFor, type Game, type Options } from '../../../engine';
import type { Sealed } from '../../../table/code/slots';
import { officesOf } from '../../../table/offices';
import { WHOLE } from '../../../table/room/room';

/**
 * Ids of the offices that sign for a seat this turn; one where there is too little to decide for two. An office that has nothing to
 * decide yet is not awaited.
 */
export function officeIds(game: Game, seat: string): readonly string[] {
  const all = officesOf(game.setup, seat);
  if (all.length < 2 || game.world.ending !== null) return [WHOLE];
  const options = optionsFor(game, seat);
  const busy = all.filter(({ slots }) => slots.some((slot) => OPEN[slot](options)));
  return busy.length === 0 ? [WHOLE] : busy.map(({ office }) => office);
}

const allowed = (list: readonly { readonly allowed: boolean }[]): boolean => list.some((x) => x.allowed);

/** Whether a seat may order anything in a slot this turn. */
const OPEN: Readonly<Record<keyof Sealed, (o: Options) => boolean>> = {
  acts: (o) => o.acts > 0 && o.verbs.some((verb) => verb.allowed),
  supplier: (o) => allowed(o.supplier),
  motions: (o) => o.motions.length > 0,
  forums: (o) => o.forums.length > 0,
  suspend: (o) => o.suspend.length > 0,
  accords: (o) => o.accords.length > 0,
  budget: (o) => o.budget !== null,
  focus: (o) => o.budget !== null,
  projects: (o) => o.projects.length > 0,
  inspections: (o) => o.inspections.length > 0,
  settle: (o) => allowed(o.settle),
  voices: (o) => o.voices > 0 && o.texts.some((text) => allowed(text.stances)),
  votes: (o) => o.texts.some((text) => allowed(text.votes)),
  table: (o) => allowed(o.table),
  ballots: (o) => o.elections.length > 0,
  proxy: (o) => allowed(o.proxies),
  steer: (o) => o.steer.length > 0,
  shop: (o) => o.shop.length > 0,
  predictions: (o) => o.predict.length > 0 || o.texts.length > 0,
};
