import { outlookOf } from '../outlook';
import { DAMAGE, INCOME, foretold } from './read';
import type { StakeIn } from './types';

/** Insurance: bought where supplies were cut or a card says they will be. */
export const reshoring: StakeIn<'reshoring'> = {
  kind: 'reshoring',
  weigh(s, _option, p) {
    const { shockP, shockDmg } = s.setup.p;
    const coming = foretold(s);
    const event = s.setup.scenario.events.find((e) => e.id === coming);
    const strike =
      event?.effects.reduce((sum, e) => sum + (e.damage?.supply === true ? e.damage.by : 0), 0) ?? 0;
    const cut = outlookOf(s).shutByOthers.length > 0 ? 1.5 : 0.4;
    const expected = (shockP / 1000) * (shockDmg / 10) + strike + cut;
    const points = (DAMAGE * expected * p.spares) / 1000 - INCOME * p.cost;
    const [worth, idle] = ['bots.reason.cut-off', 'bots.reason.quiet'];
    return { points, why: points > 0 ? worth : idle };
  },
};
