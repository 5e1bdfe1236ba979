import type { ComponentType } from 'react';
import type { Phase } from '../store';
import { CurtainScreen } from './curtain/CurtainScreen';
import { Interim } from './interim';
import { PlanScreen } from './plan/PlanScreen';
import { TitleScreen } from './title/TitleScreen';

/** Which component shows which phase. */
export const screens: Readonly<Record<Phase, ComponentType>> = {
  title: TitleScreen,
  curtain: CurtainScreen,
  plan: PlanScreen,
  assembly: Interim,
  reveal: Interim,
  news: Interim,
  review: Interim,
};
