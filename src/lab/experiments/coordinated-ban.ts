import { BANNED, MAKERS, MEMBERS, NOBODY, SEMINAR, UNWATCHED } from './bloc';
import { ILLIBERAL, KIT, LIBERAL, NEEDLE } from './measures';
import type { Experiment } from './types';

export const coordinatedBan: Experiment = {
  id: 'coordinated-ban',
  title: 'A coordinated ban',
  claim:
    'A ban on untrusted vendors that all members keep moves those who buy from both sides towards open networks.',
  essay: 'On comparing “assessments of the risks of China’s 5G” and acting on them together.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [NOBODY, BANNED],
  contrast: { words: 'ban less each alone', weights: [-1, 1] },
  measure: KIT,
  expects: 'more',
  also: [NEEDLE, LIBERAL, ILLIBERAL, MEMBERS, MAKERS],
  control: {
    of: 'result',
    what: 'nobody learns from better kit that is within its reach',
    patch: { '/rules/parameters/absorb': 0 },
  },
  limits: [
    'Whether makers learn less where their neighbours buy no Chinese kit: the rules say so, since states absorb what is sold to them.',
    'A ban by every democracy: South Korea and the group of other democracies are not members of it.',
    'Costs of tearing out kit that stands already; the model knows only dearer purchases.',
  ],
};
