import type { Setup } from '../../engine';
import { list, t } from '../../app/words';
import { stateOf } from './paper';

/** What an absent seat does, as a phrase: the scenario's caretaker brief. */
export function caretakerText(setup: Setup, seat: string): string {
  const state = stateOf(setup, seat);
  const brief = state.seat?.caretaker;
  if (brief === undefined) return '';
  const simple = setup.scenario.rules.market === 'simple';
  const member = setup.accords.some((accord) => accord.members.includes(seat));
  return list([
    ...(member ? [t(`sheets.brief.accords.${brief.accords}`)] : []),
    ...(setup.texts.length > 0 && (state.seat?.voices ?? 0) > 0
      ? [t(`sheets.brief.voices.${brief.voices}`)]
      : []),
    ...(simple && state.buys && state.pole === 'hedging'
      ? [t(`sheets.brief.supplier.${brief.supplier}`)]
      : []),
  ]);
}

/** What no absent seat does, whatever its brief: empty where the scenario has no acts and no deals. */
export function absentRest({ scenario }: Setup): string {
  const { statecraft, deals } = scenario.rules;
  return statecraft.verbs.length === 0 && !deals.open ? '' : t('sheets.brief.rest');
}
