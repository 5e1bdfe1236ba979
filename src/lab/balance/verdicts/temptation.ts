import { sharedAccords } from '../honour';
import { median, share } from '../../stats';
import type { TableRow } from '../tables';
import { NOTHING, extreme, percent } from './scale';
import type { Finding, VerdictRule } from './types';

/** Share of the visible 100-point scale below which a choice is not felt. */
const FELT = 1;

/** RULES §10 (4): temptation, not only fear. Each is a share of payoff tables, of the accord in which it is least. */
export const temptation: readonly VerdictRule[] = [
  rule('temptation', ({ t, r, p }) => r > p && t - r >= 0.2 * (r - p)),
  rule('temptation-felt', ({ t, r }) => t - r >= FELT),
  rule('trust-affordable', ({ r, s }) => r > 0 && Math.abs(s) <= 2 * r),
  rule('real-dilemma', ({ game }) => ['prisoners-dilemma', 'stag-hunt', 'chicken'].includes(game)),
];

function rule(code: string, meets: (table: TableRow) => boolean): VerdictRule {
  return {
    code,
    unit: 'percent',
    bar: { min: 90 },
    uses: ['tables'],
    holds: 'point',
    applies: (scenario) => sharedAccords(scenario).length > 0,
    judge: (m) => worstAccord(m.tables, meets),
  };
}

/** Tables of one game differ little, so the interval is of tables as if apart and is too narrow. */
export function worstAccord(tables: readonly TableRow[], meets: (table: TableRow) => boolean): Finding {
  const accords = [...new Set(tables.map((t) => t.accord))].map((accord) => {
    const mine = tables.filter((t) => t.accord === accord);
    const middle = (f: (t: TableRow) => number) => median(mine.map(f));
    return {
      found: share(mine.filter(meets).length, mine.length),
      note: {
        accord,
        more: middle((t) => t.t - t.r),
        ratio: middle((t) => (t.r === t.p ? 0 : (100 * (t.t - t.r)) / (t.r - t.p))),
        fear: middle((t) => (t.r === 0 ? 0 : Math.abs(t.s) / t.r)),
      },
    };
  });
  const worst = extreme(accords, (a) => a.found.value, -1);
  return worst === null ? NOTHING : percent(worst.found, worst.note);
}
