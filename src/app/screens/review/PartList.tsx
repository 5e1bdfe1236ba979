import './parts.css';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Select, useLayout } from '../../ui';
import { t } from '../../words';
import type { ReviewPart } from './parts';
import { usePart } from './usePart';

const MOVES: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: (at, of) => (at + 1) % of,
  ArrowLeft: (at, of) => (at + of - 1) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** The contents of the review: tabs (arrow keys move), or a list to choose from where they would not stand in a row. */
export function PartList({ parts }: { parts: readonly ReviewPart[] }) {
  const { current, show } = usePart();
  const tabs = useRef<HTMLDivElement>(null);
  const phone = useLayout().name === 'phone';
  if (phone)
    return (
      <nav className="sb-parts" aria-label={t('review.parts')}>
        <Select
          label={t('review.parts')}
          value={current}
          options={parts.map(({ id, title }) => ({ value: id, label: t(title) }))}
          onChange={show}
        />
      </nav>
    );
  const move = (event: KeyboardEvent): void => {
    const to = MOVES[event.key]?.(
      parts.findIndex(({ id }) => id === current),
      parts.length,
    );
    const next = to === undefined ? undefined : parts[to];
    if (next === undefined) return;
    event.preventDefault();
    show(next.id);
    tabs.current?.querySelectorAll('button')[to ?? 0]?.focus();
  };
  return (
    <div className="sb-parts" role="tablist" aria-label={t('review.parts')} ref={tabs}>
      {parts.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`part-tab-${id}`}
          aria-selected={id === current}
          aria-controls={`part-${id}`}
          tabIndex={id === current ? 0 : -1}
          onClick={() => show(id)}
          onKeyDown={move}
        >
          {t(title)}
        </button>
      ))}
    </div>
  );
}
