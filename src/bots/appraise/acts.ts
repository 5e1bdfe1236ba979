import type { Act, VerbOption } from '../../engine';
import type { Hall } from '../hall';
import { homeOf } from './beliefs';
import { grudge } from './grudges';
import { aimWorth } from './interests';
import { prospects, pushWorth, sideChance, type Prospect } from './markets';
import { idOf, type Situation } from './situation';
import { homeWeight, toppling } from './voters';

/** An act of state with what it is reckoned to be worth, in points, and why it is done. */
export interface Deed {
  readonly act: Act;
  readonly worth: number;
  readonly why: string;
}

/** The acts of the turn: the best ones that pay, each verb and target once. */
export function bestActs(s: Situation, hall: Hall): Deed[] {
  if (s.options.acts === 0) return [];
  const chosen: Deed[] = [];
  let denied = -1;
  for (let n = 0; n < s.options.acts; n += 1) {
    let best: Deed | null = null;
    for (const d of deeds(s, hall, denied)) {
      if (d.worth <= (best?.worth ?? s.character.caution)) continue;
      if (chosen.some((c) => c.act.verb === d.act.verb && c.act.target === d.act.target)) continue;
      best = d;
    }
    if (best === null) break;
    chosen.push(best);
    if (best.act.verb === 'squeeze')
      denied = hall.ground.seatOf[s.setup.state(best.act.target ?? '')] as number;
  }
  return chosen;
}

/** Every legal act with its worth. */
function deeds(s: Situation, hall: Hall, denied: number): Deed[] {
  const out: Deed[] = [];
  for (const verb of s.options.verbs) {
    const weigh = WEIGHS[verb.verb];
    if (!verb.allowed || weigh === undefined) continue;
    const cost = ((verb.cost.home ?? 0) / 10_000) * s.character.home;
    for (const d of weigh(s, verb, hall, denied)) out.push({ ...d, worth: d.worth - cost });
  }
  return out;
}

type Weigh = (s: Situation, verb: VerbOption, hall: Hall, denied: number) => Deed[];

const WEIGHS: Readonly<Record<string, Weigh>> = {
  loan: (s, verb) => {
    const out: Deed[] = [];
    for (const p of prospects(s, 0)) {
      const id = idOf(s, p.market);
      if (verb.targets.some((t) => t.value === id && t.allowed))
        out.push({ act: { verb: 'loan', target: id }, worth: loanWorth(s, p), why: 'bots.reason.lends' });
    }
    return out;
  },
  invest: (s) => {
    const gain = s.stake * s.setup.scenario.rules.statecraft.invest.gain;
    return [{ act: { verb: 'invest' }, worth: gain * homeWeight(s), why: 'bots.reason.invests' }];
  },
  ban: (s) => {
    const { cut } = s.setup.scenario.rules.statecraft.ban;
    const weight = s.setup.states[s.me]?.weight ?? 1;
    let vendors = 0;
    for (const x of s.setup.states) if (x.pole === 'illiberal') vendors += x.push;
    const spared = -vendors * (Math.min(1000, cut * weight) / 1000);
    let worth = 0;
    for (const p of prospects(s, 0)) worth += pushWorth(s, p, spared);
    return [{ act: { verb: 'ban' }, worth, why: 'bots.reason.bans' }];
  },
  squeeze: (s, verb, hall, denied) => {
    if (denied >= 0) return [];
    return verb.targets.flatMap((t) => {
      if (!t.allowed) return [];
      const target = s.setup.state(t.value);
      const seat = hall.ground.seatOf[target] as number;
      const turned = hall.given(hall.me, [], [], seat) - hall.plan.worth;
      const spite = grudge(s, target);
      const worth = turned + spite + toppling(s, target) + rivalry(s, target);
      const why = turned >= spite ? 'bots.reason.takes-voice' : 'bots.reason.repays';
      return [{ act: { verb: 'squeeze', target: t.value }, worth, why }];
    });
  },
  diplomacy: (s, _verb, hall, denied) => {
    const worth =
      hall.planFor(withDiplomats(s, hall, denied)).worth - hall.planFor({ ...hall.means, denied }).worth;
    return [{ act: { verb: 'diplomacy' }, worth, why: 'bots.reason.sends-diplomats' }];
  },
};

/** The seat's means when it has sent diplomats: one voice more, and objections cost no friends. */
export function withDiplomats(s: Situation, hall: Hall, denied = -1) {
  const { voices } = s.setup.scenario.rules.statecraft.diplomacy;
  return { ...hall.means, free: hall.means.free + voices, costless: true, denied };
}

/** A loan moves the market and, if it ends on the lender's side, pays a contract shared by the lenders of that side. */
function loanWorth(s: Situation, p: Prospect): number {
  const { loan } = s.setup.scenario.rules.statecraft;
  const pole = s.setup.pole[s.me] ?? 0;
  const rivals = s.seats.filter((j) => j !== s.me && s.setup.pole[j] === pole).length;
  const lenders = 1 + rivals * 0.12;
  const bonus = (s.setup.states[s.me]?.contracts ?? 1000) / 1000;
  const chance = sideChance(p, pole, loan.push * p.lands * s.stake) * openTo(s, p.market, pole);
  const contract = (s.stake * loan.contract * bonus) / lenders;
  const shipped = aimWorth(s, 'contracts', 1, s.read.get('contracts', s.me));
  return chance * (contract * homeWeight(s) + shipped) + pushWorth(s, p, pole * loan.push);
}

/** A played hedging state may shut a side out: it tends to choose the side that is behind. */
function openTo(s: Situation, market: number, pole: number): number {
  if (s.setup.states[market]?.seat === undefined) return 1;
  return pole * s.dial > 3 ? 0.75 : 0.95;
}

/** A rival's loss is worth a little in itself. */
function rivalry(s: Situation, target: number): number {
  const { harm } = s.setup.scenario.rules.statecraft.squeeze;
  return (s.setup.pole[target] === 1 ? 0.1 : -0.1) * harm * s.stake * Math.min(1, homeOf(s, target) / 10);
}
