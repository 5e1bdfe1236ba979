import { POINT } from '../../../engine';
import { num, t } from '../../words';
import type { BoardShows } from './account';

/** Room beyond the two lines that decide the contest, and beyond a needle that is past one. */
const BEYOND = 1.5;

/** Where the needle stands between the two lines beyond which one side has carried the day: a scale read from the back row. */
export function BoardNeedle({ shows: { setup, view } }: { shows: BoardShows }) {
  const { liberal, illiberal } = setup.scenario.rules.endings;
  const value = (view.columns.index[0] ?? 0) / POINT;
  const reach = Math.max(Math.abs(liberal), Math.abs(illiberal), Math.abs(value), 1) * BEYOND;
  const at = (n: number): string =>
    `${((Math.min(reach, Math.max(-reach, n)) + reach) / (2 * reach)) * 100}%`;
  return (
    <>
      <p>
        {t('board.needle')} <strong>{num(value, 'signed')}</strong>
      </p>
      <div className="bd-needle" aria-hidden="true">
        <span className="bd-needle-part" data-pole="illiberal" style={{ width: at(illiberal) }} />
        <span className="bd-needle-part" data-pole="liberal" style={{ left: at(liberal) }} />
        <span className="bd-needle-zero" style={{ left: at(0) }} />
        <span className="bd-needle-at" style={{ left: at(value) }} />
      </div>
      <p className="bd-needle-ends">
        <span style={{ left: at(illiberal) }}>{num(illiberal, 'signed')}</span>
        <span style={{ left: at(liberal) }}>{num(liberal, 'signed')}</span>
      </p>
      <p className="bd-needle-words">
        <span>{t('board.needle.illiberal')}</span>
        <span>{t('board.needle.liberal')}</span>
      </p>
    </>
  );
}
