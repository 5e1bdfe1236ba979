import { rulesSeen, stakeOf, type AccordChoice, type AccordOption } from '../../engine';
import type { AccordDecision } from './accords';
import { honourBelief } from './beliefs';
import { prospects, pushWorth } from './markets';
import { inPoints, type Situation } from './situation';

/**
 * What one who follows no rule makes of a shared accord: keeping the due, against the own part of what it returns, the chance of
 * being named and what suspension would cost next turn. Its own card decides where it speaks of the inspection. Null where
 * nothing is shared out or the due is not paid from home.
 */
export function tempted(s: Situation, option: AccordOption): AccordDecision | null {
  const def = s.setup.accords[s.setup.accord(option.accord)];
  const share = def?.provisions.find((p) => p.kind === 'share');
  if (def === undefined || share?.kind !== 'share' || option.dueIn !== 'home') return null;
  const seen = inspected(s, option.accord);
  const risk = seen ?? rulesSeen(s.setup, s.view, s.setup.accord(option.accord)).evidence / 1000;
  const others = (option.members.length - 1) * honourBelief(s, s.setup.accord(option.accord));
  const income = others * share.perDue * nextStake(s);
  const own = option.suspended ? 0 : s.stake * share.perDue;
  const kept = inPoints(option.due) - own - pushed(s, def);
  const named = risk * -s.stake * def.caught.home;
  const lost = option.suspended ? income : risk * income;
  const choice: AccordChoice = kept > named + lost ? 'defect' : 'honour';
  return {
    accord: option.accord,
    choice,
    why: { id: REASONS[`${choice}-${String(seen)}`] ?? REASONS[choice] },
  };
}

const REASONS: Readonly<Record<string, string>> & Record<AccordChoice, string> = {
  honour: 'bots.reason.not-worth-it',
  defect: 'bots.reason.worth-it',
  'honour-1': 'bots.reason.watched',
  'defect-0': 'bots.reason.unseen',
};

/** 1 or 0 where this turn's card says whether the seat itself will be inspected, else null. */
function inspected(s: Situation, accord: string): number | null {
  const { card } = s.view;
  if (card?.kind !== 'inspection' || card.accord !== accord || card.state !== s.view.seat) return null;
  return card.inspected ? 1 : 0;
}

/** Stake of the next turn times the chance that it is played. */
function nextStake(s: Situation): number {
  const { count, hidden } = s.setup.scenario.turns;
  const next = s.view.turn + 1;
  const chance = next <= count ? 1 : (hidden[next - count - 1] ?? 0) / 1000;
  return chance === 0 ? 0 : (chance * stakeOf(s.setup, next)) / 1000;
}

function pushed(s: Situation, def: Situation['setup']['accords'][number]): number {
  let worth = 0;
  for (const p of def.provisions) {
    if (p.kind !== 'push') continue;
    const weight = p.weighted ? (s.setup.states[s.me]?.weight ?? 1) : 1;
    for (const m of prospects(s, s.setup.domain(p.domain))) worth += pushWorth(s, m, p.perDue * weight);
  }
  return worth;
}
