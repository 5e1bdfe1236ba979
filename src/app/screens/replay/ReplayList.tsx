import { useEffect, useRef } from 'react';
import type { Replay } from '../../models/replayStep';
import { lineText } from '../../models/factsLine';
import { IconButton, PanelHead, useLayout } from '../../ui';
import { num, t } from '../../words';
import { Say } from '../ledger/say';
import type { ReplayControl } from './useReplay';

export interface ReplayListProps {
  replay: Replay;
  control: ReplayControl;
  /** What closing leads back to, in words. */
  closeLabel: string;
  onClose: () => void;
}

/** The same steps as a numbered list, each with the way to its reason; the smaller ones below, which are not played. */
export function ReplayList({ replay, control, closeLabel, onClose }: ReplayListProps) {
  const { steps, smaller } = replay;
  const { at, still, go } = control;
  const list = useRef<HTMLOListElement>(null);
  // On a tablet the list lies under the picture in one page: the picture stays in sight.
  const scrolls = useLayout().name !== 'tablet';
  useEffect(() => {
    if (scrolls) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, scrolls]);
  return (
    <>
      <PanelHead
        title={t('replay.steps')}
        action={<IconButton icon="close" label={closeLabel} onClick={onClose} />}
      />
      {still && <p className="type-support sb-replay-still">{t('replay.steps.still')}</p>}
      <ol className="sb-replay-list" ref={list}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={index === at ? 'step' : undefined}
            data-when={index < at ? 'past' : index === at ? 'now' : 'later'}
          >
            <button
              type="button"
              aria-label={t('replay.go', { n: index + 1, text: lineText(step.line) })}
              onClick={() => go(index)}
            >
              {num(index + 1)}
            </button>
            <p>
              <Say line={step.line} />
            </p>
          </li>
        ))}
      </ol>
      {smaller.length > 0 && (
        <details className="sb-replay-smaller">
          <summary>{t('replay.smaller', { n: smaller.length })}</summary>
          <ul>
            {smaller.map((step) => (
              <li key={step.id}>
                <Say line={step.line} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
