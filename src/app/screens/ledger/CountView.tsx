import type { Line } from '../../models/facts';
import type { CountCase } from '../../models/ledger';
import { Button, Panel } from '../../ui';
import { t } from '../../words';
import { useLedger } from './ledgerContext';
import { lineText } from '../../models/factsLine';
import { Say } from './say';

/** What a tally counts, case by case; a case that has a reason of its own leads on to it. */
export function CountView({ title, cases }: { title: Line; cases: readonly CountCase[] }) {
  const { open } = useLedger();
  return (
    <Panel title={lineText(title)} note={t('why.sums.note', { n: cases.length })}>
      <ol className="sb-why-cases">
        {cases.map(({ line, at }, index) => (
          <li key={index}>
            <Say line={line} />
            {at && (
              <Button look="text" onClick={() => open(at)}>
                {t('why.sums.open')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
