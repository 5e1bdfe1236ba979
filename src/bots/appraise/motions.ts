import {
  rulesSeen,
  type AccordChoice,
  type AccordRules,
  type MotionOption,
  type Orders,
  type Setup,
} from '../../engine';
import { memoryOf } from '../memory';
import type { Why } from '../types';
import type { AccordDecision } from './accords';
import type { Situation } from './situation';

type Vote = NonNullable<Orders['motions']>[string];
type Effect = Setup['motions'][number]['def']['effects'][number];

export interface MotionDecision {
  readonly motion: string;
  readonly vote: Vote;
  readonly why: Why;
}

/** What of a situation a vote is decided by. */
type Voter = Pick<Situation, 'setup' | 'view' | 'options' | 'character'>;

/** Where a member stands when an accord's rules are put to the vote. */
interface Stake {
  /** What it does with its own due this turn. */
  readonly own: AccordChoice;
  /** Out of the shares now. */
  readonly out: boolean;
  /** How many others it last knew to keep their due, and to pay it; null before the first count it is told. */
  readonly keep: number | null;
  readonly pay: number | null;
  /** The accord's rules as they are without the motion. */
  readonly without: Pick<AccordRules, 'suspend' | 'quorum' | 'count' | 'conduct'>;
  /** Ready to let by what others would punish. */
  readonly mild: boolean;
}

/** For (1), against (−1) or neither (0), and the reason, an id of `bots.reason.*`. */
type Leaning = readonly [1 | 0 | -1, string];

/**
 * Votes by interest: who pays wants keeping seen and punished where somebody kept, and not at a price where nobody did; who keeps its
 * due wants neither. To vote a motion out is the same question asked the other way round.
 */
export function decideMotions(s: Voter, accords: readonly AccordDecision[]): MotionDecision[] {
  return s.options.motions.map((option) => {
    const [side, reason] = leaningOf(s, option, stakeIn(s, option, accords));
    const wants = option.repeal ? -side : side;
    const vote = wants > 0 ? 'yes' : wants < 0 ? 'no' : 'abstain';
    return { motion: option.motion, vote, why: { id: `bots.reason.${reason}` } };
  });
}

/** The orders' slot; empty where nothing is put to the vote. */
export function motionVotes(s: Voter, accords: readonly AccordDecision[]): Pick<Orders, 'motions'> {
  const list = decideMotions(s, accords);
  return list.length === 0 ? {} : { motions: Object.fromEntries(list.map((d) => [d.motion, d.vote])) };
}

function stakeIn(s: Voter, option: MotionOption, accords: readonly AccordDecision[]): Stake {
  const { accord } = option;
  const place = s.setup.accord(accord);
  const out = s.options.accords.find((a) => a.accord === accord)?.suspended === true;
  const last = memoryOf(s.view, accord, out).rounds.at(-1);
  return {
    own: accords.find((a) => a.accord === accord)?.choice ?? 'honour',
    out,
    keep: last === undefined ? null : last.others - last.honoured,
    pay: last?.honoured ?? null,
    without: option.repeal ? ownRules(s.setup, place) : rulesSeen(s.setup, s.view, place),
    mild: s.character.generosity >= 0.5,
  };
}

/** What an accord says by itself: what it returns to when its one motion is voted out. */
function ownRules(setup: Setup, accord: number): Stake['without'] {
  const def = setup.accords[accord];
  return {
    suspend: def?.caught.suspend ?? 'none',
    quorum: def?.quorum ?? 0,
    count: 'all',
    conduct: 'nobody',
  };
}

/** The first effect it minds decides; a motion of several is put as one. */
function leaningOf(s: Voter, option: MotionOption, stake: Stake): Leaning {
  const effects = s.setup.motions.find((m) => m.def.id === option.motion)?.def.effects ?? [];
  const leanings = effects.map((e) => leaning(e, stake));
  return leanings.find(([side]) => side !== 0) ?? leanings[0] ?? [0, 'no-need'];
}

function leaning(effect: Effect, stake: Stake): Leaning {
  switch (effect.kind) {
    case 'enforcement':
      return watching(stake, Math.sign(effect.evidence), effect.upkeep !== undefined);
    case 'secrecy':
      return watching(stake, openness(effect, stake.without), false);
    case 'observers':
      return stake.own === 'honour' ? [1, 'wants-witnesses'] : [-1, 'fears-watching'];
    case 'suspension':
      return severity(stake, HARD[effect.suspend] - HARD[stake.without.suspend]);
    case 'quorum':
      return threat(stake, effect.least);
    case 'veto':
      return stake.own === 'honour' ? [-1, 'against-veto'] : [1, 'wants-veto'];
  }
}

/** More eyes on members (1) or fewer (−1), at a price or not. */
function watching({ own, keep }: Stake, more: number, dear: boolean): Leaning {
  if (more === 0) return [0, 'no-need'];
  if (own === 'defect') return more > 0 ? [-1, 'fears-watching'] : [1, 'fears-watching'];
  if (keep === null || keep > 0) return more > 0 ? [1, 'wants-watching'] : [-1, 'wants-watching'];
  return dear ? [more > 0 ? -1 : 1, 'no-need'] : [0, 'no-need'];
}

const LOUD = { nobody: 0, members: 1, all: 2 } as const;

/** Whether it tells more (1) or less (−1) than is told without it. */
function openness(
  effect: Extract<Effect, { kind: 'secrecy' }>,
  { count, conduct }: Stake['without'],
): number {
  const louder = LOUD[effect.count ?? count] - LOUD[count] + LOUD[effect.conduct ?? conduct] - LOUD[conduct];
  return Math.sign(louder);
}

const HARD = { none: 0, 'by-members': 1, 'auto-by-all': 2 } as const;

function severity({ own, out, mild }: Stake, harder: number): Leaning {
  if (harder === 0) return [0, 'no-need'];
  const side = harder > 0 ? 1 : -1;
  if (own === 'defect' || out) return [side > 0 ? -1 : 1, 'wants-leniency'];
  if (mild) return [side > 0 ? -1 : 1, 'lets-by'];
  return [side, 'wants-severity'];
}

/** A quorum is a threat: good where it is met anyway, deadly where it is not. */
function threat({ own, pay, without }: Stake, least: number): Leaning {
  if (least <= without.quorum) return [0, 'no-need'];
  if (own === 'defect') return [-1, 'fears-lapse'];
  return pay === null || pay + 1 >= least ? [1, 'wants-quorum'] : [-1, 'fears-lapse'];
}
