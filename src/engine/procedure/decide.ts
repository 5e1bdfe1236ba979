import type { StageDef } from '../../scenario/types';
import type { Turn } from '../context';
import { FALLEN, decidesNow, procedureOf, stageOf } from './docket';
import { approve, close, move, tell, type Ruling } from './fate';
import type { Hearing } from './hearing';
import { rivals } from './rivals';
import { paceOf } from './ballots';
import { agreed, majority, objected, replied, type Verdict } from './rules';
import { ieee, ietf, iso, threegpp } from './venue-rules';

/** Meets one item of the docket with the stage it is in, moves it on, and tells the result. */
export function decide(t: Turn, item: number, heard: Map<number, Hearing>): Ruling[] {
  const stage = stageOf(t.setup, t.world, item);
  const texts = (t.setup.textsOf[item] as readonly number[]).filter((x) => t.world.outcome.get(x) === 0);
  if (stage.decides === 'support') return rivals(t, item, texts, stage, heard);
  return texts.flatMap((text) => {
    const hearing = heard.get(text);
    return hearing === undefined ? [] : [one(t, item, text, stage, hearing)];
  });
}

function one(t: Turn, item: number, text: number, stage: StageDef, hearing: Hearing): Ruling {
  const { setup, world } = t;
  const policy = procedureOf(setup, world, item).policyRoute;
  if (hearing.policy.length > 0 && policy !== undefined) {
    move(t, item, policy);
    return tell(
      t,
      { text, item, result: 'moved', hearing },
      stage,
      { passes: true, pivotal: hearing.policy.length === 1 ? hearing.policy : [] },
      policy,
    );
  }
  if (!decidesNow(stage, world.turn))
    return tell(t, { text, item, result: 'waits', hearing }, stage, { passes: false, pivotal: [] });
  const takes = Math.max(0, stage.threshold + paceOf(setup, world, text));
  if (stage.decides === 'progress' && world.turn < world.since.get(item) + takes) {
    return tell(t, { text, item, result: 'waits', hearing }, stage, { passes: false, pivotal: [] });
  }
  const verdict =
    stage.decides === 'support'
      ? { passes: false, pivotal: [] }
      : VERDICTS[stage.decides](t, stage, hearing, item);
  const next = verdict.passes ? stage.next : verdict.denied === true ? 'fallen' : stage.onFail;
  if (next === 'approved') {
    approve(t, item, text);
    return tell(t, { text, item, result: 'approved', hearing }, stage, verdict);
  }
  if (next === 'fallen') {
    close(t, item, text, FALLEN);
    return tell(t, { text, item, result: 'fell', hearing }, stage, verdict);
  }
  move(t, item, next);
  return tell(t, { text, item, result: 'moved', hearing }, stage, verdict, next);
}

const VERDICTS: Record<
  Exclude<StageDef['decides'], 'support'>,
  (t: Turn, s: StageDef, h: Hearing, item: number) => Verdict
> = {
  consensus: agreed,
  objectors: objected,
  replies: replied,
  majority,
  iso,
  threegpp,
  ietf,
  ieee,
  progress: () => ({ passes: true, pivotal: [] }),
};
