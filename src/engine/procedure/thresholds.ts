/**
 * The ISO ballot: two thirds of the participating bodies that vote are for it, and not more than `against` thousandths of all votes,
 * theirs and others', are against. Abstentions stand outside.
 */
export function isoPasses(
  participating: { yes: number; no: number },
  all: { yes: number; no: number },
  against: number,
): boolean {
  const { yes, no } = participating;
  if (yes + no === 0) return false;
  return 3 * yes >= 2 * (yes + no) && all.no * 1000 <= against * (all.yes + all.no);
}

/** 3GPP: consensus is nobody against; failing that, `share` thousandths of the votes cast are for it. Abstentions stand outside. */
export function threegppPasses(yes: number, no: number, share: number): boolean {
  return no === 0 ? yes > 0 : yes * 1000 >= share * (yes + no);
}

/**
 * The IETF's rough consensus has no votes: a text falls when the technical weight behind the objections comes to more than `share`
 * thousandths of the weight behind the text. Nobody outvotes a sound objection with many hands that build nothing.
 */
export function roughConsensus(behind: number, against: number, share: number): boolean {
  return against * 1000 <= share * behind;
}

/** An IEEE ballot: `share` thousandths of those entitled return it, and as many of those for or against are for it. */
export function ieeePasses(
  yes: number,
  no: number,
  returned: number,
  entitled: number,
  share: number,
): boolean {
  return yes > 0 && returned * 1000 >= share * entitled && yes * 1000 >= share * (yes + no);
}

/** What members of a region agree on: +1, −1, or 0 where they do not. */
export function commonPosition(
  yes: number,
  no: number,
  total: number,
  rule: { readonly support: number; readonly against: number },
): -1 | 0 | 1 {
  const agreed = (own: number, other: number) =>
    own > other && own * 1000 >= rule.support * total && other * 1000 <= rule.against * own;
  if (agreed(yes, no)) return 1;
  return agreed(no, yes) ? -1 : 0;
}

/** One round: ballots by candidate, who has more than half of the valid ones (−1 nobody), or who goes out (−1 nobody). */
export interface Round {
  readonly votes: readonly number[];
  readonly blank: number;
  readonly winner: number;
  readonly out: number;
}

/**
 * Rounds of a secret ballot until one candidate has more than half of the valid ballots; a blank is an abstention and stands outside.
 * After each round the last one is out: of two that are level, the one with fewer ballots in the first round, and of those again the
 * one that the lot names.
 * @param ballots rankings of candidates' places with how many cast them; one that names nobody left is blank
 * @param lot whether, of two level candidates, the first goes out
 */
export function roundsOf(
  candidates: number,
  ballots: readonly { readonly ranking: readonly number[]; readonly count: number }[],
  lot: (one: number, other: number) => boolean,
): Round[] {
  const live = Array.from({ length: candidates }, () => true);
  const rounds: Round[] = [];
  for (let n = 0; n < candidates; n += 1) {
    const votes = Array.from({ length: candidates }, () => 0);
    let blank = 0;
    for (const { ranking, count } of ballots) {
      const choice = ranking.find((c) => live[c] === true);
      if (choice === undefined) blank += count;
      else votes[choice] = (votes[choice] as number) + count;
    }
    const valid = votes.reduce((sum, x) => sum + x, 0);
    const winner = votes.findIndex((x) => x * 2 > valid);
    const out = winner >= 0 ? -1 : lastOf(votes, live, rounds[0]?.votes ?? votes, lot);
    rounds.push({ votes, blank, winner, out });
    if (winner >= 0 || valid === 0 || out < 0) return rounds;
    live[out] = false;
  }
  return rounds;
}

function lastOf(
  votes: readonly number[],
  live: readonly boolean[],
  first: readonly number[],
  lot: (one: number, other: number) => boolean,
): number {
  let last = -1;
  for (let c = 0; c < votes.length; c += 1) {
    if (live[c] !== true) continue;
    if (last < 0) {
      last = c;
      continue;
    }
    const less =
      (votes[c] as number) - (votes[last] as number) || (first[c] as number) - (first[last] as number);
    if (less < 0 || (less === 0 && !lot(last, c))) last = c;
  }
  return last;
}
