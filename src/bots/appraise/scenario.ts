import type { Setup } from '../../engine';

/** Parts of a scenario by the names authors know. */
export type AimDef = Setup['scenario']['aims'][number];
export type Condition = AimDef['when'];
export type TextDef = Setup['texts'][number];
export type StageDef = Setup['scenario']['assembly']['procedures'][number]['stages'][number];
export type KindScenario = Setup['scenario'];
export type KindState = KindScenario['states'][number];
export type VenueDef = NonNullable<KindScenario['assembly']['venues']>[number];
