import './debrief/debrief.css';
import type { EvidenceLink } from '../../models/debrief';
import { lineText } from '../../models/factsLine';
import { openTurn } from '../../store';
import { Button } from '../../ui';
import { t } from '../../words';
import { Figure } from '../ledger/Figure';

/** What a claim rests on: the ledger's entries, and the turn to see again. */
export function EvidenceRow({ links, turn }: { links: readonly EvidenceLink[]; turn: number }) {
  return (
    <p className="sb-evidence type-support">
      {links.length > 0 && <span>{t('debrief.evidence')}</span>}
      {links.map(({ reference, measure, at }, n) => (
        <Figure key={n} at={at} text={reference ?? lineText(measure)} label={lineText(measure)} />
      ))}
      <Button look="text" onClick={() => openTurn(turn)}>
        {t('debrief.open', { turn })}
      </Button>
    </p>
  );
}
