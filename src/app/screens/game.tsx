import { lazy } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { hearSteps } from '../store/hear';
import { keepDrafts } from '../store/keep';
import { liveGame } from '../store/live';
import type { Phase } from '../store/session';
import { AssemblyScreen } from './assembly/AssemblyScreen';
import { CurtainScreen } from './curtain/CurtainScreen';
import { NewsScreen } from './news/NewsScreen';
import { PlanScreen } from './plan/PlanScreen';
import { RevealScreen } from './reveal/RevealScreen';

export type GamePhase = Exclude<Phase, 'title'>;

const fetchReview = () => import('./review/ReviewScreen');
/** Comes with the last newspaper; a game that is being played does without. */
const ReviewScreen = lazy(() => fetchReview().then((module) => ({ default: module.ReviewScreen })));

const screens: Readonly<Record<GamePhase, ComponentType>> = {
  curtain: CurtainScreen,
  plan: PlanScreen,
  assembly: AssemblyScreen,
  reveal: RevealScreen,
  news: NewsScreen,
  review: ReviewScreen,
};

// Before there are screens to write on, there is nothing to keep.
keepDrafts();
hearSteps();

/** The screen of a phase of a game; apart from the title, so that the title need not wait for all of them. */
export function gameScreen(phase: GamePhase): ReactElement {
  // By then a network that was there at the start may be gone; what fails now is asked for anew.
  if (phase === 'news' && liveGame().world.ending !== null) fetchReview().catch(() => undefined);
  const Screen = screens[phase];
  return <Screen />;
}
