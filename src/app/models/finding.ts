import { POINT, type Setup, type View } from '../../engine';
import { list, num, t } from '../words';
import { tiltOf } from './tilt';

/**
 * A sentence that states what the map shows, chosen by what is most telling and true in every state of the game:
 * locks, then a majority of the markets, then where the needle stands.
 */
export function findingOf(setup: Setup, view: View, domain?: number): string {
  const markets = setup.buyers.map((place) => ({
    place,
    tilt: tiltOf(setup, view, place, domain),
    name: setup.states[place]?.name ?? '',
  }));
  const locked = lockedNames(setup, view, domain);
  const [opened, shut] = [locked.liberal.length, locked.illiberal.length];
  if (opened === 0 && shut > FEW) return t('finding.locked.many', { n: shut, side: 'illiberal' });
  if (shut === 0 && opened > FEW) return t('finding.locked.many', { n: opened, side: 'liberal' });
  if (locked.liberal.length + locked.illiberal.length > 0) {
    if (locked.illiberal.length === 0)
      return t('finding.locked.liberal', { n: locked.liberal.length, names: list(locked.liberal) });
    if (locked.liberal.length === 0) {
      return t('finding.locked.illiberal', { n: locked.illiberal.length, names: list(locked.illiberal) });
    }
    return t('finding.locked.both', { liberal: locked.liberal.length, illiberal: locked.illiberal.length });
  }
  const open = markets.filter((market) => market.tilt > 0.5).length;
  const closed = markets.filter((market) => market.tilt < -0.5).length;
  const all = markets.length;
  if (all > 1 && open === all) return t('finding.all.liberal', { all });
  if (all > 1 && closed === all) return t('finding.all.illiberal', { all });
  if (all > 1 && open * 2 > all) return t('finding.most.liberal', { n: open, all });
  if (all > 1 && closed * 2 > all) return t('finding.most.illiberal', { n: closed, all });
  if (all > 1) return t('finding.split', { open, closed, even: all - open - closed });
  const [one] = markets;
  const index = (view.columns.index[0] ?? 0) / POINT;
  if (one && Math.abs(one.tilt) >= 0.5) {
    return t('finding.one', {
      name: one.name,
      side: one.tilt > 0 ? 'open' : 'closed',
      by: num(Math.abs(one.tilt)),
    });
  }
  if (Math.abs(index) < 0.5) return t('finding.needle.even');
  return t('finding.needle', { side: index > 0 ? 'open' : 'closed', by: num(Math.abs(index)) });
}

/** Names that a headline holds; more of them are a number. */
const FEW = 3;

/** Markets locked in the domain that is shown; in any, where none is. */
function lockedNames(
  setup: Setup,
  view: View,
  domain: number | undefined,
): { liberal: string[]; illiberal: string[] } {
  const states = setup.states.length;
  const names = (flag: number): string[] =>
    setup.states.flatMap((state, place) =>
      setup.domains.some(
        (_, d) => (domain === undefined || d === domain) && view.columns.locked[d * states + place] === flag,
      )
        ? [state.name]
        : [],
    );
  return { liberal: names(1), illiberal: names(-1) };
}
