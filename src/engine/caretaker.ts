import type { Orders, Voice } from './orders';
import { onAgenda, voicesAt } from './schedule';
import type { Setup } from './setup';
import type { World } from './world';
import { hears, openItems, stageOf } from './procedure/docket';

/** What the brief of an absent seat says it does: plain, public, and never clever. */
export function caretakerOrders(setup: Setup, world: World, place: number): Orders {
  const seat = setup.states[place]?.seat;
  if (seat === undefined) return {};
  const { accords, voices, supplier } = seat.caretaker;
  return {
    accords: Object.fromEntries(
      setup.accords.flatMap((accord, a) => {
        if (!accord.members.includes(setup.states[place]?.id ?? '')) return [];
        if (accord.from > world.turn || world.lapsed.get(a) !== 0) return [];
        const last = world.kept.get(a, place);
        const choice = accords === 'last' ? (last < 0 ? 'defect' : 'honour') : accords;
        return [[accord.id, choice] as const];
      }),
    ),
    voices:
      voices === 'silent' || !onAgenda(setup, world.turn, 'assembly')
        ? []
        : standingVoices(setup, world, place, voices === 'oppose-other-pole', voicesAt(setup, world, place)),
    ...(choosesSupplier(setup, place, world.turn) ? { supplier } : {}),
  };
}

function standingVoices(setup: Setup, world: World, place: number, oppose: boolean, count: number): Voice[] {
  const pole = setup.pole[place] as number;
  return openItems(setup, world)
    .filter((item) => hears(stageOf(setup, world, item), world.turn))
    .flatMap((item) => setup.items[item]?.texts ?? [])
    .map((id) => setup.text(id))
    .filter((t) => world.outcome.get(t) === 0)
    .filter((t) => Math.sign(setup.stepOf(t)) === (oppose ? -pole : pole))
    .filter((t, _, all) => oppose || t === ownDraft(setup, place, t, all))
    .slice(0, count)
    .map((t) => ({ text: setup.texts[t]?.id ?? '', stance: oppose ? 'object' : 'support' }));
}

/** Of rival drafts it supports one: that which it sponsors, or else the first. */
function ownDraft(setup: Setup, place: number, text: number, all: readonly number[]): number | undefined {
  const drafts = all.filter((t) => setup.itemOf(t) === setup.itemOf(text));
  const id = setup.states[place]?.id ?? '';
  return drafts.find((t) => setup.texts[t]?.sponsors.includes(id)) ?? drafts[0];
}

/** True for a hedging market of the simple form, which names its supplier instead of taking part in a contest. */
export function choosesSupplier(setup: Setup, place: number, turn: number): boolean {
  if (!onAgenda(setup, turn, 'statecraft')) return false;
  return (
    setup.pole[place] === 0 && setup.states[place]?.buys === true && setup.scenario.rules.market === 'simple'
  );
}
