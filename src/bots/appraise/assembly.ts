import { aimWorth } from './interests';
import { noRuleWorth, textWorth, type Motion } from './texts';
import { inPoints, type Situation } from './situation';

/** A voice somebody is supposed to raise. */
export interface Cast {
  readonly seat: number;
  readonly text: number;
  readonly stance: 'support' | 'object';
}

/** What the hall does with one set of voices. */
export interface Verdict {
  readonly approved: readonly Motion[];
  readonly fallen: readonly Motion[];
  /** Places of items on which no rule was made. */
  readonly noRule: readonly number[];
}

/** Decides every motion by its stage, as the rules would on these voices; what a stage asks beyond voices is guessed. */
export function verdict(s: Situation, list: readonly Motion[], casts: readonly Cast[]): Verdict {
  const approved: Motion[] = [];
  const fallen: Motion[] = [];
  const noRule: number[] = [];
  for (const item of new Set(list.map((m) => m.item))) {
    const rivals = list.filter((m) => m.item === item);
    const first = rivals[0] as Motion;
    if (rivals.length > 1 || first.option.decides === 'support') {
      const winner = mostSupported(s, rivals, casts);
      if (winner === null) noRule.push(item);
      for (const m of rivals) (m === winner ? approved : fallen).push(m);
    } else (passes(s, first, casts) ? approved : fallen).push(first);
  }
  return { approved, fallen, noRule };
}

export function objectorsOf(m: Motion, casts: readonly Cast[]): number {
  return new Set(casts.filter((c) => c.text === m.text && c.stance === 'object').map((c) => c.seat)).size;
}

export function thresholdOf(s: Situation, m: Motion): number {
  const procedure = s.setup.scenario.assembly.procedures.find((p) => p.id === m.option.procedure);
  return procedure?.stages.find((x) => x.id === m.option.stage)?.threshold ?? 2;
}

function passes(s: Situation, m: Motion, casts: readonly Cast[]): boolean {
  const objectors = objectorsOf(m, casts);
  switch (m.option.decides) {
    case 'objectors':
    case 'consensus':
      return objectors < thresholdOf(s, m);
    case 'replies':
      return casts.filter((c) => c.text === m.text && c.stance === 'support').length + leaning(s, m) > objectors;
    case 'majority':
      return casts.filter((c) => c.text === m.text && c.stance === 'support').length + leaning(s, m) > objectors + 1;
    default:
      return true;
  }
}

/** Net favour of the states that are no seats, by their alignment, in voices. */
function leaning(s: Situation, m: Motion): number {
  const sign = m.def.direction === 'liberal' ? 1 : -1;
  let net = 0;
  for (const [i, state] of s.setup.states.entries()) {
    if (state.seat === undefined) net += sign * inPoints(s.read.get('alignment', i)) * 0.02;
  }
  return net;
}

function mostSupported(s: Situation, rivals: readonly Motion[], casts: readonly Cast[]): Motion | null {
  const live = rivals.filter((m) => objectorsOf(m, casts) < thresholdOf(s, m));
  const support = live.map((m) => casts.filter((c) => c.text === m.text && c.stance === 'support').length);
  const extra = groupSupport(s, live, support);
  const total = support.map((n, i) => n + (extra[i] ?? 0));
  const best = Math.max(0, ...total);
  const winners = live.filter((_, i) => total[i] === best);
  return best > 0 && winners.length === 1 ? (winners[0] as Motion) : null;
}

/** Groups that nobody plays add their votes to the better supported live draft of the side they lean to. */
function groupSupport(s: Situation, live: readonly Motion[], support: readonly number[]): number[] {
  const share = s.setup.scenario.assembly.groupSupport / 1000;
  const extra = live.map(() => 0);
  if (share === 0 || live.length === 0) return extra;
  const domain = s.setup.domain((live[0] as Motion).def.domain);
  for (const market of s.setup.buyers) {
    const state = s.setup.states[market];
    if (state === undefined || state.seat !== undefined) continue;
    const tilt = s.read.get('tilt', domain, market);
    const side = live.flatMap((m, i) => (Math.sign(m.step) === Math.sign(tilt) ? [i] : []));
    const most = Math.max(...side.map((i) => support[i] ?? 0));
    const backed = side.filter((i) => support[i] === most);
    for (const i of backed) extra[i] = (extra[i] ?? 0) + (share * state.votes) / backed.length;
  }
  return extra;
}

/** Precomputed worths of every motion to one seat, so that thousands of verdicts can be valued cheaply. */
export interface Stakes {
  readonly seat: number;
  readonly worth: ReadonlyMap<Motion, number>;
  readonly noRule: ReadonlyMap<number, number>;
  /** What being on the winning side of one more text is worth to its aims. */
  readonly winning: number;
}

export function stakesOf(s: Situation, seat: number, list: readonly Motion[]): Stakes {
  return {
    seat,
    worth: new Map(list.map((m) => [m, textWorth(s, seat, m)])),
    noRule: new Map(list.map((m) => [m.item, noRuleWorth(s, seat, m.item)])),
    winning: seat === s.me ? aimWorth(s, 'winning-texts', 1, s.read.get('wonTexts', seat)) : 0,
  };
}

/** Points that a verdict is worth to the seat, with what its own voices cost or win. */
export function verdictWorth(s: Situation, x: Stakes, v: Verdict, casts: readonly Cast[], freeObjection: boolean): number {
  const { supportGain, supportLoss } = s.setup.scenario.assembly;
  let worth = 0;
  for (const m of v.approved) worth += x.worth.get(m) ?? 0;
  for (const item of v.noRule) worth += x.noRule.get(item) ?? 0;
  for (const c of casts) {
    if (c.seat !== x.seat) continue;
    const m = [...v.approved, ...v.fallen].find((y) => y.text === c.text);
    if (m === undefined) continue;
    if ((c.stance === 'object') === v.fallen.includes(m)) worth += x.winning;
    if (c.stance === 'object') worth -= freeObjection ? 0 : s.stake * objectionCost(s, x.seat, m);
    else if (v.fallen.includes(m)) worth -= s.stake * supportLoss;
    else if (objectorsOf(m, casts) > 0 || m.option.decides === 'support') worth += s.stake * supportGain;
  }
  return worth;
}

/** Points that a thousandth of a swing state's trust is worth. */
const TRUST_COST = 0.003;

/** Points an objection costs before the stake: goodwill with each swing state that wants the text. */
export function objectionCost(s: Situation, seat: number, m: Motion): number {
  const id = s.setup.states[seat]?.id;
  const { objectionCost: home, objectionTrust } = s.setup.scenario.assembly;
  return (home + objectionTrust * TRUST_COST) * m.def.wantedBy.filter((x) => x !== id).length;
}
