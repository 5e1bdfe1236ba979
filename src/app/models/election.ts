import { POINT, type Setup, type View } from '../../engine';
import { num, t } from '../words';
import { byId, stakeTimes } from './facts';

/** What the seat's voters will ask after this turn, in words; undefined where they do not vote. */
export function electionText(setup: Setup, view: View): string | undefined {
  const { ledger, voters } = setup.scenario.rules;
  if (ledger === 'full') return approvalText(setup, view);
  const state = byId(setup.states, view.seat);
  if (!state?.elections.includes(view.turn)) return undefined;
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

/** In the full ledger voters look at support at home, in the years the scenario gives or else by turns. */
function approvalText(setup: Setup, view: View): string | undefined {
  const place = setup.state(view.seat);
  const def = setup.states[place];
  if (view.ending !== null || def === undefined || !votesNow(setup, place, view.turn)) return undefined;
  return t('plan.election.approval', {
    floor: num(setup.p.apprFloor / 10),
    now: num((view.columns.approval[place] ?? 0) / POINT),
  });
}

function votesNow(setup: Setup, place: number, turn: number): boolean {
  const def = setup.states[place];
  if (def?.regime !== 'democracy' || def.kind === 'group') return false;
  if (def.elections.length > 0) return def.elections.includes(turn);
  return (turn + place) % setup.scenario.rules.voters.every === 0;
}
