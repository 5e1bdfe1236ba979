import type { Scene } from '../../models/revealScenes';
import { PanelHead } from '../../ui';
import { t } from '../../words';
import { lineText } from '../../models/factsLine';

export interface RevealListProps {
  steps: readonly Scene[];
  /** The step on the screen; null where all are. */
  at: number | null;
  /** The farthest step that has been shown; later ones tell nothing. */
  seen: number;
  onStep: (at: number) => void;
}

/** The steps in order: what has been told as findings, what is to come as a word each. */
export function RevealList({ steps, at, seen, onStep }: RevealListProps) {
  return (
    <>
      <PanelHead
        title={t('reveal.steps')}
        note={
          at === null
            ? t('reveal.together', { of: steps.length })
            : t('reveal.step', { at: at + 1, of: steps.length })
        }
      />
      <ol className="sb-reveal-list">
        {steps.map((step, index) => {
          const told = index <= seen;
          return (
            <li key={step.id} aria-current={index === at ? 'step' : undefined}>
              <button type="button" disabled={!told} onClick={() => onStep(index)}>
                <span className="sb-reveal-number">{index + 1}</span>
                <span>
                  <span className="type-label">{lineText(step.short)}</span>
                  <span className={told ? 'type-row' : 'type-support'}>
                    {told ? lineText(step.title) : t('reveal.later')}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
