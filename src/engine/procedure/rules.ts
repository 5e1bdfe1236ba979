import type { StageDef } from '../../scenario/types';
import type { Turn } from '../context';
import type { Hearing } from './hearing';

/** How a stage ruled, the count behind it, and who could each have turned it alone. */
export interface Verdict {
  passes: boolean;
  pivotal: readonly number[];
  /** Of a question: there was not even consensus to consult. */
  denied?: boolean;
  replies?: { support: number; total: number; threshold: number };
  votes?: { yes: number; no: number; abstain: number };
  /** Rival drafts: what unplayed groups gave this one, and what they weigh on its side; thousandths of a voice. */
  groups?: { given: number; leaning: number };
}

/**
 * Silence approves; the text falls when `threshold` present states object (AAP: two, TAP: one; world-facts §1.4).
 * Pivotal: each objector where it fell by just enough; each seat that kept silent where one objection was missing.
 */
export function objected(t: Turn, stage: StageDef, h: Hearing): Verdict {
  const count = h.object.length;
  // A company's comment sends a text on; it never ends it.
  const sentOn = h.companies.length > 0 && stage.onFail !== 'fallen';
  if (count < stage.threshold && sentOn) return { passes: false, pivotal: [] };
  const passes = count < stage.threshold;
  if (!passes) return { passes, pivotal: count === stage.threshold ? h.object : [] };
  if (count !== stage.threshold - 1) return { passes, pivotal: [] };
  return { passes, pivotal: t.setup.seats.filter((i) => !h.object.includes(i)) };
}

/**
 * A new Question: consensus, and `atLeast` who commit to the work, else it is sent to consultation; and where `denies` present states object, there is no consensus for
 * that either, and it is dead (New IP, December 2020).
 */
export function agreed(t: Turn, stage: StageDef, h: Hearing, item: number): Verdict {
  const [text = 0] = t.setup.textsOf[item] ?? [];
  const verdict = objected(t, stage, h);
  const { denies, atLeast } = stage;
  // Somebody must mean to do the work: consensus without supporters begins nothing.
  const committed = new Set([...h.support, ...(t.setup.sponsorsOf[text] ?? [])]).size;
  if (verdict.passes && committed < atLeast) {
    const missing = t.setup.seats.filter((i) => !h.support.includes(i) && !h.object.includes(i));
    return { passes: false, pivotal: committed === atLeast - 1 ? missing : [] };
  }
  if (denies === undefined) return verdict;
  const count = h.object.length;
  if (count >= denies) return { passes: false, denied: true, pivotal: count === denies ? h.object : [] };
  if (count !== denies - 1 || verdict.passes) return verdict;
  // It lives for want of one objector more.
  const silent = t.setup.seats.filter((i) => !h.object.includes(i));
  return { ...verdict, pivotal: [...new Set([...verdict.pivotal, ...silent])].sort((a, b) => a - b) };
}

/** TAP consultation: of the states that reply, `threshold` permille must support; silence leaves the base. */
export function replied(t: Turn, stage: StageDef, h: Hearing): Verdict {
  const { yes, no, passes, pivotal } = count(t, h, (y, n) => {
    const total = y + n;
    if (total < stage.atLeast || total === 0) return stage.atLeast === 0;
    return y * 1000 >= stage.threshold * total;
  });
  return { passes, pivotal, replies: { support: yes, total: yes + no, threshold: stage.threshold } };
}

/** WTSA and elections: more yes than no. Abstentions stand outside the base; a tie falls. */
export function majority(t: Turn, _stage: StageDef, h: Hearing): Verdict {
  const { yes, no, abstain, passes, pivotal } = count(t, h, (y, n) => y > n);
  return { passes, pivotal, votes: { yes, no, abstain } };
}

function count(t: Turn, h: Hearing, rule: (yes: number, no: number) => boolean) {
  const votes = (place: number) => t.setup.states[place]?.votes ?? 0;
  const replies = [...h.replies.keys()].sort((a, b) => a - b);
  let [yes, no, abstain] = [0, 0, 0];
  for (const place of replies) {
    const vote = h.replies.get(place) as number;
    if (vote > 0) yes += votes(place);
    else if (vote < 0) no += votes(place);
    else abstain += votes(place);
  }
  const passes = rule(yes, no);
  const pivotal = replies.filter((place) => {
    const turned = (h.replies.get(place) as number) * votes(place);
    return turned !== 0 && rule(yes - turned, no + turned) !== passes;
  });
  return { yes, no, abstain, passes, pivotal };
}
