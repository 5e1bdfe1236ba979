import { TallyBar, type TallyPart } from '../ui/bars';
import { t } from '../words';
import type { HallModel } from './model';
import { tallyAt } from './tally';

/** More votes than this are a length, not cells. */
const CELLS = 60;

/** The count as a bar: for, still down, neither, against, and the line at which the text is through. */
export function HallTally({ model, reveal }: { model: HallModel; reveal?: number | undefined }) {
  const tally = tallyAt(model, reveal);
  if (tally === null) return null;
  const { yes, open, neither, no, needed } = tally;
  // Those for neither have a place on the bar only where the rule counts everybody.
  const out = model.board.needs === undefined ? 0 : neither;
  const hands = model.procedure === 'hands';
  const whole = yes + open + out + no;
  const part = (n: number, which: TallyPart['tone'], value = n): TallyPart[] =>
    n === 0 && (which === 'open' || which === 'out')
      ? []
      : [{ label: t(hands ? 'vote.tally.part' : 'hall.tally.part', { n, which }), value, tone: which }];
  return (
    <div className="hall-tally">
      <TallyBar
        label={model.textTitle}
        words="under"
        cells={whole <= CELLS}
        threshold={{ at: Math.min(needed, whole), label: model.labels.majorityLine(needed) }}
        parts={[
          ...part(yes, 'for'),
          ...part(open, 'open'),
          ...part(neither, 'out', out),
          ...part(no, 'against'),
        ]}
      />
    </div>
  );
}
