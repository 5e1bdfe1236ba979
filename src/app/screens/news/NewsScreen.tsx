import '../ledger/read.css';
import { useMemo, useState } from 'react';
import { lineText } from '../../models/factsLine';
import { edition } from '../../models/news';
import { leadEntry } from '../../models/newsChain';
import { next, useGame } from '../../store';
import { Button, PlayFrame } from '../../ui';
import { t } from '../../words';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { AllEntriesButton, LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { TurnReplay } from '../replay/TurnReplay';
import { NewsFooter } from './NewsFooter';
import { AskedOfYou } from './AskedOfYou';
import { ForecastAndResult } from './ForecastAndResult';
import { Paper } from './Paper';
import { useResults } from './useResults';

/** The turn as a newspaper, with the ledger behind every claim. */
export function NewsScreen() {
  const game = useGame();
  const { account, scenario } = useAccount();
  const paper = useMemo(() => edition(account), [account]);
  const results = useResults(account, game);
  usePrimary(lineText(paper.lead.headline));
  const lead = leadEntry(account, paper);
  const ledger = useMakeLedger(account, scenario, null);
  const shown = {
    ...ledger,
    target: ledger.isOpen || lead === undefined ? ledger.target : ({ kind: 'entry', id: lead } as const),
  };
  const [replaying, setReplaying] = useState(false);
  const masthead = <ReadMasthead account={account} phase="read" />;
  const footer = (
    <NewsFooter
      label={account.over ? t('news.next.review') : t('news.next')}
      onNext={next}
      more={<AllEntriesButton />}
    />
  );
  if (replaying)
    return (
      <LedgerContext value={ledger}>
        <TurnReplay
          account={account}
          masthead={masthead}
          footer={footer}
          closeLabel={t('replay.close')}
          onClose={() => setReplaying(false)}
        />
      </LedgerContext>
    );
  return (
    <LedgerContext value={shown}>
      <PlayFrame
        masthead={masthead}
        plate={
          <Paper
            account={account}
            edition={paper}
            lead={lead}
            action={
              <Button icon="play" onClick={() => setReplaying(true)}>
                {t('replay.open')}
              </Button>
            }
          >
            <AskedOfYou account={account} />
          </Paper>
        }
        {...(results?.length !== 0 && {
          forecast: <ForecastAndResult results={results} turn={account.turn} />,
        })}
        side={<LedgerPanel closable={ledger.isOpen} />}
        footer={footer}
        phoneShows={ledger.isOpen ? 'side' : 'plate'}
      />
    </LedgerContext>
  );
}
