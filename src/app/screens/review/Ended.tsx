import { useMemo } from 'react';
import { endingStory } from '../../models/review';
import { needleTrack } from '../../models/reviewSeries';
import { Say } from '../ledger/say';
import { NeedleChart } from './NeedleChart';
import type { PartProps } from './parts';
import { Standings } from './Standings';
import { Verified } from './exports/Verified';
import { useSearch } from './whatif/useSearch';

/** How it ended and why, the needle on its way there, and who stands where. */
export function Ended({ account, history }: PartProps) {
  const story = useMemo(() => endingStory(account), [account]);
  // Numbered on the line as they are beside it.
  const search = useSearch(account);
  const needle = useMemo(() => needleTrack(account, history), [account, history]);
  return (
    <>
      <Verified />
      <div className="sb-review-ending type-story">
        {story.lines.map((line) => (
          <p key={line.id}>
            <Say line={line} />
          </p>
        ))}
      </div>
      <NeedleChart account={account} track={needle} points={search.answer?.points ?? []} />
      <Standings account={account} />
    </>
  );
}
