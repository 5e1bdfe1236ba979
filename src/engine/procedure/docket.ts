import type { ProcedureDef, StageDef } from '../../scenario/types';
import type { Setup } from '../setup';
import type { Known } from '../world';

/** Values of the `stage` column beside the place of a stage. */
export const NOT_YET = -1;
export const APPROVED = 99;
export const FALLEN = -9;

/** On the docket, and heard by now. */
export function isOpen(world: Known, item: number): boolean {
  const stage = world.stage.get(item);
  return stage >= 0 && stage < APPROVED && world.since.get(item) <= world.turn;
}

/** Items on the docket now, in scenario order. */
export function openItems(setup: Setup, world: Known): number[] {
  const open: number[] = [];
  for (let i = 0; i < setup.items.length; i += 1) if (isOpen(world, i)) open.push(i);
  return open;
}

/** Texts of the items on the docket now, in docket order; drafts that were killed are out. */
export function openTexts(setup: Setup, world: Known): number[] {
  const open: number[] = [];
  for (const item of openItems(setup, world))
    for (const text of setup.textsOf[item] as number[]) if (world.outcome.get(text) === 0) open.push(text);
  return open;
}

export function procedureOf(setup: Setup, world: Known, item: number): ProcedureDef {
  return setup.scenario.assembly.procedures[world.route.get(item)] as ProcedureDef;
}

export function stageOf(setup: Setup, world: Known, item: number): StageDef {
  return procedureOf(setup, world, item).stages[world.stage.get(item)] as StageDef;
}

/** True when the stage is decided this turn: always, or on its calendar (a WTSA). */
export function decidesNow(stage: StageDef, turn: number): boolean {
  return stage.calendar.length === 0 || stage.calendar.includes(turn);
}

/** True when the stage takes voices this turn. */
export function hears(stage: StageDef, turn: number): boolean {
  return decidesNow(stage, turn) && TAKES[stage.decides] === 'voices';
}

/** What a stage takes from who is in the room: voices, votes, or nothing while experts work. */
export const TAKES: Readonly<Record<StageDef['decides'], 'voices' | 'votes' | 'nothing'>> = {
  consensus: 'voices',
  objectors: 'voices',
  support: 'voices',
  ietf: 'voices',
  replies: 'votes',
  majority: 'votes',
  iso: 'votes',
  threegpp: 'votes',
  ieee: 'votes',
  progress: 'nothing',
};

/** True where member states of the ITU vote, one state one vote: here arrears and credentials count. */
export function isFranchised(stage: StageDef): boolean {
  return stage.decides === 'replies' || stage.decides === 'majority';
}

/** True where companies vote, by their number. */
export function isCompanies(stage: StageDef): boolean {
  return stage.decides === 'threegpp' || stage.decides === 'ieee';
}

/**
 * `procedure/stage`, or a bare stage of the procedure in force, as places.
 * @throws Error when the scenario names a stage that does not exist; `check` finds it first.
 */
export function placeOfStage(setup: Setup, name: string, current: number): { route: number; stage: number } {
  let places = known.get(setup);
  if (places === undefined) known.set(setup, (places = new Map()));
  const key = `${current}:${name}`;
  let place = places.get(key);
  if (place === undefined) places.set(key, (place = findStage(setup, name, current)));
  return place;
}

/** Places found so far: a scenario names few stages. */
const known = new WeakMap<Setup, Map<string, { route: number; stage: number }>>();

function findStage(setup: Setup, name: string, current: number): { route: number; stage: number } {
  const [a = '', b] = name.split('/');
  const { procedures } = setup.scenario.assembly;
  const route = b === undefined ? current : procedures.findIndex((p) => p.id === a);
  const stage = (procedures[route]?.stages ?? []).findIndex((s) => s.id === (b ?? a));
  if (stage < 0) throw new Error(`assembly has no stage "${name}"`);
  return { route, stage };
}
