import type { ForecastResult } from '../../models/newsForecast';
import { ForecastStrip } from '../../ui';
import { t } from '../../words';
import { Figure } from '../ledger/Figure';

/** The strip under the paper: what was forecast and what came; each gap leads to its causes. */
export function ForecastAndResult({
  results,
  turn,
}: {
  results: readonly ForecastResult[] | null;
  turn: number;
}) {
  if (results === null)
    return <ForecastStrip title={t('news.forecast')} empty={t('news.forecast.coming')} figures={[]} />;
  return (
    <ForecastStrip
      title={t('news.forecast')}
      note={t('news.forecast.note')}
      figures={results.map(({ figure, cell }) => ({
        ...figure,
        note: (
          <>
            {figure.note}{' '}
            <Figure at={{ kind: 'cell', turn, ...cell }} text={t('why.sums.open')} label={figure.label} />
          </>
        ),
      }))}
      allLabel={t('news.forecast.all', { n: results.length })}
    />
  );
}
