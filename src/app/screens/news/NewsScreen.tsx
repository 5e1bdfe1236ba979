import '../ledger/read.css';
import { useMemo } from 'react';
import { lineText } from '../../models/factsLine';
import { edition } from '../../models/news';
import { leadEntry } from '../../models/newsChain';
import { forecastResults } from '../../models/newsForecast';
import { lastOrdersOf } from './lastOrders';
import { next, useGame } from '../../store';
import { PlayFrame } from '../../ui';
import { t } from '../../words';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { AllEntriesButton, LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { NewsFooter } from './NewsFooter';
import { AskedOfYou } from './AskedOfYou';
import { ForecastAndResult } from './ForecastAndResult';
import { Paper } from './Paper';

/** The turn as a newspaper, with the ledger behind every claim. */
export function NewsScreen() {
  const game = useGame();
  const { account, scenario } = useAccount();
  const paper = useMemo(() => edition(account), [account]);
  const results = useMemo(
    () => forecastResults(account, game, lastOrdersOf(game, account.seat, account.turn)),
    [account, game],
  );
  usePrimary(lineText(paper.lead.headline));
  const lead = leadEntry(account, paper);
  const ledger = useMakeLedger(account, scenario, null);
  const shown = {
    ...ledger,
    target: ledger.isOpen || lead === undefined ? ledger.target : ({ kind: 'entry', id: lead } as const),
  };
  return (
    <LedgerContext value={shown}>
      <PlayFrame
        masthead={<ReadMasthead account={account} phase="read" />}
        plate={
          <Paper account={account} edition={paper} lead={lead}>
            <AskedOfYou account={account} />
          </Paper>
        }
        {...(results.length > 0 && { forecast: <ForecastAndResult results={results} turn={account.turn} /> })}
        side={<LedgerPanel closable={ledger.isOpen} />}
        footer={
          <NewsFooter
            label={account.over ? t('news.next.review') : t('news.next')}
            onNext={next}
            more={<AllEntriesButton />}
          />
        }
        phoneShows={ledger.isOpen ? 'side' : 'plate'}
      />
    </LedgerContext>
  );
}
