import '../ledger/read.css';
import { lineText } from '../../models/factsLine';
import { next, useGame } from '../../store';
import { Button, PlayFrame } from '../../ui';
import { t } from '../../words';
import { AllEntriesButton, LedgerPanel } from '../ledger/LedgerPanel';
import { usePrimary } from '../ledger/usePrimary';
import { leadOf, paperOf } from '../replay/ahead';
import { TellingFrame, useTelling } from '../replay/Telling';
import { NewsFooter } from './NewsFooter';
import { AskedOfYou } from './AskedOfYou';
import { ForecastAndResult } from './ForecastAndResult';
import { Paper } from './Paper';
import { useResults } from './useResults';

/** The turn as a newspaper, with the ledger behind every claim. */
export function NewsScreen() {
  const game = useGame();
  const telling = useTelling();
  const { account, ledger, replay } = telling;
  const paper = paperOf(account);
  const results = useResults(account, game);
  usePrimary(lineText(paper.lead.headline));
  const lead = leadOf(account);
  const shown = {
    ...ledger,
    target: ledger.isOpen || lead === undefined ? ledger.target : ({ kind: 'entry', id: lead } as const),
  };
  const footer = (
    <NewsFooter
      label={account.over ? t('news.next.review') : t('news.next')}
      onNext={next}
      more={<AllEntriesButton />}
    />
  );
  return (
    <TellingFrame
      telling={telling}
      phase="read"
      footer={footer}
      closeLabel={t('replay.close')}
      ledger={shown}
    >
      {(masthead) => (
        <PlayFrame
          masthead={masthead}
          plate={
            <Paper
              account={account}
              edition={paper}
              lead={lead}
              action={
                <Button icon="play" onClick={() => replay(lead)}>
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
      )}
    </TellingFrame>
  );
}
