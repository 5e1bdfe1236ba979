import type { AccordChoice, AccordOption } from '../../engine';
import { memoryOf } from '../memory';
import { strategyOf } from '../strategies';
import type { AccordMemory, Coin } from '../strategies/types';
import type { Why } from '../types';
import { prospects, pushWorth } from './markets';
import { inPoints, type Situation } from './situation';
import { tempted } from './temptation';

export interface AccordDecision {
  readonly accord: string;
  readonly choice: AccordChoice;
  readonly why: Why;
}

/** Every accord of the seat: by promise, by the strategy among several members, by reckoning where it promised alone. */
export function decideAccords(s: Situation, strategy: string): AccordDecision[] {
  return s.options.accords.map((option) => {
    const open = option.choices.filter((c) => c.allowed).map((c) => c.value);
    const wanted = chooseOne(s, option, strategy);
    if (open.includes(wanted.choice) || open.length === 0) return wanted;
    return { accord: option.accord, choice: open[0] as AccordChoice, why: { id: 'bots.reason.bound' } };
  });
}

function chooseOne(s: Situation, option: AccordOption, strategy: string): AccordDecision {
  const { accord } = option;
  const sworn = swornChoice(s, accord);
  if (sworn !== null && s.character.keepsWord)
    return { accord, choice: sworn, why: { id: 'bots.reason.promised' } };
  const free = unbound(s, option, strategy);
  const breaks = sworn !== null && sworn !== free.choice;
  return breaks ? { ...free, why: { id: 'bots.reason.breaks-word' } } : free;
}

/** What it would choose if it had promised nothing. */
function unbound(s: Situation, option: AccordOption, strategy: string): AccordDecision {
  const { accord } = option;
  if (option.members.length === 1) {
    const choice = alone(s, option);
    return {
      accord,
      choice,
      why: { id: choice === 'honour' ? 'bots.reason.pays-itself' : 'bots.reason.too-dear' },
    };
  }
  const reckoned = s.character.opportune ? tempted(s, option) : null;
  if (reckoned !== null) return reckoned;
  const memory = memoryOf(s.view, accord, option.suspended);
  const choice = strategyOf(strategy).decide(memory, coinOf(s, accord));
  return { accord, choice, why: reason(memory, choice, strategy) };
}

/** A choice this seat promised for this turn, in a deal or outside one. */
function swornChoice(s: Situation, accord: string): AccordChoice | null {
  for (const p of s.view.promises) {
    if (p.from !== s.view.seat || p.turn !== s.view.turn || p.status !== 'open' || p.unless !== undefined)
      continue;
    if ((p.clause.kind === 'honour' || p.clause.kind === 'defect') && p.clause.accord === accord)
      return p.clause.kind;
  }
  return null;
}

export function coinOf(s: Situation, accord: string): Coin {
  const place = s.setup.accord(accord);
  return (permille) => s.chance.below(1000, s.view.turn, 'bot', place) < permille;
}

/** An accord with one member is its own promise to itself and its markets: weighed, not reciprocated. */
function alone(s: Situation, option: AccordOption): AccordChoice {
  const def = s.setup.accords[s.setup.accord(option.accord)];
  if (def === undefined) return 'honour';
  let kept = -inPoints(option.due);
  let broken = (def.inspection.evidence / 1000) * s.stake * def.caught.home;
  for (const p of def.provisions) {
    if (p.kind !== 'push' && p.kind !== 'recoil') continue;
    const markets = prospects(s, s.setup.domain(p.domain));
    const weight = p.kind === 'push' && p.weighted ? (s.setup.states[s.me]?.weight ?? 1) : 1;
    const pole = s.setup.pole[s.me] ?? 0;
    if (p.kind === 'push') for (const m of markets) kept += pushWorth(s, m, p.perDue * weight);
    else
      for (const m of markets)
        if (m.now * pole > 0) broken += (def.inspection.evidence / 1000) * pushWorth(s, m, p.by);
  }
  return kept >= broken ? 'honour' : 'defect';
}

/** Why a strategy chose as it did, in the terms of what it saw. */
function reason(memory: AccordMemory, choice: AccordChoice, strategy: string): Why {
  const last = memory.rounds[memory.rounds.length - 1];
  if (strategy === 'always-honour' || strategy === 'always-defect' || strategy === 'random')
    return { id: `bots.reason.${strategy}` };
  if (memory.suspended && choice === 'honour') return { id: 'bots.reason.restitution' };
  if (last === undefined) return { id: choice === 'honour' ? 'bots.reason.opens' : 'bots.reason.distrusts' };
  const params = { honoured: last.honoured, of: last.others };
  const kept = 2 * last.honoured >= last.others;
  if (choice === 'honour') return { id: kept ? 'bots.reason.reciprocates' : 'bots.reason.forgives', params };
  return { id: kept ? 'bots.reason.tempted' : 'bots.reason.retaliates', params };
}
