import { shareOf } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import type { VerbIdeas } from './types';

/** List the rival whose vendors do best while it still needs others' chips; take it off when the contest is won or capital is short. */
export const entityList: VerbIdeas = {
  verb: 'entity-list',
  ideas(s, v) {
    const out = outlookOf(s);
    const chips = s.setup.domains.findIndex((d) => d.id === 'chips' || d.id === 'semiconductors');
    return out.rivals.map((i) => {
      const listed = s.read.get('listed', i, s.me) !== 0;
      const gap = shareOf(s.read.get('level', chips, s.me)) - shareOf(s.read.get('level', chips, i));
      const sells =
        shareOf(s.read.get('level', chips < 0 ? 0 : chips, i)) + (s.setup.states[i]?.market ?? 0) / 20;
      const behind = out.pole * s.dial < 4 ? 1.2 : 0.7;
      const list = (0.5 + 1.4 * gap) * Math.min(1, sells) * behind * (0.4 + temper(s, 119));
      const lift = s.options.capital < 20_000 || out.pole * s.dial > 15 ? 0.25 : 0;
      return {
        act: { verb: v.verb, target: s.setup.states[i]?.id ?? '' },
        worth: listed ? lift : list,
        cost: v.cost.capital ?? 0,
      };
    });
  },
};
