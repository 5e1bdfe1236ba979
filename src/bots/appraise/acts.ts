import type { Act, VerbOption } from '../../engine';
import type { Guess } from './beliefs';
import { withoutLast } from './beliefs';
import { aimWorth } from './interests';
import { prospects, pushWorth, sideChance, type Prospect } from './markets';
import { homeOf } from './beliefs';
import { idOf, voicesOf, type Situation } from './situation';
import type { Motion } from './texts';
import { bestVoices, type Means, type Plan } from './voices';

/** An act of state with what it is reckoned to be worth, in points. */
export interface Deed {
  readonly act: Act;
  readonly worth: number;
}

/** Everything the acts are weighed against. */
export interface Scene {
  readonly list: readonly Motion[];
  readonly ideas: readonly Guess[];
  readonly means: Means;
  /** The best use of the voices without any act. */
  readonly plan: Plan;
}

/** The acts of the turn: the best ones that pay, each verb and target once. */
export function bestActs(s: Situation, scene: Scene): Deed[] {
  const chosen: Deed[] = [];
  let { ideas } = scene;
  for (let n = 0; n < s.options.acts; n += 1) {
    const [best] = deeds(s, { ...scene, ideas })
      .filter((d) => !chosen.some((c) => c.act.verb === d.act.verb && c.act.target === d.act.target))
      .filter((d) => d.act.verb !== 'diplomacy' || !chosen.some((c) => c.act.verb === 'diplomacy'))
      .sort((a, b) => b.worth - a.worth);
    if (best === undefined || best.worth <= s.character.caution) break;
    chosen.push(best);
    const target = best.act.target;
    if (best.act.verb === 'squeeze' && target !== undefined)
      ideas = silenced(s, ideas, s.setup.state(target));
  }
  return chosen;
}

/** Every legal act with its worth. */
function deeds(s: Situation, scene: Scene): Deed[] {
  const markets = s.setup.domains.flatMap((_, d) => (d === 0 ? prospects(s, d) : []));
  return s.options.verbs
    .filter((v) => v.allowed)
    .flatMap((verb) => {
      const cost = (verb.cost.home ?? 0) / 10_000;
      return WEIGHS[verb.verb]?.(s, verb, scene, markets).map((d) => ({ ...d, worth: d.worth - cost })) ?? [];
    });
}

type Weigh = (s: Situation, verb: VerbOption, scene: Scene, markets: readonly Prospect[]) => Deed[];

const WEIGHS: Readonly<Record<string, Weigh>> = {
  loan: (s, verb, _scene, markets) =>
    verb.targets
      .filter((t) => t.allowed)
      .flatMap((t) => {
        const p = markets.find((m) => idOf(s, m.market) === t.value);
        return p === undefined ? [] : [{ act: { verb: 'loan', target: t.value }, worth: loanWorth(s, p) }];
      }),
  invest: (s) => {
    const gain = s.stake * s.setup.scenario.rules.statecraft.invest.gain;
    return [{ act: { verb: 'invest' }, worth: gain * homeWeight(s) }];
  },
  ban: (s, _verb, _scene, markets) => {
    const { cut } = s.setup.scenario.rules.statecraft.ban;
    const weight = s.setup.states[s.me]?.weight ?? 1;
    const vendors = s.setup.states.filter((x) => x.pole === 'illiberal').reduce((sum, x) => sum + x.push, 0);
    const spared = -vendors * (Math.min(1000, cut * weight) / 1000);
    return [{ act: { verb: 'ban' }, worth: markets.reduce((sum, p) => sum + pushWorth(s, p, spared), 0) }];
  },
  squeeze: (s, verb, scene) => {
    const now = bestVoices(s, scene.list, scene.ideas, s.me, scene.means).worth;
    return verb.targets
      .filter((t) => t.allowed)
      .map((t) => {
        const target = s.setup.state(t.value);
        const without = bestVoices(s, scene.list, silenced(s, scene.ideas, target), s.me, scene.means);
        return { act: { verb: 'squeeze', target: t.value }, worth: without.worth - now + rivalry(s, target) };
      });
  },
  diplomacy: (s, _verb, scene) => {
    const { voices } = s.setup.scenario.rules.statecraft.diplomacy;
    const more = { ...scene.means, free: scene.means.free + voices, freeObjection: true };
    const with_ = bestVoices(s, scene.list, scene.ideas, s.me, more);
    return [{ act: { verb: 'diplomacy' }, worth: with_.worth - scene.plan.worth }];
  },
};

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

/** A point at home counts more where voters are near to throwing the government out. */
export function homeWeight(s: Situation): number {
  const { floor } = s.setup.scenario.rules.voters;
  const state = s.setup.states[s.me];
  const votes = state?.elections.some((t) => t >= s.view.turn && t <= s.view.turn + 1) ?? false;
  const near = votes && homeOf(s, s.me) < floor + 4 ? 1.4 : 1;
  return near * s.character.home + aimWorth(s, 'home', 1, homeOf(s, s.me));
}

/** A rival's loss is worth a little in itself. */
function rivalry(s: Situation, target: number): number {
  const { harm } = s.setup.scenario.rules.statecraft.squeeze;
  return s.setup.pole[target] === 1 ? 0.1 * harm * s.stake : -0.1 * harm * s.stake;
}

export function silenced(s: Situation, ideas: readonly Guess[], target: number): Guess[] {
  return voicesOf(s, target) === 0
    ? [...ideas]
    : ideas.map(({ casts }) => ({ casts: withoutLast(casts, target) }));
}
