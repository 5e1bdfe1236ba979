import { INCOME, duePrice, others } from './read';
import type { StakeIn } from './types';

/** A network is joined when enough others are thought to be in it. */
export const currencyPlatform: StakeIn<'currency-platform'> = {
  kind: 'currency-platform',
  weigh(s, option, p) {
    const market = (id: string) => s.setup.states[s.setup.state(id)]?.market ?? 0;
    const all = option.members.reduce((sum, id) => sum + market(id), 0);
    const mine = market(s.view.seat);
    const share = all === 0 ? 0 : (mine + (all - mine) * others(s, option)) / all;
    const works = share >= p.threshold / 1000;
    const points = (works ? INCOME * p.income * share : 0) - duePrice(s, option);
    return { points, why: works ? 'bots.reason.network' : 'bots.reason.network-thin' };
  },
};
