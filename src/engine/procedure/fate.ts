import type { StageDef } from '../../scenario/types';
import type { Turn } from '../context';
import { FULL, clamp, fromPoints, mul } from '../fixed';
import { APPROVED, TAKES, isCompanies, placeOfStage, type FALLEN } from './docket';
import type { Hearing } from './hearing';
import type { Verdict } from './rules';
import { companiesOf, venueOf, weightAt } from './venues';

/** What became of one text this turn. */
export interface Ruling {
  readonly text: number;
  readonly item: number;
  readonly result: 'approved' | 'fell' | 'moved' | 'no-rule' | 'waits' | 'overtaken';
  readonly hearing: Hearing;
}

/** An approved text moves the standard by its step; the same design twice running counts `repeat`. */
export function approve(t: Turn, item: number, text: number): void {
  const { setup, world } = t;
  const def = setup.texts[text];
  if (def === undefined) return;
  const d = setup.domain(def.domain);
  const design = setup.designOf(text);
  const repeated = design > 0 && world.design.get(d) === design;
  const step = mul(newWeight(t, item, text), repeated ? setup.scenario.assembly.repeat : 1000);
  const full = setup.scenario.rules.ledger === 'full';
  const measure = full ? 'adopting' : 'standard';
  const before = world[measure].get(d);
  const after = clamp(before + mul(step, t.stake), -FULL, FULL);
  t.add(measure, [d], {
    rule: repeated ? 'assembly.repeated-design' : 'assembly.approved',
    delta: after - before,
    by: [def.id],
    path: def.step === undefined ? `/assembly/step/${def.direction}` : `/assembly/texts/${def.id}/step`,
  });
  if (design > 0)
    t.add('design', [d], { rule: 'assembly.design', delta: design - world.design.get(d), by: [def.id] });
  close(t, item, text, APPROVED);
}

/** A text's step by what this house adds to what others have counted already: the same text never counts twice. */
function newWeight(t: Turn, item: number, text: number): number {
  const { setup, world } = t;
  const step = setup.stepOf(text);
  if (setup.venues.length === 0) return step;
  const weight = weightAt(setup, venueOf(setup, world, item), text);
  const more = Math.max(0, weight - world.counted.get(text));
  t.add('counted', [text], {
    rule: 'assembly.counted',
    delta: more,
    by: [setup.texts[text]?.id ?? ''],
    path: '/assembly/venues',
  });
  return mul(step, more);
}

/** No rule: the market decides, and the standard gives way by the item's `noRule`. */
export function noRule(t: Turn, item: number, domain: number): void {
  const def = t.setup.items[item];
  if (def === undefined) return;
  t.add('standard', [domain], {
    rule: 'assembly.no-rule',
    delta: mul(fromPoints(def.noRule), t.stake),
    by: [def.id],
    path: `/assembly/docket/${def.id}/noRule`,
  });
}

/** Takes a text off the docket for good; the item closes with its last text. */
export function close(t: Turn, item: number, text: number, stage: typeof APPROVED | typeof FALLEN): void {
  const { setup, world } = t;
  // What another house has approved stays a standard when this one refuses it.
  const stands = stage === APPROVED || (setup.venues.length > 0 && world.counted.get(text) > 0);
  t.add('outcome', [text], {
    rule: 'assembly.outcome',
    delta: stands ? 1 : -1,
    by: [setup.texts[text]?.id ?? ''],
  });
  const open = (setup.textsOf[item] ?? []).some((x) => world.outcome.get(x) === 0);
  if (!open || stage === APPROVED) world.stage.set(stage, item);
}

/** Sends an item to another stage; it is heard there from next turn on. */
export function move(t: Turn, item: number, to: string): void {
  const { route, stage } = placeOfStage(t.setup, to, t.world.route.get(item));
  t.world.route.set(route, item);
  t.world.stage.set(stage, item);
  t.world.since.set(t.world.turn + 1, item);
}

/** Books the count and tells what became of a text, and how each state replied. */
export function tell(t: Turn, ruling: Ruling, stage: StageDef, verdict: Verdict, next?: string): Ruling {
  const { setup, world } = t;
  const ids = (places: readonly number[]) => places.map((i) => setup.states[i]?.id ?? '');
  const { text, item, hearing, result } = ruling;
  const id = setup.texts[text]?.id ?? '';
  const objectors = hearing.object.length - world.objectors.get(text);
  const supporters = hearing.support.length - world.supporters.get(text);
  if (objectors !== 0) t.add('objectors', [text], { rule: 'assembly.objectors', delta: objectors, by: [id] });
  if (supporters !== 0)
    t.add('supporters', [text], { rule: 'assembly.supporters', delta: supporters, by: [id] });
  t.tell({
    kind: 'text',
    text: id,
    item: setup.items[item]?.id ?? '',
    procedure: setup.scenario.assembly.procedures.find((p) => p.stages.includes(stage))?.id ?? '',
    stage: stage.id,
    result,
    ...(next === undefined ? {} : { next }),
    supporters: ids(hearing.support),
    objectors: ids(hearing.object),
    ...(verdict.replies === undefined ? {} : { replies: verdict.replies }),
    ...(verdict.votes === undefined ? {} : { votes: verdict.votes }),
    ...(verdict.groups === undefined ? {} : { groups: verdict.groups }),
    ...(verdict.denied === true ? { denied: true } : {}),
    ...(hearing.companies.length === 0 ? {} : { companies: ids(hearing.companies) }),
    pivotal: ids(verdict.pivotal),
  });
  if (TAKES[stage.decides] !== 'votes') return ruling;
  for (const [place, vote] of hearing.replies) {
    const state = setup.states[place];
    t.tell({
      kind: 'vote',
      text: id,
      state: state?.id ?? '',
      vote: vote > 0 ? 'yes' : vote < 0 ? 'no' : 'abstain',
      votes: isCompanies(stage) ? companiesOf(setup, place) : (state?.votes ?? 0),
    });
  }
  return ruling;
}
