import { useMemo } from 'react';
import type { Assumption, Measure } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { forecastFigures, presentFigures } from '../../models/forecast';
import { winOf } from '../../models/facts';
import { placeOf } from '../../models/place';
import { ForecastStrip, Segmented } from '../../ui';
import type { ForecastFigureProps } from '../../ui';
import { Asked } from '../ledger/Asked';
import { t } from '../../words';
import { tr } from '../../words/rich';
import { useForecasts, usePlan } from './usePlan';

/** What the heads of the figures explain. */
const FIGURES = ['needle', 'score', 'standing'];

export interface PlanForecastProps {
  assumption: Assumption;
  onAssume: (assumption: Assumption) => void;
}

/** What follows if this is submitted, as far as the scenario shows it before the commitment. */
export function PlanForecast({ assumption, onAssume }: PlanForecastProps) {
  const { setup, view, orders, policy } = usePlan();
  const forecasts = useForecasts();
  const target = orders.acts?.find((act) => act.target)?.target;
  const figures = useMemo(
    () =>
      forecasts === null
        ? presentFigures(setup, view)
        : forecastFigures(setup, view, forecasts.draft, target),
    [setup, view, forecasts, target],
  );
  const place = useMemo(() => placeOf(setup, view), [setup, view]);
  const placed = figures.map((figure) =>
    place !== null && figure.id === `score/${view.seat}`
      ? {
          ...figure,
          aside: t('forecast.place', { ...place }),
          short: t('forecast.place.short', { ...place }),
        }
      : figure,
  );
  return (
    <ForecastStrip
      title={policy === 'after-commit' ? t('forecast.now') : t('forecast.title')}
      note={
        <Explained>
          {policy === 'after-commit' ? t('forecast.after') : t(`forecast.note.${policy}`)}
        </Explained>
      }
      figures={placed.map((one) => ({ ...one, note: <Now figure={one} turn={view.turn - 1} /> }))}
      foot={tr('plan.win', { win: <Explained known={FIGURES}>{winOf(setup, view.seat)}</Explained> })}
      allLabel={policy === 'after-commit' ? undefined : t('forecast.all', { n: figures.length })}
      controls={
        policy === 'after-commit' ? undefined : (
          <Segmented<Assumption>
            label={t('forecast.assume')}
            showLabel
            value={assumption}
            options={(['last', 'honour', 'defect'] as const).map((value) => ({
              value,
              label: t(`forecast.assume.${value}`),
            }))}
            onChange={onAssume}
          />
        )
      }
    />
  );
}

/** What the figure is now, which the ledger explains; for one that has two sides, which is which. */
function Now({ figure, turn }: { figure: ForecastFigureProps; turn: number }) {
  const [measure, ...subject] = figure.id.split('/');
  const at = { kind: 'cell', turn, measure: measure as Measure, subject: subject.join('/') } as const;
  const text = figure.now === undefined ? t('forecast.why') : t('forecast.was', { value: figure.now });
  return (
    <>
      {figure.note} <Asked at={at} text={text} />
    </>
  );
}
