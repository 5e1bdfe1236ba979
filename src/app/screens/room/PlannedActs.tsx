import { actLine } from '../../models/acts';
import { lineText } from '../../models/factsLine';
import { useGame } from '../../store';
import { undoAct, useRoom } from '../../store/room';
import { Button } from '../../ui';
import { t } from '../../words';

/** What happens when the turn is resolved; each can be taken back until then. */
export function PlannedActs() {
  const { setup } = useGame();
  const pending = useRoom((session) => session.room.pending);
  if (pending.length === 0) return null;
  return (
    <section className="rm-log" aria-labelledby="rm-planned">
      <h3 className="type-section" id="rm-planned">
        {t('room.planned')}
      </h3>
      <p className="type-support">{t('room.planned.note')}</p>
      <ul>
        {pending.map((act, at) => (
          <li key={at}>
            <span className="type-row">{lineText(actLine(setup, act))}</span>
            <span className="type-support">{act.reason}</span>
            <Button look="text" onClick={() => undoAct(at)}>
              {t('room.planned.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
