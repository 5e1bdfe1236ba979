import type { ComponentType } from 'react';
import type { Phase } from '../store';
import { AssemblyScreen } from './assembly/AssemblyScreen';
import { CurtainScreen } from './curtain/CurtainScreen';
import { NewsScreen } from './news/NewsScreen';
import { PlanScreen } from './plan/PlanScreen';
import { RevealScreen } from './reveal/RevealScreen';
import { ReviewScreen } from './review/ReviewScreen';
import { TitleScreen } from './title/TitleScreen';

/** Which component shows which phase. */
export const screens: Readonly<Record<Phase, ComponentType>> = {
  title: TitleScreen,
  curtain: CurtainScreen,
  plan: PlanScreen,
  assembly: AssemblyScreen,
  reveal: RevealScreen,
  news: NewsScreen,
  review: ReviewScreen,
};
