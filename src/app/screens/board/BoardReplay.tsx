import '../replay/replay.css';
import { useEffect, useMemo, useRef } from 'react';
import type { Account } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { replayOf } from '../../models/replay';
import { prefersReducedMotion } from '../../styles/theme';
import { num, t } from '../../words';
import { ReplayPlate } from '../replay/ReplayPlate';

/** The turn played again for a room: the step that the director is at on the map and in the hall, and all steps beside it. */
export function BoardReplay({ account, at }: { account: Account; at: number }) {
  const replay = useMemo(() => replayOf(account), [account]);
  const { steps } = replay;
  const now = Math.min(at, steps.length - 1);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[now]?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  return (
    <div className="bd-plan">
      <ReplayPlate account={account} replay={replay} control={{ at: now, still: prefersReducedMotion() }} />
      <aside className="bd-side" aria-label={t('replay.steps')}>
        <h2 className="type-plate">{t('replay.steps')}</h2>
        {/* It scrolls on a small screen, so the keyboard must reach it: nothing in it can be pressed. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <ol className="bd-steps" ref={list} tabIndex={0}>
          {steps.map((step, index) => (
            <li
              key={step.id}
              aria-current={index === now ? 'step' : undefined}
              data-when={index < now ? 'past' : index === now ? 'now' : 'later'}
            >
              <span>{num(index + 1)}</span>
              {/* What is to come is not told before its time. */}
              <p>{index <= now ? lineText(step.line) : t('reveal.later')}</p>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}
