export type { AimDef, Condition, StageDef, TextDef } from '../../scenario/types';
