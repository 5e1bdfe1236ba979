import type { VenueDef } from '../../scenario/types';
import type { Turn } from '../context';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { NOT_YET, placeOfStage } from './docket';
import { charge } from './franchise';

/** The venue that has an item: where it was taken, or the one whose procedure it began in. Undefined: the ITU. */
export function venueOf(setup: Setup, world: Known, item: number): VenueDef | undefined {
  if (setup.venues.length === 0) return undefined;
  const [text = 0] = setup.textsOf[item] ?? [];
  const hosted = world.hosted.get(text);
  if (hosted > 0) return setup.venues[hosted - 1];
  const procedure = setup.scenario.assembly.procedures[world.route.get(item)]?.id ?? '';
  return setup.venues.find((v) => v.entry.startsWith(`${procedure}/`));
}

/** What approval there counts for a text, thousandths of approval at the ITU. */
export function weightAt(setup: Setup, venue: VenueDef | undefined, text: number): number {
  if (venue === undefined) return 1000;
  return venue.domains[setup.texts[text]?.domain ?? ''] ?? venue.weight;
}

export function isMember(setup: Setup, venue: VenueDef | undefined, place: number): boolean {
  if (venue === undefined || venue.members.length === 0) return true;
  return venue.members.includes(setup.states[place]?.id ?? '');
}

export function companiesOf(setup: Setup, place: number): number {
  return setup.states[place]?.companies ?? 0;
}

/** True for a standard somewhere: approved here, or approved elsewhere and now before another house. */
export function isStandard(setup: Setup, world: Known, text: number): boolean {
  return world.outcome.get(text) > 0 || (setup.venues.length > 0 && world.counted.get(text) > 0);
}

/** Why a seat may not take a text to a venue; null where it may. */
export function shopProblem(
  setup: Setup,
  world: Known,
  place: number,
  text: number,
  venue: number,
): 'not-sponsor' | 'here-already' | 'counts-already' | 'rival-drafts' | 'not-on-docket' | null {
  const def = setup.texts[text];
  const to = setup.venues[venue];
  const item = setup.itemOf(text);
  const stage = item < 0 ? NOT_YET : world.stage.get(item);
  if (def === undefined || to === undefined || def.venues?.includes(to.id) !== true) return 'not-on-docket';
  if ((setup.textsOf[item] ?? []).length > 1) return 'rival-drafts';
  if (stage === NOT_YET) return 'not-on-docket';
  if (world.outcome.get(text) <= 0 && venueOf(setup, world, item) === to) return 'here-already';
  if (world.counted.get(text) >= weightAt(setup, to, text)) return 'counts-already';
  return mayTake(setup, place, text) ? null : 'not-sponsor';
}

/** Its sponsors take a text elsewhere; where none of them is a seat, seats of its side. */
function mayTake(setup: Setup, place: number, text: number): boolean {
  const sponsors = (setup.sponsorsOf[text] ?? []).filter((i) => setup.states[i]?.seat !== undefined);
  if (sponsors.length > 0) return sponsors.includes(place);
  return setup.pole[place] === Math.sign(setup.stepOf(text));
}

/** After the turn's rulings, texts that did not pass, or count for more elsewhere, change house; they are heard there next turn. */
export function shop(t: Turn): void {
  const { setup, world } = t;
  const moved = new Set<number>();
  for (const place of setup.seats) {
    for (const { text: id, venue: to } of t.orders[place]?.shop ?? []) {
      const [text, venue] = [setup.text(id), setup.venue(to)];
      if (moved.has(text) || shopProblem(setup, world, place, text, venue) !== null) continue;
      moved.add(text);
      take(t, place, text, venue);
    }
  }
}

function take(t: Turn, place: number, text: number, venue: number): void {
  const { setup, world } = t;
  const def = setup.venues[venue] as VenueDef;
  const item = setup.itemOf(text);
  const by = [setup.states[place]?.id ?? '', setup.texts[text]?.id ?? ''];
  const path = `/assembly/venues/${def.id}`;
  charge(t, place, def.cost, { rule: 'assembly.shopping', by, path: `${path}/cost` });
  t.add('hosted', [text], {
    rule: 'assembly.hosted',
    delta: venue + 1 - world.hosted.get(text),
    by,
    path,
  });
  t.add('outcome', [text], { rule: 'assembly.reopened', delta: -world.outcome.get(text), by, path });
  const { route, stage } = placeOfStage(setup, def.entry, world.route.get(item));
  world.route.set(route, item);
  world.stage.set(stage, item);
  world.since.set(world.turn + 1, item);
  t.tell({ kind: 'moved-house', text: setup.texts[text]?.id ?? '', venue: def.id, by: by[0] ?? '' });
}
