import { useState } from 'react';
import { shelf } from '../../store';
import { Button, Select, TextField } from '../../ui';
import { Scanner, canScan } from '../../ui/scanner';
import { t } from '../../words';
import { roomProblemText } from './problems';
import { told, type Told } from './useBallot';

/** The room's code: typed, scanned, or brought by a link. */
export function RoomStep({ ballot, change, room, roomProblem }: Told) {
  const [scanning, setScanning] = useState(false);
  const take = (text: string): void => change(told(ballot, text));
  const unknown = ballot.room !== '' && ballot.scenario === '';
  const meant = roomProblem?.code === 'mistyped' ? roomProblem.meant : undefined;
  return (
    <>
      <h1 className="type-plate">{t('ballot.room.title')}</h1>
      <p>{t('ballot.room.text')}</p>
      <TextField
        label={t('ballot.room.code')}
        hint={t('ballot.room.hint')}
        value={ballot.room}
        problem={roomProblem === null ? undefined : roomProblemText(roomProblem)}
        onChange={take}
      />
      {meant !== undefined && (
        <Button onClick={() => take(meant)}>{t('ballot.room.take', { code: meant })}</Button>
      )}
      {canScan() && !scanning && (
        <Button icon="camera" onClick={() => setScanning(true)}>
          {t('ballot.room.scan')}
        </Button>
      )}
      {scanning && (
        <Scanner
          label={t('ballot.room.scanning')}
          onText={(text) => {
            setScanning(false);
            take(text);
          }}
          onClose={() => setScanning(false)}
        />
      )}
      {(unknown || roomProblem !== null) && (
        <Select
          label={t('ballot.room.scenario')}
          value={ballot.scenario}
          options={[
            { value: '', label: t('ballot.room.scenario.none'), blocked: true },
            ...shelf().map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(scenario) => change({ scenario, seat: '', office: null, orders: {} })}
        />
      )}
      <Button
        look="primary"
        size="large"
        wide
        blocked={room === null ? t('ballot.wrong.short') : undefined}
        onClick={() => change({ step: 'seat' })}
      >
        {t('ballot.next')}
      </Button>
      {ballot.room === '' && (
        <section className="ba-how">
          <h2 className="type-row">{t('ballot.how.title')}</h2>
          <ol>
            {(['code', 'seat', 'decide', 'hand'] as const).map((one) => (
              <li key={one}>{t(`ballot.how.${one}`)}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
