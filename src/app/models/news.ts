import { line, screen, type Account, type Line } from './facts';
import { marketMoves, type MarketMove } from './factsMarkets';
import { causeRef, refTo } from './ledgerRefs';
import { accordStories } from './newsAccords';
import { forumStories } from './newsForums';
import { motionStories } from './newsMotions';
import { textStories } from './newsTexts';
import { SALIENCE, type Story } from './newsStory';
import { jointStories } from './newsJoint';
import { unionStories } from './newsUnion';
import { worldStories } from './newsWorld';

export interface Edition {
  readonly lead: Story;
  /** Under the lead. */
  readonly second: readonly Story[];
  /** Under the rule at the foot. */
  readonly briefs: readonly Story[];
  /** Beside the chart: the needle and the seat's own standing. */
  readonly standing: readonly Story[];
  readonly chart: { readonly title: Line; readonly moves: readonly MarketMove[] };
}

const UNDER = 2;
const FOOT = 3;

/** All that is to tell of a turn, the most salient first; ties keep the order of the rules. */
export function storiesOf(account: Account): Story[] {
  return [
    ...worldStories(account),
    ...accordStories(account),
    ...jointStories(account),
    ...motionStories(account),
    ...forumStories(account),
    ...textStories(account),
    ...unionStories(account),
  ].sort((a, b) => b.salience - a.salience);
}

/** The paper after a turn, in the seat's edition: its lead is the most salient story. */
export function edition(account: Account): Edition {
  const stories = storiesOf(account);
  const [lead = needle(account), ...others] = stories;
  const rest = withRoom(gathered(others, lead), UNDER + FOOT);
  const moves = marketMoves(account);
  return {
    lead,
    second: rest.slice(0, UNDER),
    briefs: rest.slice(UNDER),
    standing: [...(stories.length > 0 ? [needle(account)] : []), ...home(account)],
    chart: { title: chartTitle(moves), moves },
  };
}

/** So many stories in their order: all of a director's doing, and of the others as many as there is still room for. */
function withRoom(stories: readonly Story[], room: number): Story[] {
  let left = room - stories.filter((story) => story.directed).length;
  return stories.filter((story) => story.directed || left-- > 0);
}

/** Texts that passed plainly are told in one story, where the first of them stood. */
function gathered(stories: readonly Story[], lead: Story): Story[] {
  const plain = stories.filter((s) => s.salience === SALIENCE.approved);
  const [first] = plain;
  if (first === undefined || plain.length === 1) return [...stories];
  const one: Story = {
    id: 'approved',
    salience: SALIENCE.approved,
    headline: line([lead, ...stories].some(isOfPassing) ? 'news.also' : 'news.texts', { n: plain.length }),
    body: plain.flatMap((s) => s.body.slice(0, 1)),
  };
  return stories.flatMap((s) => (s === first ? [one] : plain.includes(s) ? [] : [s]));
}

/** Tells of a text that passed, by itself: beside it, others are more. Of plain ones only the lead is left. */
function isOfPassing(story: Story, at: number): boolean {
  const { approved, lone, crossed, chosen } = SALIENCE;
  return [lone, crossed, chosen, ...(at === 0 ? [approved] : [])].some((one) => one === story.salience);
}

function home(account: Account): Story[] {
  const { setup, seat } = account;
  if (seat === '' || setup.scenario.rules.ledger !== 'single') return [];
  const place = setup.state(seat);
  const before = account.before.home.get(place);
  const after = account.after.home.get(place);
  const by = after - before;
  const direction = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
  return [
    {
      id: 'home',
      salience: 0,
      headline: line(`news.home.${direction}`, { after: screen(after) }),
      body: [
        by === 0
          ? line('news.home.plain')
          : line('news.home.body', { by: screen(by) }, causeRef(refTo(account, 'home', seat))),
      ],
    },
  ];
}

function needle(account: Account): Story {
  const before = account.before.index.get();
  const after = account.after.index.get();
  const by = screen(after - before);
  return {
    id: 'needle',
    salience: 0,
    headline: line('news.needle', { by, after: screen(after) }),
    body: [
      by === 0
        ? line('news.needle.plain')
        : line('news.needle.body', { by }, causeRef(refTo(account, 'index', ''))),
    ],
  };
}

function chartTitle(moves: readonly MarketMove[]): Line {
  const up = moves.some((m) => m.after > m.before);
  const down = moves.some((m) => m.after < m.before);
  if (up && down) return line('news.chart.both');
  return line(up ? 'news.chart.up' : down ? 'news.chart.down' : 'news.chart.still');
}
