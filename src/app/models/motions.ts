import { rulesSeen, type Setup, type View } from '../../engine';
import { list, num, t } from '../words';
import { nameOf, stakeTimes } from './facts';
import { frequency } from './sentence';

type Motion = Setup['motions'][number]['def'];

/** Which motions are in force for an accord, in one sentence; null where its rules are its own. */
export function inForceText(setup: Setup, view: View, accord: string): string | null {
  const place = setup.accord(accord);
  const titles = setup.motions.flatMap((m, at) =>
    m.accord === place && view.columns.motion[at] === 1 ? [t('motions.quoted', { title: m.def.title })] : [],
  );
  return titles.length === 0 ? null : t('motions.inForce', { n: titles.length, titles: list(titles) });
}

/** How long a vote holds, where the scenario says so; null where it may be held again every turn. */
export function restText(setup: Setup): string | null {
  const rest = setup.scenario.rules.institutions?.rest ?? 0;
  return rest === 0 ? null : t('motions.rests', { n: rest });
}

/** Motions of an accord that were voted on a short while ago, and when each is open again; null where none rests. */
export function restingText(setup: Setup, view: View, accord: string): string | null {
  const place = setup.accord(accord);
  const rest = setup.scenario.rules.institutions?.rest ?? 0;
  const resting = setup.motions.flatMap((m, at) => {
    const last = view.columns.motionVoted[at] ?? 0;
    const until = last + rest + 1;
    if (m.accord !== place || last === 0 || view.turn >= until || view.turn <= last) return [];
    return [t('motions.resting.one', { title: m.def.title, turn: until })];
  });
  return resting.length === 0 ? null : t('motions.resting', { titles: list(resting) });
}

/** What a motion would change, with the figures of the next turn: a sentence an effect. */
export function effectTexts(setup: Setup, view: View, motion: Motion): string[] {
  const place = setup.motions.find((m) => m.def.id === motion.id)?.accord ?? 0;
  const { evidence } = rulesSeen(setup, view, place);
  return motion.effects.flatMap((effect) => {
    switch (effect.kind) {
      case 'enforcement': {
        const then = Math.max(0, Math.min(1000, evidence + effect.evidence));
        const { home = 0, budget = 0 } = effect.upkeep ?? {};
        const next = stakeTimes(setup, view.turn + 1);
        return [
          t('motions.does.enforcement', { now: frequency(evidence), then: frequency(then) }),
          ...(home === 0 ? [] : [t('motions.does.home', { by: num(-home * next, 'signed') })]),
          ...(budget === 0 ? [] : [t('motions.does.budget', { share: num(budget / 10) })]),
        ];
      }
      case 'suspension':
        return [t('motions.does.suspension', { suspend: effect.suspend })];
      case 'quorum':
        return [t('motions.does.quorum', { least: effect.least })];
      case 'secrecy':
        return [
          ...(effect.count === undefined ? [] : [t('motions.does.count', { who: effect.count })]),
          ...(effect.conduct === undefined ? [] : [t('motions.does.conduct', { who: effect.conduct })]),
        ];
      case 'observers': {
        const states = effect.states.map((id) => nameOf.state(setup, id));
        return [t('motions.does.observers', { n: states.length, states: list(states) })];
      }
      case 'veto':
        return [t('motions.does.veto')];
    }
  });
}
