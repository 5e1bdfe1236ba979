import type { ComponentType } from 'react';
import type { Phase } from '../store';
import { AssemblyScreen } from './assembly/AssemblyScreen';
import { CurtainScreen } from './curtain/CurtainScreen';
import { NewsScreen } from './news/NewsScreen';
import { PlanScreen } from './plan/PlanScreen';
import { RevealScreen } from './reveal/RevealScreen';
import { ReviewScreen } from './review/ReviewScreen';

/** The screens of a game, apart from the title so that the title need not wait for them. */
export const gameScreens: Readonly<Record<Exclude<Phase, 'title'>, ComponentType>> = {
  curtain: CurtainScreen,
  plan: PlanScreen,
  assembly: AssemblyScreen,
  reveal: RevealScreen,
  news: NewsScreen,
  review: ReviewScreen,
};
