import { line, type Account } from './facts';
import { LONGEST, own, type ReplayKind, type ReplayStep } from './replayStep';
import { causesOf, contracted, inOrder, REST } from './replayCauses';
import { ALWAYS, type Candidate } from './replayStep';

/** How long a step moves, in milliseconds: the motion tokens `travel`, `step` and `card`, and for a result a card and the division. */
const MOVES: Readonly<Record<ReplayKind, number>> = {
  shock: 480,
  order: 600,
  count: 480,
  named: 480,
  motion: 480,
  cards: 360,
  verdict: 840,
  ballot: 480,
  contract: 600,
  market: 480,
  covert: 600,
  lock: 480,
  voters: 480,
  milestone: 480,
  promise: 480,
  home: 480,
  rest: 480,
  needle: 480,
  ending: 480,
};

/** After it has moved a step is read, at least and at most so long. */
const READ = { least: 800, most: 1500 };

/** So many of a kind at most, so that a turn is told from all its sides. */
const MOST: Partial<Record<ReplayKind, number>> = {
  order: 2,
  count: 1,
  named: 3,
  market: 3,
  motion: 1,
  verdict: 2,
  contract: 1,
  lock: 2,
  promise: 2,
  covert: 2,
  milestone: 2,
};

const cost = ({ kind }: Candidate): number => MOVES[kind] + READ.least;

/** The steps that are played, in order, and the smaller ones that are only listed. */
export function choose(
  account: Account,
  all: readonly Candidate[],
): { steps: ReplayStep[]; smaller: ReplayStep[] } {
  const causes = causesOf(account, all);
  const kept = heaviest(all);
  const chosen = all.filter(({ id }) => kept.has(id));
  const whole = withRest(chosen, restOf(all, kept));
  const after = contracted(causes, kept, leftMarkets(all, kept));
  const read = Math.min(
    READ.most,
    Math.floor((LONGEST - whole.reduce((sum, { kind }) => sum + MOVES[kind], 0)) / Math.max(1, whole.length)),
  );
  const steps = inOrder(whole.map((one) => told(one, after.get(one.id) ?? [], MOVES[one.kind] + read)));
  return {
    steps: landed(steps),
    smaller: all.filter(({ id, kind }) => !kept.has(id) && kind !== 'cards').map((one) => told(one, [], 0)),
  };
}

/** The other markets move where the last of the markets has moved, before all that follows from markets. */
function withRest(chosen: readonly Candidate[], rest: readonly Candidate[]): Candidate[] {
  const at = chosen.findLastIndex(({ kind }) => !AFTER_MARKETS.includes(kind)) + 1;
  return [...chosen.slice(0, at), ...rest, ...chosen.slice(at)];
}

const AFTER_MARKETS: readonly ReplayKind[] = [
  'covert',
  'lock',
  'voters',
  'milestone',
  'promise',
  'home',
  'needle',
  'ending',
];

const leftMarkets = (all: readonly Candidate[], kept: ReadonlySet<string>): Candidate[] =>
  all.filter(({ id, kind }) => kind === 'market' && !kept.has(id));

const told = (
  { id, kind, line: said, weight, marks, entries }: Candidate,
  after: readonly string[],
  ms: number,
): ReplayStep => ({
  id,
  kind,
  line: said,
  weight,
  marks,
  entries: [...new Set([...entries, ...own(said)])],
  after,
  ms,
});

/** Whatever no step has shown stands on the map at the end. */
function landed(steps: ReplayStep[]): ReplayStep[] {
  if (steps.some(({ marks }) => marks.rest === true)) return steps;
  const last = steps.at(-1);
  return last === undefined
    ? steps
    : [...steps.slice(0, -1), { ...last, marks: { ...last.marks, rest: true } }];
}

/** Ids of the heaviest steps that fit into the time, a text's two steps together. */
function heaviest(all: readonly Candidate[]): Set<string> {
  const kept = new Set<string>();
  const taken = new Map<ReplayKind, number>();
  // The markets that move without a step of their own take one together.
  let left = LONGEST - MOVES.rest - READ.least;
  const heavy = all
    .filter(({ kind }) => kind !== 'cards')
    .map((one, at) => ({ one, at }))
    .toSorted((a, b) => b.one.weight - a.one.weight || a.at - b.at);
  for (const { one } of heavy) {
    const parts = [
      one,
      ...all.filter(
        (x) => one.kind === 'verdict' && x.kind === 'cards' && x.is.some((n) => one.needs.includes(n)),
      ),
    ];
    const price = parts.reduce((sum, part) => sum + cost(part), 0);
    const count = taken.get(one.kind) ?? 0;
    if (price > left || (one.weight < ALWAYS && count >= (MOST[one.kind] ?? Infinity))) continue;
    left -= price;
    taken.set(one.kind, count + 1);
    for (const part of parts) kept.add(part.id);
  }
  return kept;
}

/** Markets that moved and have no step of their own, in one. */
function restOf(all: readonly Candidate[], kept: ReadonlySet<string>): Candidate[] {
  const left = leftMarkets(all, kept);
  const states = new Set(left.flatMap(({ marks }) => marks.moves?.map(({ state }) => state) ?? []));
  if (states.size === 0) return [];
  const isAlone = !all.some(({ id, kind }) => kind === 'market' && kept.has(id));
  return [
    {
      id: REST,
      kind: 'rest',
      line: line('reveal.market.more', { n: states.size, whole: isAlone ? 'yes' : 'no' }),
      weight: 0,
      marks: { rest: true, moves: left.flatMap(({ marks }) => marks.moves ?? []) },
      entries: [],
      is: [],
      needs: [],
    },
  ];
}
