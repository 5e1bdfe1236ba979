import type { ScenarioCard } from '../../../scenario/shelf-browser';
import { EmptyState } from '../../ui/notes';
import { t } from '../../words/first';

export interface ShelfProps {
  scenarios: readonly ScenarioCard[];
  /** Id of the scenario that is chosen. */
  chosen: string | undefined;
  onChoose: (scenario: ScenarioCard) => void;
}

/** The scenarios as a table of contents. */
export function Shelf({ scenarios, chosen, onChoose }: ShelfProps) {
  if (scenarios.length === 0) return <EmptyState title={t('title.empty')} />;
  return (
    <section className="ti-shelf">
      <header>
        <h2 className="type-plate">{t('title.shelf')}</h2>
        <span className="type-support">{t('title.shelf.n', { n: scenarios.length })}</span>
      </header>
      <div className="ti-row ti-row-head type-label" aria-hidden="true">
        <span />
        <span />
        <span>{t('title.column.turns')}</span>
        <span>{t('title.column.seats')}</span>
        <span>{t('title.column.time')}</span>
      </div>
      <ol>
        {scenarios.map((entry, at) => (
          <li key={entry.id} data-chosen={entry.id === chosen || undefined}>
            <button
              type="button"
              className="ti-row"
              aria-pressed={entry.id === chosen}
              onClick={() => onChoose(entry)}
            >
              <span className="ti-number">{at + 1}</span>
              <span>
                <span className="type-section">{entry.title}</span>
                <span className="type-support">{entry.question}</span>
              </span>
              <Cell label={t('title.column.turns')}>{turnsText(entry)}</Cell>
              <Cell label={t('title.column.seats')}>{entry.seats}</Cell>
              <Cell label={t('title.column.time')}>{t('title.minutes', { n: entry.minutes })}</Cell>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cell({ label, children }: { label: string; children: string | number }) {
  return (
    <span className="ti-cell">
      <span className="ti-cell-label">{label} </span>
      {children}
    </span>
  );
}

function turnsText({ turns, hidden }: ScenarioCard): string {
  return hidden === 0 ? String(turns) : t('title.turns.open', { n: turns, more: turns + hidden });
}
