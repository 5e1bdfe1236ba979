import { ChartWithTable, DumbbellChart } from '../../charts';
import { changeTable } from '../../charts/tables';
import { nameOf, screen, type Account } from '../../models/facts';
import type { MarketMove } from '../../models/factsMarkets';
import { num, t } from '../../words';

const MOST = 7;
/** Labels that name a technology too take two lines. */
const MOST_LONG = 5;

export interface MarketChartProps {
  account: Account;
  /** The finding, where none stands above it. */
  title?: string;
  moves: readonly MarketMove[];
}

/** How far the markets moved this turn, before and after, with the same as a table. */
export default function MarketChart({ account, title, moves }: MarketChartProps) {
  const { setup } = account;
  const domains = setup.domains.length;
  const rows = moves.slice(0, domains > 1 ? MOST_LONG : MOST).map((m) => ({
    id: `${m.domain}/${m.state}`,
    label:
      domains > 1
        ? t('news.chart.row', { state: nameOf.state(setup, m.state), domain: nameOf.domain(setup, m.domain) })
        : nameOf.state(setup, m.state),
    from: screen(m.before),
    to: screen(m.after),
    text: num(screen(m.after - m.before), 'signed'),
    side: m.after > m.before ? ('liberal' as const) : ('illiberal' as const),
  }));
  const format = (value: number): string => num(value);
  return (
    <ChartWithTable
      {...(title !== undefined && { title })}
      subtitle={t('news.chart.note', {
        domain: domains === 1 ? nameOf.domain(setup, setup.domains[0]?.id ?? '') : t('news.chart.all'),
      })}
      table={changeTable(rows, format)}
    >
      <DumbbellChart label={title ?? t('reveal.markets.short')} rows={rows} format={format} />
    </ChartWithTable>
  );
}
