import { useState } from 'react';
import { useGame } from '../../store';
import { forkRoom, goBack, useRoom } from '../../store/room';
import { Button, Checkbox, Segmented, Select, TextField } from '../../ui';
import { t } from '../../words';

/** Back to before a turn in this room, or a second room from there beside it. */
export function TurnBackForm() {
  const { world, record } = useGame();
  const { name, room } = useRoom();
  const played = record.turns.filter((step) => step.kind === 'act').length;
  const turns = Array.from({ length: world.ending === null ? played + 1 : played }, (_, n) => n + 1);
  const [how, setHow] = useState<'fork' | 'back'>('fork');
  const [turn, setTurn] = useState(String(Math.max(1, played)));
  const [reason, setReason] = useState('');
  const [title, setTitle] = useState('');
  const [keep, setKeep] = useState(true);
  const [tried, setTried] = useState(false);
  if (room.practice) return <p className="type-support">{t('room.back.practice')}</p>;
  const missing = reason.trim() === '';
  const go = (): void => {
    setTried(true);
    if (missing) return;
    if (how === 'fork') location.hash = `#room/${forkRoom(Number(turn), reason.trim(), title)}`;
    else goBack(Number(turn), reason.trim(), keep);
  };
  return (
    <div className="rm-form">
      <Segmented
        label={t('room.back.how')}
        value={how}
        options={[
          { value: 'fork', label: t('room.back.fork') },
          { value: 'back', label: t('room.back.back') },
        ]}
        onChange={setHow}
      />
      <p className="type-support">{t(how === 'fork' ? 'room.back.fork.text' : 'room.back.back.text')}</p>
      <Select
        label={t('room.back.turn')}
        value={turn}
        options={turns.map((n) => ({
          value: String(n),
          label: t(n > played ? 'room.back.now' : 'room.back.before', { turn: n }),
        }))}
        onChange={setTurn}
      />
      {how === 'fork' ? (
        <TextField
          label={t('room.back.name')}
          placeholder={t('room.back.name.like', { name })}
          value={title}
          maxLength={60}
          onChange={setTitle}
        />
      ) : (
        <Checkbox
          label={t('room.back.keep')}
          hint={t('room.back.keep.hint')}
          checked={keep}
          onChange={setKeep}
        />
      )}
      <TextField
        label={t('room.reason')}
        hint={t('room.reason.hint')}
        value={reason}
        maxLength={400}
        lines={2}
        {...(tried && missing ? { problem: t('reason.act-reason-missing') } : {})}
        onChange={setReason}
      />
      <Button look="primary" onClick={go}>
        {t(how === 'fork' ? 'room.back.fork.do' : 'room.back.back.do', { turn: Number(turn) })}
      </Button>
    </div>
  );
}
