import { lazy, memo, Suspense, useEffect, useState } from 'react';
import type { Account, Line } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { marketMoves } from '../../models/factsMarkets';
import type { RevealStep } from '../../models/factsReveal';
import type { Scene } from '../../models/revealScenes';
import { HistorySquare } from '../../ui';
import { t } from '../../words';
import { Say } from '../ledger/say';

const MarketChart = lazy(() => import('../news/MarketChart'));

/** Scenes under each other: the first at once, each of the others as soon as the one before is to be seen. */
export function Scenes({ account, scenes }: { account: Account; scenes: readonly Scene[] }) {
  const [shown, setShown] = useState(1);
  const isMore = shown < scenes.length;
  useEffect(() => {
    if (isMore) setShown(shown + 1);
  }, [isMore, shown]);
  return scenes.slice(0, shown).map((scene) => <SceneView key={scene.id} account={account} scene={scene} />);
}

/** One scene: its finding large, and the parts under it, each with what supports it. */
export const SceneView = memo(function SceneView({ account, scene }: { account: Account; scene: Scene }) {
  const lead = scene.parts.find((part) => part.title === scene.title);
  const others = scene.parts.filter((part) => part !== lead);
  const guesses = others.filter((part) => part.kind === 'predictions');
  const rest = others.filter((part) => part.kind !== 'predictions');
  // Of several shocks each is told by what it is; what it moved, number by number, waits.
  const most = scene.id === 'shock' && scene.parts.length > 1 ? 1 : undefined;
  return (
    <article>
      <p className="type-label sb-reveal-kicker">{lineText(scene.short)}</p>
      <h2 className="type-lead">{lineText(scene.title)}</h2>
      {lead && <Body account={account} part={lead} first={most} />}
      {[...guesses, ...rest].length > 0 && (
        <div className="sb-reveal-parts" data-many={rest.length > 1 || undefined}>
          {[...guesses, ...rest].map((part) => (
            <section key={part.id}>
              <h3 className="type-section">{lineText(part.title)}</h3>
              <Body account={account} part={part} first={most} />
            </section>
          ))}
        </div>
      )}
    </article>
  );
});

function Body({
  account,
  part,
  first: most = FIRST,
}: {
  account: Account;
  part: RevealStep;
  first?: number;
}) {
  const { lines } = part;
  const shown = lines.length <= (most < FIRST ? most + 1 : WHOLE) ? lines.length : most;
  const [first, rest] = [lines.slice(0, shown), lines.slice(shown)];
  return (
    <>
      {part.kind === 'markets' && (
        <Suspense fallback={null}>
          <MarketChart account={account} moves={marketMoves(account)} />
        </Suspense>
      )}
      {part.count && <CountSquares {...part.count} />}
      {first.length > 0 && <Lines lines={first} chart={part.kind === 'markets'} />}
      {rest.length > 0 && (
        <details className="sb-reveal-rest">
          <summary>{t('reveal.rest', { n: rest.length })}</summary>
          <Lines lines={rest} chart={part.kind === 'markets'} />
        </details>
      )}
    </>
  );
}

/** A part of so many lines stands as it is; of a longer one so many come first, the rest on request. */
const WHOLE = 8;
const FIRST = 6;

function Lines({ lines, chart }: { lines: readonly Line[]; chart: boolean }) {
  return (
    <ul className="sb-reveal-lines type-story" data-chart={chart || undefined}>
      {lines.map((line, at) => (
        <li key={at}>
          <Say line={line} />
        </li>
      ))}
    </ul>
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
