/**
 * What the screens of a turn need beyond a class game: it comes with the first large scenario, before that is shown (`store/large.ts`), so that
 * nobody waits for a part of it later.
 */
import '../bots';
import './words/large';
import { RULES } from '../engine/rules-index';
import { addRules } from './models/rulebook';
import { AroundTheHall } from './panels/assembly/AroundTheHall';
import { Ballots } from './panels/assembly/Ballots';
import { ForumPanel } from './panels/forum/ForumPanel';
import { ForumPlate } from './panels/forum/ForumPlate';
import { ResearchPanel } from './panels/research/ResearchPanel';
import { ResearchPlate } from './panels/research/ResearchPlate';
import { Inside } from './panels/statecraft/Inside';

addRules(RULES);

/** Panels and plates of what a class game does not have. */
export const panels = {
  AroundTheHall,
  Ballots,
  ForumPanel,
  ForumPlate,
  Inside,
  ResearchPanel,
  ResearchPlate,
};
