import { called, factsOf, line, nameOf, type Account, type FactOf, type Line } from './facts';
import type { RevealStep } from './factsReveal';

/** What went on around the votes: regions that agreed, seats without a vote, proxies, texts that changed house. */
export function union(account: Account): RevealStep[] {
  const { setup } = account;
  const lines = [
    ...positions(account),
    ...factsOf(account, 'no-vote').map((f) =>
      line('reveal.novote', { state: called(setup, f.state), why: f.why }),
    ),
    ...factsOf(account, 'proxy').map((f) =>
      line('reveal.proxy', { state: called(setup, f.state), holder: called(setup, f.holder) }),
    ),
    ...factsOf(account, 'moved-house').map((f) =>
      line('reveal.house', {
        state: called(setup, f.by),
        text: nameOf.text(setup, f.text),
        venue: nameOf.venue(setup, f.venue),
      }),
    ),
  ];
  if (lines.length === 0) return [];
  return [
    { id: 'union', kind: 'union', short: line('reveal.union.short'), title: line('reveal.union'), lines },
  ];
}

/** What regions agreed on: those that agreed on the same in one sentence, text by text. */
function positions(account: Account): Line[] {
  const { setup } = account;
  const all = factsOf(account, 'common-position');
  const keyOf = (f: FactOf<'common-position'>): string => `${f.text ?? ''} ${f.candidate ?? ''} ${f.side}`;
  return [...new Set(all.map(keyOf))].toSorted().flatMap((key): Line[] => {
    const alike = all.filter((f) => keyOf(f) === key);
    const [first] = alike;
    if (first === undefined) return [];
    const regions = alike.map((f) => nameOf.region(setup, f.region));
    return first.candidate === undefined
      ? [line('reveal.region', { regions, side: first.side, text: nameOf.text(setup, first.text ?? '') })]
      : [line('reveal.region.candidate', { regions, candidate: nameOf.candidate(setup, first.candidate) })];
  });
}

/** One step for each secret ballot: counts by round and who won, never who wrote what. */
export function ballots(account: Account): RevealStep[] {
  const { setup } = account;
  return factsOf(account, 'ballot').map((f) => ({
    id: `ballot-${f.election}`,
    kind: 'ballot' as const,
    short: line('reveal.ballot.short'),
    title: ballotTitle(account, f),
    lines: [
      line('reveal.ballot.title', { title: nameOf.election(setup, f.election) }),
      ...rounds(account, f),
    ],
  }));
}

function ballotTitle({ setup }: Account, f: FactOf<'ballot'>): Line {
  return f.winner === null
    ? line('reveal.ballot.nobody')
    : line('reveal.ballot', { winner: nameOf.candidate(setup, f.winner) });
}

export function rounds({ setup }: Account, f: FactOf<'ballot'>): Line[] {
  return f.rounds.flatMap((round, n) => [
    line('reveal.ballot.round', {
      n: f.rounds.length,
      round: n + 1,
      blank: round.blank,
      votes: Object.entries(round.votes).map(([id, votes]) =>
        line('reveal.ballot.votes', { candidate: within(nameOf.candidate(setup, id)), votes }),
      ),
    }),
    ...(round.out === undefined
      ? []
      : [line('reveal.ballot.out', { candidate: nameOf.candidate(setup, round.out) })]),
  ]);
}

/** A candidate is an office or a place, “A minister from Nairobi”: within a sentence its article is small. */
const within = (name: string): string => name.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
