import type { Chance, Orders, OrderSet, Setup, World } from '../../engine';

/** Voices of an onlooker: how often a seat raises one on a text that matters to it, permille. */
const SPEAKS = 700;
/** How often a member honours, permille: after most of the others did last turn, after they did not, unknown, and suspended. */
const AFTER_KEPT = 870;
const AFTER_BROKEN = 250;
const UNKNOWN = 650;
const RETURNS = 750;

/**
 * Cheap play for the turns after the one being planned: plausible, not good. Members mostly do as the others did last; poles
 * object to and support texts by side; acts bring points home or markets over; markets lean against the leading side.
 */
export function cheapOrders(setup: Setup, world: World, chance: Chance): OrderSet {
  const orders: OrderSet = {};
  for (const place of setup.seats)
    orders[setup.states[place]?.id ?? ''] = oneSeat(setup, world, place, chance);
  return orders;
}

function oneSeat(setup: Setup, world: World, place: number, chance: Chance): Orders {
  const { turn } = world;
  const state = setup.states[place];
  const draw = (i: number) => chance.below(1000, turn, 'fuzz', place, i);
  const pole = setup.pole[place] ?? 0;
  return {
    accords: Object.fromEntries(
      setup.accords.flatMap((a, i) => {
        if (!a.members.includes(state?.id ?? '') || a.from > turn) return [];
        return [[a.id, draw(i) < odds(setup, world, i, place) ? ('honour' as const) : ('defect' as const)]];
      }),
    ),
    voices: voices(setup, world, place, pole, draw),
    acts: acts(setup, world, place, draw),
    ...(pole === 0 ? { supplier: supplier(world, draw(90)) } : {}),
  };
}

/** Reciprocity among several members, as most bots play it; a promise made alone is mostly kept. */
function odds(setup: Setup, world: World, accord: number, place: number): number {
  const members = setup.accords[accord]?.members ?? [];
  if (members.length === 1) return AFTER_KEPT;
  if (world.suspended.get(accord, place) !== 0) return RETURNS;
  let [kept, broken] = [0, 0];
  for (const id of members) {
    const other = setup.state(id);
    const did = world.kept.get(accord, other);
    if (other === place || did === 0) continue;
    if (did > 0) kept += 1;
    else broken += 1;
  }
  if (kept + broken === 0) return UNKNOWN;
  return kept >= broken ? AFTER_KEPT : AFTER_BROKEN;
}

function voices(setup: Setup, world: World, place: number, pole: number, draw: (i: number) => number) {
  const id = setup.states[place]?.id ?? '';
  const out: NonNullable<Orders['voices']> = [];
  const count = (setup.states[place]?.seat?.voices ?? 0) - world.acting.get(place);
  const open = setup.items.flatMap((item, i) =>
    world.stage.get(i) >= 0 && world.stage.get(i) < 99
      ? item.texts.filter((text) => world.outcome.get(setup.text(text)) === 0)
      : [],
  );
  for (let v = 0; v < count && open.length > 0; v += 1) {
    if (draw(100 + v) >= SPEAKS) continue;
    const [text] = open.splice(Math.floor((draw(110 + v) * open.length) / 1000), 1);
    const def = setup.texts[setup.text(text ?? '')];
    if (text === undefined || def === undefined) continue;
    const side = def.direction === 'liberal' ? 1 : -1;
    const wants = pole === 0 ? def.wantedBy.includes(id) : side === pole;
    if (!wants && pole !== 0) out.push({ text, stance: 'object' });
    else if (wants) {
      out.push({ text, stance: 'support' });
      const item = setup.items.find((x) => x.texts.includes(text));
      for (const rival of item?.texts ?? []) if (open.includes(rival)) open.splice(open.indexOf(rival), 1);
    }
  }
  return out;
}

function acts(setup: Setup, world: World, place: number, draw: (i: number) => number): Orders['acts'] {
  const { agenda } = setup.scenario;
  const many = setup.states[place]?.seat?.acts ?? 0;
  if (agenda[Math.min(world.turn, agenda.length) - 1]?.includes('statecraft') !== true) return [];
  const { verbs } = setup.scenario.rules.statecraft;
  const out: NonNullable<Orders['acts']> = [];
  const lends = setup.pole[place] === -1 ? 800 : 250;
  for (let n = 0; n < many; n += 1) {
    const market = setup.buyers[Math.floor((draw(201 + n) * setup.buyers.length) / 1000)];
    const target = market === undefined ? undefined : setup.states[market]?.id;
    if (verbs.includes('loan') && draw(200 + 3 * n) < lends && target !== undefined)
      out.push({ verb: 'loan', target });
    else if (verbs.includes('invest')) out.push({ verb: 'invest' });
  }
  return out;
}

function supplier(world: World, luck: number): NonNullable<Orders['supplier']> {
  if (luck < 600) return 'both';
  return world.index.get() > 0 ? 'closed' : 'open';
}
