import type { StageDef } from '../../scenario/types';
import type { Turn } from '../context';
import { mul } from '../fixed';
import { approve, close, noRule, tell, type Ruling } from './fate';
import { FALLEN } from './docket';
import type { Hearing } from './hearing';

/**
 * Rival drafts of one item exclude each other (battle of the sexes): `threshold` objections kill a draft; of the rest the most
 * supported wins; a tie, or no support at all, is no rule and the market decides.
 */
export function rivals(
  t: Turn,
  item: number,
  texts: readonly number[],
  stage: StageDef,
  heard: Map<number, Hearing>,
): Ruling[] {
  const drafts = texts.flatMap((text) => {
    const hearing = heard.get(text);
    return hearing === undefined ? [] : [{ text, hearing, killed: hearing.object.length >= stage.threshold }];
  });
  const live = drafts.filter((d) => !d.killed);
  const support = backing(t, live);
  const best = Math.max(0, ...support);
  const leaders = live.filter((_, i) => support[i] === best);
  const winner = best > 0 && leaders.length === 1 ? leaders[0] : undefined;
  if (winner !== undefined) approve(t, item, winner.text);
  const first = texts[0];
  if (winner === undefined && first !== undefined)
    noRule(t, item, t.setup.domain(t.setup.texts[first]?.domain ?? ''));
  return drafts.map((draft) => {
    if (draft !== winner) close(t, item, draft.text, FALLEN);
    const result = draft === winner ? 'approved' : winner === undefined && !draft.killed ? 'no-rule' : 'fell';
    return tell(t, { text: draft.text, item, result, hearing: draft.hearing }, stage, {
      passes: draft === winner,
      pivotal: draft.hearing.object.length === stage.threshold ? draft.hearing.object : [],
    });
  });
}

/**
 * Voices in thousandths, and `groupSupport` of the unplayed groups' votes, which go to the better supported live draft of the side
 * they lean to and are split if level.
 */
function backing(t: Turn, live: readonly { text: number; hearing: Hearing }[]): number[] {
  const { setup, world } = t;
  const voices = live.map((d) => d.hearing.support.length * 1000);
  const total = [...voices];
  for (const i of setup.buyers) {
    const state = setup.states[i];
    if (state === undefined || state.seat !== undefined) continue;
    const side = Math.sign(world.tilt.get(0, i));
    const of = live.flatMap((d, k) => (Math.sign(setup.stepOf(d.text)) === side ? [k] : []));
    const top = Math.max(...of.map((k) => voices[k] as number));
    const best = of.filter((k) => voices[k] === top);
    const votes = mul(state.votes * 1000, setup.scenario.assembly.groupSupport);
    for (const k of best) total[k] = (total[k] as number) + Math.trunc(votes / best.length);
  }
  return total;
}
