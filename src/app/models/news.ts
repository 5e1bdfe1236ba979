import { called, factsOf, line, screen, type Account, type Line } from './facts';
import { marketMoves, type MarketMove } from './factsMarkets';
import { causeRef, refTo } from './ledgerRefs';
import { accordStories } from './newsAccords';
import { textStories } from './newsTexts';
import { worldStories } from './newsWorld';

/** A story of the paper: a finding, why it came so, and what follows; `salience` decides where it stands. */
export interface Story {
  readonly id: string;
  readonly salience: number;
  readonly headline: Line;
  readonly standfirst?: Line;
  readonly body: readonly Line[];
}

export interface Edition {
  readonly lead: Story;
  /** Beside the chart. */
  readonly second: readonly Story[];
  /** Under the rule at the foot. */
  readonly briefs: readonly Story[];
  readonly chart: { readonly title: Line; readonly moves: readonly MarketMove[] };
}

/**
 * How much each kind of news weighs. What cannot be undone comes first: the ending, a government, a lock-in, a name; then
 * texts, the narrow ones before the plain; then promises, events and counts.
 */
export const SALIENCE = {
  ending: 100,
  fell: 90,
  locked: 80,
  unlocked: 74,
  named: 70,
  lone: 66,
  lapsed: 64,
  covertKnown: 62,
  brokenToYou: 60,
  narrow: 58,
  milestone: 56,
  noRule: 52,
  fellText: 50,
  approved: 48,
  countAll: 47,
  event: 46,
  covertUnknown: 45,
  broken: 44,
  lead: 42,
  count: 40,
  restored: 38,
  contracts: 35,
  home: 30,
  needle: 28,
  moved: 20,
} as const;

const BESIDE = 2;
const FOOT = 3;

/** The paper after a turn, in the seat's edition. The lead is the most salient story; ties keep the order of the rules. */
export function edition(account: Account): Edition {
  const stories = [
    ...worldStories(account),
    ...accordStories(account),
    ...textStories(account),
    home(account),
    needle(account),
  ]
    .filter((story) => story !== null)
    .sort((a, b) => b.salience - a.salience);
  const [lead = quiet(), ...others] = stories;
  const rest = gathered(others);
  const moves = marketMoves(account);
  return {
    lead,
    second: rest.slice(0, BESIDE),
    briefs: rest.slice(BESIDE, BESIDE + FOOT),
    chart: { title: chartTitle(moves), moves },
  };
}

/** Texts that passed plainly are told in one story, where the first of them stood. */
function gathered(stories: readonly Story[]): Story[] {
  const plain = stories.filter((s) => s.salience === SALIENCE.approved);
  const [first] = plain;
  if (first === undefined || plain.length === 1) return [...stories];
  const one: Story = {
    id: 'approved',
    salience: SALIENCE.approved,
    headline: line('news.also', { n: plain.length }),
    body: plain.flatMap((s) => s.body.slice(0, 1)),
  };
  return stories.flatMap((s) => (s === first ? [one] : plain.includes(s) ? [] : [s]));
}

function quiet(): Story {
  return { id: 'quiet', salience: 0, headline: line('news.quiet'), body: [] };
}

function home(account: Account): Story | null {
  const { setup, seat } = account;
  if (seat === '' || setup.scenario.rules.ledger !== 'single') return null;
  const place = setup.state(seat);
  const before = account.before.home.get(place);
  const after = account.after.home.get(place);
  const by = after - before;
  const direction = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
  return {
    id: 'home',
    salience: SALIENCE.home,
    headline: line(`news.home.${direction}`, { after: screen(after) }),
    body: [
      by === 0
        ? line('news.home.plain')
        : line('news.home.body', { by: screen(by) }, causeRef(refTo(account, 'home', seat))),
    ],
  };
}

function needle(account: Account): Story {
  const before = account.before.index.get();
  const after = account.after.index.get();
  const by = screen(after - before);
  return {
    id: 'needle',
    salience: factsOf(account, 'ending').length > 0 ? 0 : SALIENCE.needle,
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

/** Names of states, for a list in a sentence. */
export function stateNames({ setup }: Account, ids: readonly string[]): Line[] {
  return ids.map((id) => called(setup, id));
}
