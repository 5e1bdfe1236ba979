import { lazy, Suspense } from 'react';
import type { Account } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { marketMoves } from '../../models/factsMarkets';
import type { RevealStep } from '../../models/factsReveal';
import type { Scene } from '../../models/revealScenes';
import { HistorySquare } from '../../ui';
import { Say } from '../ledger/say';

const MarketChart = lazy(() => import('../news/MarketChart'));

/** One scene: its finding large, and the parts under it, each with what supports it. */
export function SceneView({ account, scene }: { account: Account; scene: Scene }) {
  const lead = scene.parts.find((part) => part.title === scene.title);
  const others = scene.parts.filter((part) => part !== lead);
  const guesses = others.filter((part) => part.kind === 'predictions');
  const rest = others.filter((part) => part.kind !== 'predictions');
  return (
    <article>
      <p className="type-label sb-reveal-kicker">{lineText(scene.short)}</p>
      <h2 className="type-lead">{lineText(scene.title)}</h2>
      {lead && <Body account={account} part={lead} />}
      {[...guesses, ...rest].length > 0 && (
        <div className="sb-reveal-parts" data-many={rest.length > 1 || undefined}>
          {[...guesses, ...rest].map((part) => (
            <section key={part.id}>
              <h3 className="type-section">{lineText(part.title)}</h3>
              <Body account={account} part={part} />
            </section>
          ))}
        </div>
      )}
    </article>
  );
}

function Body({ account, part }: { account: Account; part: RevealStep }) {
  return (
    <>
      {part.kind === 'markets' && (
        <Suspense fallback={null}>
          <MarketChart account={account} moves={marketMoves(account)} />
        </Suspense>
      )}
      {part.count && <CountSquares {...part.count} />}
      {part.lines.length > 0 && (
        <ul className="sb-reveal-lines type-story" data-chart={part.kind === 'markets' || undefined}>
          {part.lines.map((line, at) => (
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
