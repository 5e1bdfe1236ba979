import type { Verdict } from '../../lab/balance/verdicts/types';
import { number } from './numbers';

type Note = NonNullable<Verdict['note']>;

interface Said {
  /** What the verdict says when it holds. */
  readonly says: string;
  /** Where the figure was found. */
  readonly where?: (note: Note) => string;
}

const n0 = (note: Note, key: string) => number(Number(note[key]), 0);
const n2 = (note: Note, key: string) => number(Number(note[key]), 2);

const turns = (note: Note) =>
  note.before === note.after ? `after turn ${note.before}` : `between turns ${note.before} and ${note.after}`;
const forecaster = (note: Note) =>
  `${turns(note)}: ${n0(note, 'accuracy')} % foretold, the commoner sign alone ${n0(note, 'commoner')} %, the needle's sign ${n0(note, 'naive')} %`;
const table = (note: Note) =>
  `least in ${note.accord}; medians there: T − R ${n2(note, 'more')} points, ${n0(note, 'ratio')} % of R − P; |S| ${n2(note, 'fear')} R`;
const pairs = (note: Note) => `${note.pairs} pairs`;
const games = (note: Note) => `${note.games} games played again`;

const SAID: Readonly<Record<string, Said>> = {
  'open-at-a-third': {
    says: 'At a third of the game a fitted forecaster knows little more of the ending than the commoner side',
    where: forecaster,
  },
  'open-at-two-thirds': { says: 'The same at two thirds', where: forecaster },
  'open-at-a-third-changing': {
    says: 'At a third, when two in five players change their character each turn',
    where: forecaster,
  },
  'open-at-two-thirds-changing': { says: 'The same at two thirds', where: forecaster },
  'lead-changes': {
    says: 'The lead changes hands, times a game',
    where: (note) => `the needle's sign changes ${n2(note, 'needle')} times`,
  },
  'honour-matters': {
    says: 'Liberal endings when every liberal member honours, less those when every one defects',
    where: (note) =>
      `${n0(note, 'honour')} % against ${n0(note, 'defect')} %; of endings that are not illiberal, the difference is ${n0(note, 'notIlliberal')} points`,
  },
  temptation: { says: 'Payoff tables with T − R at least a fifth of R − P', where: table },
  'temptation-felt': {
    says: 'Payoff tables in which keeping one’s due brings a point or more',
    where: table,
  },
  'trust-affordable': { says: 'Payoff tables in which |S| is at most 2 R', where: table },
  'real-dilemma': {
    says: 'Payoff tables that are a prisoner’s dilemma, a stag hunt or a game of chicken',
    where: table,
  },
  'seats-pivotal': {
    says: 'Games whose ending one order of the seat, changed once, would have changed; the seat with fewest',
    where: (note) => `${note.seat}, ${note.games} games, ${note.tried} changes tried: a lower bound`,
  },
  'choices-matter': {
    says: 'Seat-turns in which the best order beats the default by a point or more',
    where: (note) => `least ${note.seat}, ${n0(note, 'least')} %`,
  },
  'ending-liberal': { says: 'Games that end liberal' },
  'ending-fragmented': { says: 'Games that end fragmented' },
  'ending-illiberal': { says: 'Games that end illiberal' },
  'cheat-gains-at-first': {
    says: 'What a defector has more than a reciprocator after turn 1, among mixed others, points',
    where: pairs,
  },
  'cheat-loses': { says: 'The same over the whole game', where: pairs },
  'cheat-loses-to-reciprocators': { says: 'The same over the whole game, among reciprocators', where: pairs },
  'aims-in-reach': {
    says: 'Swing seats and autocracies meet their own aims: the one met least',
    where: (note) => `${note.aim}`,
  },
  'aims-not-given': { says: 'The same: the one met most', where: (note) => `${note.aim}` },
  breaks: {
    says: 'Breaks a turn, without texts and events',
    where: (note) =>
      `named ${n2(note, 'named')}, locks ${n2(note, 'locks')}, falls ${n2(note, 'falls')}, lapses ${n2(note, 'lapses')}, milestones ${n2(note, 'milestones')}`,
  },
  luck: {
    says: 'Luck’s share of the variance of the needle',
    where: (note) =>
      `the draws alone ${n0(note, 'luck')} %, who plays alone ${n0(note, 'play')} %; the ${n0(note, 'both')} % that only both together make are halved`,
  },
  'matters-deals': { says: 'Endings that change without deals', where: games },
  'matters-swing-supply': {
    says: 'Endings that change when swing states do not choose their supplier',
    where: games,
  },
  'matters-lock-in': { says: 'Endings that change without lock-in', where: games },
  'matters-events': { says: 'Endings that change without events', where: games },
  'matters-cards': { says: 'Endings that change without private cards', where: games },
  'matters-covert': { says: 'Endings that change without covert acts', where: games },
  'matters-elections': { says: 'Endings that change without elections', where: games },
  'matters-motions': { says: 'Endings that change without votes on institutions', where: games },
  'no-pure-plan': {
    says: 'What the best of the plans that always do the same brings a seat more than its bot, points',
    where: (note) => `${note.plan}, ${note.pairs} pairs`,
  },
  'nothing-dead': {
    says: 'Everything that may be chosen is chosen in some of its chances, and left in some: the rarest',
    where: (note) => `${note.choice}${note.always === undefined ? '' : ', left so rarely'}`,
  },
  'seats-range': {
    says: 'Games in the upper half of a seat’s own range: the seat furthest from a half',
    where: (note) => `${note.seat}`,
  },
};

/** What a verdict says, without its figure. */
export function saysOf(code: string): string {
  return SAID[code]?.says ?? code;
}

export function whereOf(v: Verdict): string {
  return v.note === undefined || Number.isNaN(v.figure) ? '' : (SAID[v.code]?.where?.(v.note) ?? '');
}

export function figureOf(v: Verdict): string {
  if (Number.isNaN(v.figure)) return 'not measured';
  const digits = v.unit === 'percent' ? 0 : 2;
  const range =
    v.interval === undefined ? '' : ` (${number(v.interval[0], digits)} to ${number(v.interval[1], digits)})`;
  return `${number(v.figure, digits)}${v.unit === 'percent' ? ' %' : ''}${range}`;
}

export function barText(bar: Verdict['bar'], unit: Verdict['unit']): string {
  const mark = unit === 'percent' ? ' %' : '';
  const say = (x: number) => number(x, Number.isInteger(x) ? 0 : 1);
  const { min, max } = bar;
  if (min !== undefined && max !== undefined) return `${say(min)} to ${say(max)}${mark}`;
  if (min !== undefined) return `≥ ${say(min)}${mark}`;
  return max === undefined ? 'none' : `≤ ${say(max)}${mark}`;
}

/** One line for a target that is missed. */
export function missed(v: Verdict): string {
  return `Missed: ${saysOf(v.code)} (\`${v.code}\`): ${figureOf(v)}, asked ${barText(v.bar, v.unit)}${
    v.declared ? '' : '; not declared for this scenario'
  }.`;
}
