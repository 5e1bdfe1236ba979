import { POINT, type Setup, type View } from '../../engine';
import { num, t } from '../words';
import { byId, stakeTimes } from './facts';

/** What the seat's voters will ask after this turn, in words; undefined where they do not vote. Single ledger only. */
export function electionText(setup: Setup, view: View): string | undefined {
  const { ledger, voters } = setup.scenario.rules;
  const state = byId(setup.states, view.seat);
  if (ledger !== 'single' || !state?.elections.includes(view.turn)) return undefined;
  const fall = num(-voters.fall * stakeTimes(setup, view.turn), 'signed');
  const costs = t('plan.election.fall', { fall, voices: voters.acting });
  if (voters.compare === 'floor') return t('plan.election.floor', { floor: voters.floor, costs });
  const partners = setup.states.filter(
    (other) =>
      other.id !== view.seat && other.pole === state.pole && other.seat && other.elections.length > 0,
  );
  const stands = partners.flatMap((other) => view.columns.home[setup.state(other.id)] ?? []);
  const now =
    partners.length > 0 && stands.length === partners.length
      ? t('plan.election.now', {
          mean: num(stands.reduce((sum, home) => sum + home, 0) / stands.length / POINT),
          yours: num((view.columns.home[setup.state(view.seat)] ?? 0) / POINT),
        })
      : '';
  return [t('plan.election.partners', { margin: voters.margin, costs }), now].join(' ').trim();
}
