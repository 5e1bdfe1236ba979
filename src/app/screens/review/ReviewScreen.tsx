import '../ledger/read.css';
import './review.css';
import { useMemo } from 'react';
import { endingStory } from '../../models/review';
import { needleTrack } from '../../models/reviewSeries';
import { lineText } from '../../models/factsLine';
import { useGame } from '../../store';
import { PlayFrame } from '../../ui';
import { t } from '../../words';
import { Say } from '../ledger/say';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { Aims } from './Aims';
import { Conduct } from './Conduct';
import { NeedleChart } from './NeedleChart';
import { Promises } from './Promises';
import { ReviewFooter } from './ReviewFooter';
import { ReviewSide } from './ReviewSide';
import { Standings } from './Standings';
import { Tracks } from './Tracks';
import { Turns } from './Turns';

/** The whole game looked back upon: how it ended and why, who stands where, and every number down to its line. */
export function ReviewScreen() {
  const game = useGame();
  const { account, scenario } = useAccount(game.history.length - 1);
  const ledger = useMakeLedger(account, scenario, null);
  const story = useMemo(() => endingStory(account), [account]);
  usePrimary(lineText(story.headline));
  const needle = useMemo(() => needleTrack(account, game.history), [account, game.history]);
  return (
    <LedgerContext value={ledger}>
      <PlayFrame
        masthead={<ReadMasthead account={account} heading={t('review.heading')} />}
        plate={
          <section className="sb-plate" data-fit="scroll">
            <div className="sb-plate-exhibit">
              <div className="sb-review">
                <h1 className="type-lead">{lineText(story.headline)}</h1>
                <div className="sb-review-ending type-story">
                  {story.lines.map((line) => (
                    <p key={line.id}>
                      <Say line={line} />
                    </p>
                  ))}
                </div>
                <NeedleChart account={account} track={needle} />
                <Standings account={account} />
                <Tracks account={account} history={game.history} />
                <Aims account={account} />
                <Conduct account={account} />
                <Turns account={account} history={game.history} />
                <Promises account={account} />
              </div>
            </div>
          </section>
        }
        side={ledger.isOpen ? <LedgerPanel /> : <ReviewSide scenario={scenario} />}
        footer={<ReviewFooter />}
        phoneShows={ledger.isOpen ? 'side' : 'both'}
      />
    </LedgerContext>
  );
}
