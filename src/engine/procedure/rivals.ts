import type { StageDef } from '../../scenario/types';
import type { Turn } from '../context';
import { mul } from '../fixed';
import { approve, close, noRule, tell, type Ruling } from './fate';
import { FALLEN } from './docket';
import type { Hearing } from './hearing';
import { NOBODY, ahead, sways, type Contest } from './contest';

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
    return hearing === undefined ? [] : [{ text, hearing }];
  });
  const contest = contestOf(t, drafts, stage);
  const { winner, groups } = ahead(contest);
  const won = drafts[winner];
  const first = texts[0];
  if (won !== undefined) approve(t, item, won.text);
  else if (first !== undefined) noRule(t, item, t.setup.domain(t.setup.texts[first]?.domain ?? ''));
  // Who could have turned it is told once, of the draft that won, or of the first where none did.
  const pivotal = pivots(t, contest);
  const told = winner === NOBODY ? 0 : winner;
  return drafts.map(({ text, hearing }, k) => {
    if (k !== winner) close(t, item, text, FALLEN);
    const alive = hearing.object.length < stage.threshold;
    const result = k === winner ? 'approved' : winner === NOBODY && alive ? 'no-rule' : 'fell';
    return tell(t, { text, item, result, hearing }, stage, {
      passes: k === winner,
      pivotal: k === told ? pivotal : [],
      groups: { given: groups[k] as number, leaning: contest.leaning[k] as number },
    });
  });
}

/** What decides among the drafts: their voices, and the groups that nobody plays on the side of each. */
function contestOf(
  { setup, world }: Turn,
  drafts: readonly { text: number; hearing: Hearing }[],
  stage: StageDef,
): Contest {
  const side = { liberal: 0, illiberal: 0 };
  for (const i of setup.buyers) {
    const state = setup.states[i];
    const lean = world.tilt.get(0, i);
    if (state === undefined || state.seat !== undefined || lean === 0) continue;
    side[lean > 0 ? 'liberal' : 'illiberal'] += mul(state.votes * 1000, setup.scenario.assembly.groupSupport);
  }
  return {
    support: drafts.map((d) => d.hearing.support.length),
    objections: drafts.map((d) => d.hearing.object.length),
    leaning: drafts.map((d) => side[setup.texts[d.text]?.direction ?? 'liberal']),
    side: drafts.map((d) => Math.sign(setup.stepOf(d.text))),
    threshold: stage.threshold,
    said: setup.states.map((_, i) => ({
      support: drafts.findIndex((d) => d.hearing.support.includes(i)),
      objects: drafts.flatMap((d, k) => (d.hearing.object.includes(i) ? [k] : [])),
    })),
  };
}

/** Seats with voices of their own that could each have turned the result by saying one thing differently. */
function pivots({ setup }: Turn, contest: Contest): number[] {
  return setup.seats.filter((i) => (setup.states[i]?.seat?.voices ?? 0) > 0 && sways(contest, i).length > 0);
}
