import { lazy, Suspense } from 'react';
import type { Account } from '../../models/facts';
import { marketMoves } from '../../models/factsMarkets';
import type { RevealStep } from '../../models/factsReveal';
import { HistorySquare } from '../../ui';
import { lineText } from '../../models/factsLine';
import { Say } from '../ledger/say';

const MarketChart = lazy(() => import('../news/MarketChart'));

/** One step: its finding large, the count as squares, and the lines that support it. */
export function StepView({ account, step }: { account: Account; step: RevealStep }) {
  const [first, ...rest] = step.lines;
  return (
    <>
      <p className="type-label sb-reveal-kicker">{lineText(step.short)}</p>
      <h2 className="type-lead">{lineText(step.title)}</h2>
      {step.kind === 'markets' && (
        <Suspense fallback={null}>
          <MarketChart account={account} moves={marketMoves(account)} />
        </Suspense>
      )}
      {step.count && <CountSquares {...step.count} />}
      {first && (
        <ul className="sb-reveal-lines type-story">
          {[first, ...rest].map((line, at) => (
            <li key={at}>
              <Say line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** So many filled of so many: the filled ones stand first, so that no square is a member. */
function CountSquares({ honoured, of }: { honoured: number; of: number }) {
  return (
    <p className="sb-reveal-count" aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <HistorySquare key={at} state={at < honoured ? 'honoured' : 'says'} named={false} />
      ))}
    </p>
  );
}
