import { useState } from 'react';
import { useGame, useSession } from '../../store';
import { useRoom } from '../../store/room';
import { PanelHead, Select } from '../../ui';
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
  const [form, setForm] = useState<FormId>('inject');
  const Form = FORMS[form];
  const open = room.phase === 'open';
  return (
    <>
      <PanelHead title={t('room.acts')} note={t('room.acts.note')} />
      {open || form === 'back' ? (
        <div className="rm-act">
          <Select
            label={t('room.acts.which')}
            value={form}
            options={IDS.map((id) => ({ value: id, label: t(`room.acts.${id}`) }))}
            onChange={setForm}
          />
          <Form key={`${form} ${game.record.turns.length}`} />
        </div>
      ) : (
        <div className="rm-act">
          <p className="type-support">{t('room.acts.wait')}</p>
          <TurnBackForm />
        </div>
      )}
      <PlannedActs />
      <ActLog />
    </>
  );
}
