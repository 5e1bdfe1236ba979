import { Fragment, lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Account, Line } from '../../models/facts';
import { nameOf } from '../../models/facts';
import type { Edition } from '../../models/news';
import type { Story as NewsStory } from '../../models/newsStory';
import { Brief, Briefs, Lead, Nameplate, Newspaper, Story } from '../../ui';
import { t } from '../../words';
import { lineText } from '../../models/factsLine';
import { Say } from '../ledger/say';
import { LeadChain } from './LeadChain';

const MarketChart = lazy(() => import('./MarketChart'));

export interface PaperProps {
  account: Account;
  edition: Edition;
  /** The ledger entry behind the lead. */
  lead: number | undefined;
  /** Under the lead: the turn played again, where it can be. */
  action?: ReactNode;
  /** Beside the news: what is one reader's own, and never stands on a wall. */
  children?: ReactNode;
}

/** The page itself. */
export function Paper({ account, edition, lead, action, children }: PaperProps) {
  const { setup, seat, turn } = account;
  const when = nameOf.turn(setup, turn);
  return (
    <section className="sb-plate" data-fit="scroll">
      <div className="sb-plate-exhibit">
        <Newspaper
          nameplate={
            <Nameplate
              title={t('news.title')}
              place={when === '' ? t('news.place', { turn }) : t('news.place.label', { turn, label: when })}
              edition={
                seat === '' ? t('news.edition.all') : t('news.edition', { seat: nameOf.state(setup, seat) })
              }
            />
          }
          lead={
            <Lead
              headline={lineText(edition.lead.headline)}
              {...(edition.lead.standfirst && { standfirst: <Say line={edition.lead.standfirst} /> })}
            >
              <LeadChain
                entry={edition.lead.body.some((line) => line.refs?.cause === lead) ? lead : undefined}
                action={action}
              />
              <LeadStory lines={edition.lead.body} />
              {edition.second.length > 0 && (
                <Briefs>
                  {edition.second.map((story) => (
                    <Short key={story.id} story={story} />
                  ))}
                </Briefs>
              )}
              {children !== undefined && <div className="sb-lead-own">{children}</div>}
            </Lead>
          }
          aside={
            <>
              {edition.chart.moves.length > 0 && (
                <Suspense fallback={<h2 className="type-section">{lineText(edition.chart.title)}</h2>}>
                  <MarketChart
                    account={account}
                    title={lineText(edition.chart.title)}
                    moves={edition.chart.moves}
                  />
                </Suspense>
              )}
              {edition.standing.map((story) => (
                <Short key={story.id} story={story} />
              ))}
            </>
          }
          {...(edition.briefs.length > 0 && {
            briefs: (
              <Briefs>
                {edition.briefs.map((story) => (
                  <Short key={story.id} story={story} />
                ))}
              </Briefs>
            ),
          })}
        />
      </div>
    </section>
  );
}

/** Running text, in two columns where there is enough to fill them: a sentence to itself would read as a list. */
function LeadStory({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  const half = lines.length > 2 ? Math.ceil(lines.length / 2) : lines.length;
  const said = [lines.slice(0, half), lines.slice(half)]
    .filter((part) => part.length > 0)
    .map((part, at) => <Running key={at} lines={part} />);
  return lines.length > 2 ? <Story>{said}</Story> : <div className="type-story sb-lead-story">{said}</div>;
}

/** Sentences as a paragraph. */
function Running({ lines }: { lines: readonly Line[] }) {
  return (
    <p>
      {lines.map((line, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          <Say line={line} />
        </Fragment>
      ))}
    </p>
  );
}

function Short({ story }: { story: NewsStory }) {
  const lines = story.standfirst ? [story.standfirst, ...story.body] : story.body;
  return (
    <Brief title={lineText(story.headline)}>
      <Running lines={lines} />
    </Brief>
  );
}
