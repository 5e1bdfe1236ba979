/**
 * Names of symmetric binary games among n players, by the differences g(k) of what honouring brings less what defecting does while k
 * of the n − 1 others honour, k = 0 … n − 1. A tie counts for honouring. With T, R, P, S the corners: T and R where all others honour,
 * P and S where none does.
 *
 * | name | inequalities |
 * |---|---|
 * | prisoner's dilemma | g < 0 throughout, R > P |
 * | deadlock | g < 0 throughout, P ≥ R |
 * | harmony | g ≥ 0 throughout, R ≥ P |
 * | stag hunt | g < 0 for few, ≥ 0 from some k on (weakest link: only where all others honour), R > P |
 * | threshold good | g ≥ 0 at exactly one k with 0 < k < n − 1: one is pivotal there and nowhere else, R > P |
 * | volunteer's dilemma | n > 2, g ≥ 0 only while no other honours; one is enough, R > P |
 * | chicken | g ≥ 0 for few, < 0 from some k on; R > S |
 * | mixed | none of these |
 *
 * Hirshleifer 1983 (weakest link), "From weakest-link to best-shot: the voluntary provision of public goods", Public Choice 41(3),
 * 371–386; Palfrey and Rosenthal 1984 (threshold), "Participation and the provision of discrete public goods", Journal of Public
 * Economics 24(2), 171–193; Diekmann 1985, "Volunteer's dilemma", Journal of Conflict Resolution 29(4), 605–610.
 */
export type GameName =
  | 'prisoners-dilemma'
  | 'stag-hunt'
  | 'chicken'
  | 'battle-of-the-sexes'
  | 'volunteers-dilemma'
  | 'threshold-good'
  | 'harmony'
  | 'deadlock'
  | 'mixed';

/** @param honour payoffs of honouring by the number of others who do; @param defect likewise of defecting */
export function nameOfTable(honour: readonly number[], defect: readonly number[]): GameName {
  const last = honour.length - 1;
  const [t, r, p, s] = [defect[last] ?? 0, honour[last] ?? 0, defect[0] ?? 0, honour[0] ?? 0];
  const pays = honour.map((x, k) => x >= (defect[k] ?? 0));
  const times = pays.filter(Boolean).length;
  if (times === 0) return r > p ? 'prisoners-dilemma' : 'deadlock';
  if (times === pays.length) return r >= p ? 'harmony' : 'mixed';
  const from = pays.indexOf(true);
  const to = pays.lastIndexOf(true);
  if (to - from + 1 !== times) return 'mixed';
  if (to === last) return r > p ? 'stag-hunt' : 'mixed';
  if (from === 0) {
    if (times === 1 && last > 1 && r > p) return 'volunteers-dilemma';
    return r > s && t > r ? 'chicken' : 'mixed';
  }
  return times === 1 && r > p ? 'threshold-good' : 'mixed';
}

/** The game between a member and all the others together, by its four corners. */
export function nameOf(t: number, r: number, p: number, s: number): GameName {
  return nameOfTable([s, r], [p, t]);
}

/** Two players with two choices each: what the first and the second get, by the first's choice and the second's. */
export type Bimatrix = readonly (readonly (readonly [first: number, second: number])[])[];

/**
 * Battle of the sexes (Luce and Raiffa 1957, Games and Decisions, §5.3): to agree is better for both than not to agree, whichever
 * choice is agreed on, and each likes another agreement better. Harmony where both like the same one; else mixed.
 */
export function nameOfAgreement(m: Bimatrix): 'battle-of-the-sexes' | 'harmony' | 'mixed' {
  const at = (i: number, j: number, who: 0 | 1) => m[i]?.[j]?.[who] ?? 0;
  const agree = ([0, 1] as const).every((who) =>
    [0, 1].every((i) => at(i, i, who) > at(0, 1, who) && at(i, i, who) > at(1, 0, who)),
  );
  if (!agree) return 'mixed';
  const likes = ([0, 1] as const).map((who) => Math.sign(at(0, 0, who) - at(1, 1, who)));
  if ((likes[0] ?? 0) * (likes[1] ?? 0) < 0) return 'battle-of-the-sexes';
  return likes[0] === likes[1] ? 'harmony' : 'mixed';
}

/**
 * A text that falls when `needs` object, seen by one who would have it fall: a volunteer's dilemma where objecting pays only while
 * exactly one more objector is wanted, and costs when the others suffice (Diekmann 1985 with one volunteer; here with several).
 * @param object payoffs of objecting by the number of others who object; @param silent likewise of silence
 */
export function nameOfObjecting(
  object: readonly number[],
  silent: readonly number[],
  needs: number,
): GameName {
  const gain = object.map((x, k) => x - (silent[k] ?? 0));
  const pivotal = gain[needs - 1] ?? 0;
  const elsewhere = gain.filter((_, k) => k !== needs - 1);
  if (pivotal > 0 && elsewhere.every((g) => g < 0)) return 'volunteers-dilemma';
  if (gain.every((g) => g >= 0)) return 'harmony';
  if (gain.every((g) => g < 0))
    return (silent[needs] ?? 0) > (silent[0] ?? 0) ? 'prisoners-dilemma' : 'deadlock';
  return 'mixed';
}
