import type { TurningPoint } from '../../../lab/turning/settle';
import { ChartWithTable, LineChart } from '../../charts';
import type { Account } from '../../models/facts';
import type { Track } from '../../models/reviewSeries';
import { num, t } from '../../words';
import { Figure } from '../ledger/Figure';

export interface NeedleChartProps {
  readonly account: Account;
  readonly track: Track;
  /** What the game turned on, numbered as it is told. */
  readonly points: readonly TurningPoint[];
}

/** The needle over the turns between the two lines beyond which one side has carried the day. */
export function NeedleChart({ account, track, points }: NeedleChartProps) {
  const { endings } = account.setup.scenario.rules;
  const turns = track.values.map((_, at) => (at === 0 ? t('review.chart.start') : String(at)));
  const level = (value: number): number[] => track.values.map(() => value);
  const signed = (value: number): string => num(value, 'signed');
  const first = track.values[0] ?? 0;
  const last = track.values[track.values.length - 1] ?? 0;
  const by = Math.abs(last - first);
  const title =
    by < 0.05
      ? t('review.chart.title.same')
      : t(last > first ? 'review.chart.title.up' : 'review.chart.title.down', { by });
  return (
    <ChartWithTable
      title={title}
      subtitle={t('review.chart.note')}
      table={{
        columns: [t('chart.turn'), t('review.track.index')],
        rows: track.values.map((value = 0, at) => ({
          id: String(at),
          cells: [
            turns[at],
            <Figure key="value" at={track.at[at] ?? { kind: 'all' }} text={signed(value)} />,
          ],
        })),
      }}
    >
      <div className="sb-review-chart">
        <LineChart
          label={title}
          turns={turns}
          series={[
            { id: 'index', label: t('review.track.index'), values: track.values, look: 'played' },
            {
              id: 'liberal',
              label: t('review.chart.liberal'),
              values: level(endings.liberal),
              look: 'threshold',
            },
            {
              id: 'illiberal',
              label: t('review.chart.illiberal'),
              values: level(endings.illiberal),
              look: 'threshold',
            },
          ]}
          format={signed}
          points={points.map((point, at) => ({
            id: String(at),
            turn: point.turn,
            series: 'index',
            number: at + 1,
          }))}
        />
      </div>
      <p className="sb-review-figures type-support">
        {track.values.map((value = 0, at) => (
          <span key={at}>
            {at === 0 ? t('review.chart.start') : t('review.chart.turn', { turn: at })}{' '}
            <Figure at={track.at[at] ?? { kind: 'all' }} text={signed(value)} />
          </span>
        ))}
      </p>
    </ChartWithTable>
  );
}
