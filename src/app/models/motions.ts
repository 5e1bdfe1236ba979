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
