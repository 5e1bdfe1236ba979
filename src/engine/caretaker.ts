import type { AccordDef } from '../scenario/types';
import type { AccordChoice, Orders, Voice } from './orders';
import { isOn, membersNow } from './forums/taking-part';
import { onAgenda, voicesAt } from './schedule';
import type { Setup } from './setup';
import type { World } from './world';
import { hears, openItems, stageOf } from './procedure/docket';

/** What the brief of an absent seat says it does: plain, public, and never clever. */
export function caretakerOrders(setup: Setup, world: World, place: number): Orders {
  const seat = setup.states[place]?.seat;
  if (seat === undefined) return {};
  const { voices, supplier } = seat.caretaker;
  const orders: Orders = {
    accords: caretakerAccords(setup, world, place),
    voices:
      voices === 'silent' || !onAgenda(setup, world.turn, 'assembly')
        ? []
        : standingVoices(setup, world, place, voices === 'oppose-other-pole', voicesAt(setup, world, place)),
  };
  if (choosesSupplier(setup, place, world.turn)) orders.supplier = supplier;
  return orders;
}

/** What the brief of a seat says about each accord in force that it belongs to. */
export function caretakerAccords(setup: Setup, world: World, place: number): Record<string, AccordChoice> {
  const brief = setup.states[place]?.seat?.caretaker.accords;
  const choices: Record<string, AccordChoice> = {};
  if (brief === undefined) return choices;
  for (const a of setup.accordsOf[place] as number[]) {
    const accord = setup.accords[a] as AccordDef;
    if (!isOn(setup, world, a) || !membersNow(setup, world, a).includes(place)) continue;
    const last = world.kept.get(a, place) < 0 ? 'defect' : 'honour';
    choices[accord.id] = brief === 'last' ? last : brief;
  }
  return choices;
}

function standingVoices(setup: Setup, world: World, place: number, oppose: boolean, count: number): Voice[] {
  const pole = setup.pole[place] as number;
  const side = oppose ? -pole : pole;
  const voices: Voice[] = [];
  for (const item of openItems(setup, world)) {
    if (!hears(stageOf(setup, world, item), world.turn)) continue;
    const texts = (setup.textsOf[item] as number[]).filter(
      (t) => world.outcome.get(t) === 0 && Math.sign(setup.stepOf(t)) === side,
    );
    for (const t of oppose ? texts : ownDraft(setup, place, texts)) {
      if (voices.length >= count) return voices;
      voices.push({ text: setup.texts[t]?.id ?? '', stance: oppose ? 'object' : 'support' });
    }
  }
  return voices;
}

/** Of rival drafts it supports one: that which it sponsors, or else the first. */
function ownDraft(setup: Setup, place: number, drafts: readonly number[]): readonly number[] {
  if (drafts.length < 2) return drafts;
  const id = setup.states[place]?.id ?? '';
  return [drafts.find((t) => setup.texts[t]?.sponsors.includes(id)) ?? (drafts[0] as number)];
}

/** True for a hedging market of the simple form, which names its supplier instead of taking part in a contest. */
export function choosesSupplier(setup: Setup, place: number, turn: number): boolean {
  if (!onAgenda(setup, turn, 'statecraft')) return false;
  return (
    setup.pole[place] === 0 && setup.states[place]?.buys === true && setup.scenario.rules.market === 'simple'
  );
}
