/**
 * The rules of Standard Bearers as one deterministic machine: a scenario and the sealed orders of every seat go in, the next
 * world and the reasons for every change come out.
 *
 * ```ts
 * const game = begin(scenario, { seed: '7' });
 * const view = viewFor(game, 'DEU');          // what Germany may know
 * const open = optionsFor(game, 'DEU');       // what it may order
 * talk(game, { DEU: { offers: [...] } });     // any number of talk steps
 * advance(game, { DEU: {...}, USA: {...} });  // one sealed step: the turn resolves
 * ```
 */
export {
  begin,
  talk,
  advance,
  viewFor,
  optionsFor,
  scenarioHash,
  OrderError,
  type Game,
  type BeginOptions,
} from './game';
export { optionsOf, orderProblems, talkProblems, type OrderProblem } from './legality';
export { claimsIn } from './options/hall-problems';
export { caretakerOrders } from './caretaker';
export { defaultOrders } from './complete';
export {
  lastHash,
  parseRecord,
  recordOf,
  RULES_VERSION,
  type GameRecord,
  type Origin,
  type RecordProblem,
  type Step,
} from './record';
export { LEVELS, type Level, type SeatPlayer } from './seats';
export { changesSince, follow, markOf, type Changes, type Mark } from './follow';
export { beginning, branch, replay, replaying, retakeAll, type ReplayResult } from './replay';
export { STRENGTHS, type Intervention, type Strength } from './interventions';
export { EDITABLE, interventionProblems, type ActProblem } from './intervention-problems';
export { EFFECTS, type EffectField, type EffectKind } from './effects/fields';
export { foreshow, type Foreshown } from './analysis/foreshow';
export { changesOf, explain, explainEntry, type Explanation } from './analysis/explain';
export { imagine } from './analysis/imagine';
export { suppose } from './analysis/suppose';
export { replayRest, replayTurn, type Turned } from './analysis/counterfactual';
export { fork } from './analysis/fork';
export { forecast, ASSUMPTIONS, type Assumption, type Figure, type Forecast } from './analysis/forecast';
export {
  insures,
  payoffs,
  profiles,
  type Asked,
  type PayoffRow,
  type PayoffTable,
  type Profile,
} from './analysis/dilemma';
export {
  nameOf,
  nameOfAgreement,
  nameOfObjecting,
  nameOfTable,
  type Bimatrix,
  type GameName,
} from './analysis/game-names';
export { outlook, projectsOutlook, type OutlookTurn, type ProjectsTurn } from './analysis/outlook';
export { casesOf, honouredLast, prospects, type Prospect, type Prospects } from './analysis/prospects';
export { draftsGame, objecting, type DraftsGame, type ObjectingTable } from './analysis/hall-games';
export { pivots, type Pivot } from './analysis/pivotality';
export { raceOf, type Race } from './procedure/race';
export { draftSways, type DraftSway } from './analysis/drafts';
export { standings, type Standing } from './standings';
export { COLUMNS, MEASURES, type Measure } from './columns';
export { subjectOf } from './names';
export { FULL, POINT, fromPoints } from './fixed';
export { keyed, keyOf, type Chance, type Purpose } from './chance';
export { hashText } from './hash';
export { setUp, type Setup } from './setup';
export { stakeOf, longest, onAgenda, type AgendaKind } from './schedule';
export { evidenceRange } from './inspect';
export { isOn, memberIds } from './forums/taking-part';
export { rulesSeen, type AccordRules } from './institutions/rules';
export type { RuleInfo } from './rules-index';
export { publicView, type View } from './view';
export type { Fact, FactBody, Card } from './facts';
export type { LedgerEntry, Cause, PhaseId } from './ledger';
export type {
  ForumOrder,
  Steering,
  Orders,
  OrderSet,
  Act,
  Voice,
  AccordChoice,
  Supplier,
  BudgetLine,
} from './orders';
export type {
  Options,
  Choice,
  Reason,
  ForumOption,
  AccordOption,
  MotionOption,
  TextOption,
  VerbOption,
} from './options';
export type { Clause, Consideration, Offer, Deal, PromiseDraft, Promise_ } from './deals/types';
export { snapshotOf, worldAt, type Snapshot } from './world';
export type { Ending, World } from './world';
