import { useState } from 'react';
import type { LedgerEntry, PhaseId } from '../../../engine';
import { entryList, EVERYTHING, type LedgerFilter } from '../../models/ledgerList';
import { measureLine, shownValue, told } from '../../models/ledgerNames';
import { referenceOf } from '../../models/ledgerRefs';
import { Button, EmptyState, Panel, Select } from '../../ui';
import { t } from '../../words';
import { useLedger } from './ledgerContext';
import { lineText, valueText } from '../../models/factsLine';

const PAGE = 40;

/** Every entry the reader may see, newest first, narrowed by phase, state and turn. */
export function EntryList() {
  const { book } = useLedger();
  const [filter, setFilter] = useState<LedgerFilter>(EVERYTHING);
  const [shown, setShown] = useState(PAGE);
  const { entries, sealed } = entryList(book, filter);
  const narrow = (change: Partial<LedgerFilter>): void => {
    setFilter({ ...filter, ...change });
    setShown(PAGE);
  };
  const phases = [...new Set(book.entries.map((e) => e.phase))];
  const turns = [...new Set(book.entries.map((e) => e.turn))];
  const any = { value: '', label: t('why.list.any') };
  return (
    <Panel
      title={t('why.list')}
      note={
        <>
          {t('why.list.note', { n: entries.length })} {sealed && t('why.list.sealed')}
        </>
      }
    >
      <div className="sb-why-filters">
        <Select
          label={t('why.list.phase')}
          value={filter.phase}
          options={[any, ...phases.map((phase) => ({ value: phase, label: t(`ledgerPhase.${phase}`) }))]}
          onChange={(phase) => narrow({ phase: phase as PhaseId | '' })}
        />
        <Select
          label={t('why.list.state')}
          value={filter.state}
          options={[any, ...book.setup.states.map((s) => ({ value: s.id, label: s.name }))]}
          onChange={(state) => narrow({ state })}
        />
        <Select
          label={t('why.list.turn')}
          value={filter.turn === 0 ? '' : String(filter.turn)}
          options={[any, ...turns.map((turn) => ({ value: String(turn), label: String(turn) }))]}
          onChange={(turn) => narrow({ turn: Number(turn) })}
        />
      </div>
      {entries.length === 0 && (
        <EmptyState title={t('why.list.empty')}>{t('why.list.empty.note')}</EmptyState>
      )}
      <ol className="sb-why-list">
        {entries.slice(0, shown).map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ol>
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {t('why.list.more', { n: Math.min(PAGE, entries.length - shown) })}
        </Button>
      )}
    </Panel>
  );
}

function EntryLine({ entry }: { entry: LedgerEntry }) {
  const { book, open } = useLedger();
  const show = (value: number): string => valueText(told(entry.measure, shownValue(entry.measure, value)));
  return (
    <li>
      <button type="button" className="sb-why-entry" onClick={() => open({ kind: 'entry', id: entry.id })}>
        <span className="type-mono">{referenceOf(book, entry)}</span>
        <span>
          {lineText(measureLine(book.setup, entry))}
          <span className="type-label">{t(`ledgerPhase.${entry.phase}`)}</span>
        </span>
        <span>{t('why.list.change', { before: show(entry.before), after: show(entry.after) })}</span>
      </button>
    </li>
  );
}
