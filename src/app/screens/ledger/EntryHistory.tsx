import { valueText } from '../../models/factsLine';
import type { EntryPage } from '../../models/ledger';
import { shownValue, told } from '../../models/ledgerNames';
import { Panel } from '../../ui';
import { t } from '../../words';
import { useLedger } from './ledgerContext';

/** The same number through the game: every entry that changed it, each leading to its own reasons. */
export function EntryHistory({ page }: { page: EntryPage }) {
  const { open } = useLedger();
  if (page.history.length < 2) return null;
  return (
    <Panel title={t('why.path')}>
      <ol className="sb-why-history">
        {page.history.map((entry) => {
          const now = entry.id === page.entry.id;
          const words = t('why.path.step', {
            turn: entry.turn,
            phase: t(`ledgerPhase.${entry.phase}`),
            before: valueText(told(entry.measure, shownValue(entry.measure, entry.before))),
            after: valueText(told(entry.measure, shownValue(entry.measure, entry.after))),
          });
          return (
            <li key={entry.id} aria-current={now ? 'true' : undefined}>
              {now ? (
                <strong>{words}</strong>
              ) : (
                <button
                  type="button"
                  className="sb-why-link"
                  onClick={() => open({ kind: 'entry', id: entry.id })}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
