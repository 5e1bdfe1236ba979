import { Explained } from '../../glossary/Explained';
import { entryOf, startOf } from '../../models/ledger';
import { mayRead, type Cell } from '../../models/ledgerRefs';
import { Panel } from '../../ui';
import { t } from '../../words';
import { EntryView } from './EntryView';
import { useLedger } from './ledgerContext';
import { Sealed } from './Sealed';
import { lineText } from '../../models/factsLine';
import { ScenarioLine } from './ScenarioLine';

/** Why a number stood where it did at the end of a turn: its last entry, or the start that nothing has changed. */
export function CellView({ cell, turn }: { cell: Cell; turn: number }) {
  const { book } = useLedger();
  if (!mayRead(book, cell)) return <Sealed />;
  const entry = entryOf(book, cell, turn);
  if (entry) return <EntryView id={entry.id} />;
  const start = startOf(book, cell);
  return (
    <Panel title={lineText(start.title)}>
      <p className="type-support">
        <Explained>{t(start.path === null ? 'why.never.rules' : 'why.never')}</Explained>
      </p>
      {start.path !== null && <ScenarioLine path={start.path} />}
    </Panel>
  );
}
