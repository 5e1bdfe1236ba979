import { useMemo } from 'react';
import { endingStory } from '../../models/review';
import { needleTrack } from '../../models/reviewSeries';
import { Say } from '../ledger/say';
import { t } from '../../words';
import { NeedleChart } from './NeedleChart';
import type { PartProps } from './parts';
import { Standings } from './Standings';
import { usePart } from './usePart';
import { Verified } from './exports/Verified';
import { Point } from './whatif/TurningPoints';
import { useSearch } from './whatif/useSearch';

/** How it ended and why, the needle on its way there, and who stands where. */
export function Ended({ account, history }: PartProps) {
  const story = useMemo(() => endingStory(account), [account]);
  // Numbered on the line as they are beside it.
  const search = useSearch(account);
  // Undefined while it is looked for, null where no single decision turned the game.
  const top = search.answer === null ? undefined : (search.answer.points[0] ?? null);
  const { ask } = usePart();
  const needle = useMemo(() => needleTrack(account, history), [account, history]);
  return (
    <>
      <Verified />
      <div className="sb-review-top">
        <div className="sb-review-ending type-story">
          {story.lines.map((line) => (
            <p key={line.id}>
              <Say line={line} />
            </p>
          ))}
        </div>
        {search.started && !search.failed && top !== null && (
          <section>
            <h2 className="type-section">{t('review.turned')}</h2>
            {top === undefined ? (
              <p className="type-support">{t('turning.started')}</p>
            ) : (
              <ol className="sb-turning">
                <Point account={account} history={history} point={top} number={1} onOpen={ask} />
              </ol>
            )}
          </section>
        )}
      </div>
      <NeedleChart account={account} track={needle} points={search.answer?.points ?? []} />
      <Standings account={account} />
    </>
  );
}
