import { useState } from 'react';
import { useGame, useSession } from '../../store';
import { useRoom } from '../../store/room';
import { Icon, PanelHead } from '../../ui';
import { t } from '../../words';
import { ActLog } from './ActLog';
import { InjectForm } from './InjectForm';
import { PlannedActs } from './PlannedActs';
import { RulingForm } from './RulingForm';
import { TurnBackForm } from './TurnBackForm';
import { ValueForm } from './ValueForm';
import { WrittenForm } from './WrittenForm';

const FORMS = {
  inject: InjectForm,
  improvise: WrittenForm,
  ruling: RulingForm,
  edit: ValueForm,
  back: TurnBackForm,
} as const;
type FormId = keyof typeof FORMS;
const IDS = Object.keys(FORMS) as FormId[];

/** What the director can do to the game, what is planned for this turn, and what was done before. */
export function ActsColumn() {
  const game = useGame();
  useSession((session) => session.version);
  const room = useRoom((session) => session.room);
  const [form, setForm] = useState<FormId | null>('inject');
  const open = room.phase === 'open';
  // Between two turns nothing of a turn can be changed; what is over can still be left behind.
  const shown = open ? form : 'back';
  return (
    <>
      <PanelHead title={t('room.acts')} note={t('room.acts.note')} />
      {!open && <p className="rm-acts-wait type-support">{t('room.acts.wait')}</p>}
      <PlannedActs />
      <ul className="rm-acts">
        {IDS.filter((id) => open || id === 'back').map((id) => {
          const Form = FORMS[id];
          return (
            <li key={id} data-open={id === shown || undefined}>
              <button
                type="button"
                aria-expanded={id === shown}
                onClick={() => setForm((old) => (old === id ? null : id))}
              >
                <span>
                  <span className="type-row">{t(`room.acts.${id}`)}</span>
                  <span className="type-support">{t(`room.acts.${id}.text`)}</span>
                </span>
                <Icon name={id === shown ? 'caretDown' : 'caretRight'} size={16} />
              </button>
              {id === shown && (
                <div className="rm-form">
                  <Form key={`${form} ${game.record.turns.length}`} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <ActLog />
    </>
  );
}
