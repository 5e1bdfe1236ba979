import { swing, type Chance } from './chance';
import { eventsOf } from './effects/calendar';
import type { AccordDef } from '../scenario/types';
import { memberIds } from './forums/taking-part';
import type { Card } from './facts';
import { POINT, fromPoints } from './fixed';
import { baseEvidence, coverOf } from './inspect';
import type { Setup } from './setup';
import type { World } from './world';

/** This turn's hidden lean of a market: drawn in advance, told by cards, felt in the market phase. */
export function leanOf(setup: Setup, chance: Chance, turn: number, domain: number, market: number): number {
  return swing(chance, fromPoints(setup.scenario.rules.tilts.lean), turn, 'lean', domain, market);
}

/** The private card of a seat this turn; null where the scenario deals none. */
export function cardOf(setup: Setup, world: World, chance: Chance, seat: number): Card | null {
  const { cards } = setup.scenario;
  if (cards === undefined) return null;
  const kinds = ['lean', 'inspection', 'event', 'report'] as const;
  const total = kinds.reduce((sum, k) => sum + cards[k], 0);
  if (total === 0) return null;
  let pick = chance.below(total, world.turn, 'card', seat);
  const kind = kinds.find((k) => (pick -= cards[k]) < 0) ?? 'lean';
  const detail = (n: number, j: number) => chance.below(n, world.turn, 'card-detail', seat, j);
  const other =
    kind === 'event'
      ? eventCard(setup, world, chance)
      : kind === 'lean'
        ? null
        : conduct(setup, world, chance, kind, detail);
  return other ?? leanCard(setup, world, chance, detail);
}

/** A lean below a point changes no decision: the next market with a larger one is told in its place. */
const WORTH_TELLING = POINT;

function leanCard(
  setup: Setup,
  world: World,
  chance: Chance,
  detail: (n: number, j: number) => number,
): Card | null {
  const [markets, domains] = [setup.buyers.length, setup.domains.length];
  if (markets === 0) return null;
  const from = detail(markets, 1) * domains + detail(domains, 2);
  for (let step = 0; step < markets * domains; step += 1) {
    const at = (from + step) % (markets * domains);
    const market = setup.buyers[Math.trunc(at / domains)] as number;
    const lean = leanOf(setup, chance, world.turn, at % domains, market);
    if (Math.abs(lean) < WORTH_TELLING) continue;
    return {
      kind: 'lean',
      domain: setup.domains[at % domains]?.id ?? '',
      market: setup.states[market]?.id ?? '',
      lean,
    };
  }
  return null;
}

/** The next event on the calendar, this turn's or the coming one's; null when none is near. */
function eventCard(setup: Setup, world: World, chance: Chance): Card | null {
  for (const turn of [world.turn, world.turn + 1]) {
    const [e] = eventsOf(setup, world, chance, turn);
    if (e !== undefined) return { kind: 'event', event: setup.scenario.events[e]?.id ?? '' };
  }
  return null;
}

function conduct(
  setup: Setup,
  world: World,
  chance: Chance,
  kind: 'inspection' | 'report',
  detail: (n: number, j: number) => number,
): Card | null {
  const shared = setup.accords.flatMap((a, i) => (isCounted(setup, world, a, i) ? [i] : []));
  if (shared.length === 0) return null;
  const accord = shared[detail(shared.length, 3)] as number;
  const def = setup.accords[accord];
  if (def === undefined) return null;
  const members = memberIds(setup, world, accord);
  const state = members[detail(members.length, 4)] as string;
  const place = setup.state(state);
  if (kind === 'inspection') {
    return {
      kind,
      accord: def.id,
      state,
      inspected: baseEvidence(setup, world, accord) >= coverOf(chance, world.turn, accord, place),
    };
  }
  const truth = world.kept.get(accord, place);
  if (truth === 0) return null;
  const lie = detail(1000, 5) < (setup.scenario.cards?.falseReport ?? 0);
  return { kind, accord: def.id, state, honoured: truth > 0 !== lie };
}

function isCounted(setup: Setup, world: World, def: AccordDef, accord: number): boolean {
  return def.from <= world.turn && memberIds(setup, world, accord).length > 1;
}
