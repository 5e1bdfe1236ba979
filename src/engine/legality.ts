import { beliefs } from './analysis/imagine';
import { accordOptions } from './options/accords';
import { actOptions } from './options/acts';
import { hallOptions } from './options/hall';
import { forumOptions } from './options/forums';
import { motionOptions } from './options/motions';
import { dealOptions } from './options/deals';
import { textOptions } from './options/texts';
import { treasuryOptions } from './options/treasury';
import type { Options } from './options';
import { once } from './options/once';
import type { Setup } from './setup';
import { actsAt, onAgenda, stakeOf, voicesAt } from './schedule';
import type { View } from './view';

export { orderProblems, talkProblems, type OrderProblem } from './options/problems';

/**
 * All that a seat may order now, worked out from its view alone. Each list is drawn up when it is first read: most callers need
 * few of them. The offers to answer are those of now, so the talk is not put off.
 */
export function optionsOf(setup: Setup, view: View): Options {
  const world = beliefs(setup, view);
  const place = setup.state(view.seat);
  const at = { setup, world, place, stake: stakeOf(setup, view.turn), view };
  const accords = once(() => accordOptions(at));
  const forums = once(() => forumOptions(at));
  const motions = once(() => motionOptions(at));
  const hall = once(() => textOptions(at));
  const around = once(() => hallOptions(at));
  const deeds = once(() => actOptions(at));
  const treasury = once(() => treasuryOptions(at));
  return {
    seat: view.seat,
    turn: view.turn,
    stake: at.stake,
    voices: onAgenda(setup, view.turn, 'assembly') ? voicesAt(setup, world, place) : 0,
    acts: onAgenda(setup, view.turn, 'statecraft') ? actsAt(setup, world, place) : 0,
    capital: world.capital.get(place),
    tableCost: setup.scenario.assembly.tableCost * 1000,
    get accords() {
      return accords();
    },
    get motions() {
      return motions();
    },
    get forums() {
      return forums();
    },
    get texts() {
      return hall().texts;
    },
    get table() {
      return hall().table;
    },
    get elections() {
      return around().elections;
    },
    get proxies() {
      return around().proxies;
    },
    get settle() {
      return around().settle;
    },
    get steer() {
      return around().steer;
    },
    get shop() {
      return around().shop;
    },
    get verbs() {
      return deeds().verbs;
    },
    get supplier() {
      return deeds().supplier;
    },
    get budget() {
      return treasury().budget;
    },
    get projects() {
      return treasury().projects;
    },
    get inspections() {
      return treasury().inspections;
    },
    get suspend() {
      return treasury().suspend;
    },
    get predict() {
      return treasury().predict;
    },
    deals: dealOptions(at),
  };
}
