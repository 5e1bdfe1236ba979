import type { Measure, Setup, View } from '../../engine';
import type { Digits } from './digits';

/** What regions have agreed on before the votes of this turn: a ballot says it beside the text and beside the candidate. */
export const POSITIONS = ['position', 'endorsed'] as const satisfies readonly Measure[];

type Columns = Record<(typeof POSITIONS)[number] | 'stage', Float64Array>;

/** Stages of the docket from here on are behind an item. */
const APPROVED = 99;

/**
 * Writes them, or reads them: a digit for every text on the docket and every ballot of the turn says whether any region has spoken, and only then one
 * for each region. Where a scenario has no regions, nothing is written.
 * @param phone its docket is known by now; the columns of what was said are set
 * @param view null where they are read
 */
export function positions(d: Digits, setup: Setup, turn: number, phone: Columns, view: View | null): void {
  const regions = setup.regions.length;
  if (regions === 0) return;
  const over = (
    measure: (typeof POSITIONS)[number],
    width: number,
    at: number,
    radix: number,
    low: number,
  ) => {
    const said = setup.regions.map((_, r) => (view?.columns[measure][r * width + at] ?? 0) - low);
    if (d.digit(2, said.some((x) => x !== -low) ? 1 : 0) === 0) return;
    for (const [r, value] of said.entries()) phone[measure][r * width + at] = d.digit(radix, value) + low;
  };
  for (const [text] of setup.texts.entries()) {
    const stage = phone.stage[setup.itemOf(text)] ?? -1;
    if (stage >= 0 && stage < APPROVED) over('position', setup.texts.length, text, 3, -1);
  }
  for (const [at, election] of setup.elections.entries())
    if (election.turn === turn) over('endorsed', setup.elections.length, at, setup.candidates.length + 1, 0);
}
