/** The types of a parsed scenario, and the one table of parameters: all the engine may import from here. */
export type {
  Scenario,
  ScenarioInput,
  StateDef,
  AccordDef,
  ProvisionDef,
  MotionDef,
  ForumDef,
  JoinerDef,
  DeliverableDef,
  CouncilDef,
  MotionEffect,
  TextDef,
  ItemDef,
  ProcedureDef,
  StageDef,
  EventDef,
  EffectDef,
  MilestoneDef,
  AimDef,
  DomainDef,
  RulesDef,
  VenueDef,
  RegionDef,
  ElectionDef,
  CandidateDef,
} from './schema/scenario';
export type { Condition } from './schema/conditions';
export type { ForumNumber } from './schema/forums';
export type { Instrument, ParameterId } from './schema/rules';
