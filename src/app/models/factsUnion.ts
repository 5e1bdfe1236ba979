import { called, factsOf, line, nameOf, type Account, type FactOf, type Line } from './facts';
import type { RevealStep } from './factsReveal';

/** What went on around the votes: regions that agreed, seats without a vote, proxies, texts that changed house. */
export function union(account: Account): RevealStep[] {
  const { setup } = account;
  const lines = [
    ...factsOf(account, 'common-position').map((f) => agreed(account, f)),
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

function agreed({ setup }: Account, f: FactOf<'common-position'>): Line {
  const region = nameOf.region(setup, f.region);
  return f.candidate === undefined
    ? line('reveal.region', { region, side: f.side, text: nameOf.text(setup, f.text ?? '') })
    : line('reveal.region.candidate', { region, candidate: nameOf.candidate(setup, f.candidate) });
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
        line('reveal.ballot.votes', { candidate: nameOf.candidate(setup, id), votes }),
      ),
    }),
    ...(round.out === undefined
      ? []
      : [line('reveal.ballot.out', { candidate: nameOf.candidate(setup, round.out) })]),
  ]);
}
