import type { Scenario, StageDef } from '../../scenario/types';
import { banzhaf, majorityQuota, shapleyShubik, shareQuota, vetoSwing } from './indices';

/** What each voter of a stage weighs, and how often it would be the one that decides. */
export interface StagePower {
  readonly stage: string;
  readonly name: string;
  /** Votes, bodies or companies, and how many it takes. */
  readonly total: number;
  readonly quota: number;
  readonly voters: readonly {
    readonly state: string;
    readonly weight: number;
    readonly banzhaf: number;
    readonly shapley: number;
  }[];
}

/** Of a stage where objections count: how many stop a text, and the chance that one more is missing with so many in the room. */
export interface StageVeto {
  readonly stage: string;
  readonly name: string;
  readonly needed: number;
  readonly present: number;
  readonly swing: number;
}

/** Power in every stage of a scenario that counts votes, as if all replied, and the veto game of those that count objections. */
export function powerIn(s: Scenario): { votes: StagePower[]; vetoes: StageVeto[] } {
  const votes: StagePower[] = [];
  const vetoes: StageVeto[] = [];
  const present = s.states.filter((x) => (x.seat?.voices ?? 0) > 0).length;
  for (const procedure of s.assembly.procedures)
    for (const stage of procedure.stages) {
      const id = `${procedure.id}/${stage.id}`;
      const weights = weightsOf(s, stage);
      if (weights !== null) votes.push(powerOf(s, id, stage, weights));
      else if (stage.decides === 'objectors' || stage.decides === 'consensus')
        vetoes.push({
          stage: id,
          name: stage.name,
          needed: stage.threshold,
          present,
          swing: vetoSwing(present, stage.threshold),
        });
    }
  return { votes, vetoes };
}

function powerOf(s: Scenario, id: string, stage: StageDef, all: readonly number[]): StagePower {
  const places = s.states.flatMap((_, i) => ((all[i] as number) > 0 ? [i] : []));
  const weights = places.map((i) => all[i] as number);
  const total = weights.reduce((sum, x) => sum + x, 0);
  const quota = Math.max(1, quotaOf(stage, total));
  const [b, sh] = [banzhaf({ weights, quota }), shapleyShubik({ weights, quota })];
  return {
    stage: id,
    name: stage.name,
    total,
    quota,
    voters: places.map((i, n) => ({
      state: s.states[i]?.id ?? '',
      weight: weights[n] as number,
      banzhaf: b[n] as number,
      shapley: sh[n] as number,
    })),
  };
}

/** Weights of a stage that counts yes and no; null where it does not. */
function weightsOf(s: Scenario, { decides }: StageDef): readonly number[] | null {
  if (decides === 'majority' || decides === 'replies') {
    const limit = s.assembly.franchise?.limit;
    return s.states.map((x) =>
      (limit !== undefined && (x.arrears ?? 0) >= limit) || x.credentials === 'refused' ? 0 : x.votes,
    );
  }
  if (decides === 'iso') return s.states.map((x) => x.votes);
  if (decides !== 'threegpp' && decides !== 'ieee') return null;
  const firms = s.states.map((x) => x.companies ?? 0);
  return firms.some((x) => x > 0) ? firms : null;
}

/** With everybody voting, ISO's quarter against is three quarters for, and stricter than its two thirds. */
function quotaOf({ decides, threshold }: StageDef, total: number): number {
  if (decides === 'majority') return majorityQuota(total);
  if (decides === 'iso') return shareQuota(total, Math.max(667, 1000 - threshold));
  return shareQuota(total, threshold);
}
