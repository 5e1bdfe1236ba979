/** What is counted among rival drafts, by place of the draft. */
export interface Contest {
  readonly support: readonly number[];
  readonly objections: readonly number[];
  /** Votes of unplayed groups on the draft's side, in thousandths of a voice. */
  readonly leaning: readonly number[];
  /** +1 liberal, −1 illiberal. */
  readonly side: readonly number[];
  /** Objections that kill a draft. */
  readonly threshold: number;
  /** What each state said: the draft it supports or −1, and those it objects to. */
  readonly said: readonly { readonly support: number; readonly objects: readonly number[] }[];
}

/** No draft is ahead. */
export const NOBODY = -1;

/** The draft that wins, and what unplayed groups gave to each, in thousandths of a voice. */
export interface Count {
  readonly winner: number;
  readonly groups: readonly number[];
}

/**
 * Counts rival drafts: killed ones are out; groups back the better supported live draft of their side, and split where several are
 * level; the most supported wins, and a tie or no support is no rule.
 */
export function ahead({ support, objections, leaning, side, threshold }: Omit<Contest, 'said'>): Count {
  const n = support.length;
  const groups = support.map(() => 0);
  let winner = NOBODY;
  let most = 0;
  for (let k = 0; k < n; k += 1) {
    if ((objections[k] as number) >= threshold) continue;
    let level = 1;
    let behind = false;
    for (let m = 0; m < n; m += 1) {
      if (m === k || side[m] !== side[k] || (objections[m] as number) >= threshold) continue;
      if ((support[m] as number) > (support[k] as number)) behind = true;
      if (support[m] === support[k]) level += 1;
    }
    if (!behind) groups[k] = Math.trunc((leaning[k] as number) / level);
    const total = (support[k] as number) * 1000 + (groups[k] as number);
    if (total > most) {
      most = total;
      winner = k;
    } else if (total === most) winner = NOBODY;
  }
  return { winner: most > 0 ? winner : NOBODY, groups };
}

/** One thing a state could have said differently, and the draft that would then have won (or `NOBODY`). */
export interface Sway {
  readonly draft: number;
  readonly stance: 'support' | 'object' | 'silent';
  readonly winner: number;
}

/**
 * What a state could have said differently about one draft so that another result came of it: support another draft, take back what
 * it said, or object. Moving its support takes it from the draft that had it: a state supports one draft of an item.
 */
export function sways(contest: Contest, state: number): Sway[] {
  const said = contest.said[state] ?? { support: -1, objects: [] };
  const now = ahead(contest).winner;
  const found: Sway[] = [];
  const attempt = (draft: number, stance: Sway['stance'], support: number, objects: readonly number[]) => {
    const { winner } = ahead({
      ...contest,
      support: contest.support.map((x, k) => x + Number(k === support) - Number(k === said.support)),
      objections: contest.objections.map(
        (x, k) => x + Number(objects.includes(k)) - Number(said.objects.includes(k)),
      ),
    });
    if (winner !== now) found.push({ draft, stance, winner });
  };
  for (let k = 0; k < contest.support.length; k += 1) {
    const without = said.objects.filter((x) => x !== k);
    if (k !== said.support) attempt(k, 'support', k, without);
    else attempt(k, 'silent', -1, said.objects);
    if (said.objects.includes(k)) attempt(k, 'silent', said.support, without);
    else attempt(k, 'object', k === said.support ? -1 : said.support, [...said.objects, k]);
  }
  return found;
}
