import { useState } from 'react';
import { LEVELS, type Level, type SeatPlayer } from '../../../engine';
import { STRATEGIES } from '../../../bots/class';
import { botText } from '../../models/players';
import { nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { useGame } from '../../store';
import { reseat } from '../../store/room';
import { Button, Dialog, Segmented, Select, TextField } from '../../ui';
import { t } from '../../words';

/** Somebody else in a seat, a bot, or nobody: its brief. With a reason, which the record keeps. */
export function Reseat({ seat, onClose }: { seat: string; onClose: () => void }) {
  const { setup, record } = useGame();
  const was = record.seats[seat];
  const state = setup.states[setup.state(seat)];
  const [kind, setKind] = useState<SeatPlayer['kind']>(was?.kind === 'person' ? 'bot' : 'person');
  const [name, setName] = useState('');
  const [strategy, setStrategy] = useState(state?.seat?.bot.strategy ?? 'tit-for-tat');
  const [level, setLevel] = useState<Level>('standard');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string>();
  const player = state?.seat?.bot.player ?? 'status-quo';
  const seated = (): SeatPlayer => {
    if (kind === 'person') return name.trim() === '' ? { kind } : { kind, name: name.trim() };
    return kind === 'bot' ? { kind, player, strategy, level } : { kind };
  };
  const done = (): void => {
    const [problem] = reseat(seat, seated(), reason.trim());
    if (problem === undefined) onClose();
    else setWrong(reasonText(problem.reason));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('room.reseat.of', { seat: nameOf.state(setup, seat) })}
      actions={
        <Button look="primary" onClick={done}>
          {t('room.reseat.do')}
        </Button>
      }
    >
      <div className="rm-form">
        <Segmented
          label={t('room.reseat.who')}
          showLabel
          value={kind}
          options={[
            { value: 'person', label: t('room.kind.person') },
            { value: 'bot', label: t('room.kind.bot') },
            { value: 'caretaker', label: t('room.kind.caretaker') },
          ]}
          onChange={setKind}
        />
        {kind === 'person' && (
          <TextField label={t('room.reseat.name')} value={name} maxLength={60} onChange={setName} />
        )}
        {kind === 'bot' && (
          <>
            <Select
              label={t('room.reseat.strategy')}
              value={strategy}
              options={STRATEGIES.map(({ id }) => ({ value: id, label: botText(player, id) }))}
              onChange={setStrategy}
            />
            <Select
              label={t('title.level')}
              value={level}
              options={LEVELS.map((one) => ({ value: one, label: t(`bots.level.${one}`) }))}
              onChange={setLevel}
            />
          </>
        )}
        <TextField
          label={t('room.reason')}
          hint={t('room.reason.hint')}
          value={reason}
          maxLength={400}
          {...(wrong === undefined ? {} : { problem: wrong })}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
