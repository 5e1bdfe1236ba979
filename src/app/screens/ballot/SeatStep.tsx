import { useState } from 'react';
import { needsSeatCode } from '../../../table/code/room';
import type { Office } from '../../../table/offices';
import { nameOf } from '../../models/facts';
import { Button, ChoiceCards, Select, TextField } from '../../ui';
import { Scanner, canScan } from '../../ui/scanner';
import { t } from '../../words';
import { seatProblemText } from './problems';
import { officesHere, type Told } from './useBallot';

/** Who decides: the seat, an office of it, its word and its own code. */
export function SeatStep(told: Told) {
  const { ballot, change, game, seen, seatProblem } = told;
  const [scanning, setScanning] = useState(false);
  if (game === null) return null;
  const { setup } = game;
  const needed = needsSeatCode(setup);
  const offices = officesHere(told);
  const blocked =
    ballot.seat === ''
      ? t('ballot.seat.missing')
      : seatProblem !== null
        ? seatProblemText(setup, seatProblem)
        : seen === null
          ? t('ballot.seat.needs')
          : undefined;
  const role = setup.states.find(({ id }) => id === ballot.seat)?.seat?.role;
  return (
    <>
      <h1 className="type-plate">{t('ballot.seat.title')}</h1>
      {ballot.moved && (
        <p className="ba-moved" role="status">
          {t('ballot.moved')}
        </p>
      )}
      <Select
        label={t('ballot.seat.who')}
        value={ballot.seat}
        options={[
          { value: '', label: t('ballot.seat.none'), blocked: true },
          ...[...setup.seatIds].map((id) => ({ value: id, label: nameOf.state(setup, id) })),
        ]}
        onChange={(seat) => change({ seat, office: null, own: '', orders: {} })}
      />
      {role !== undefined && <p className="type-story">{role}</p>}
      {offices.length > 0 && (
        <ChoiceCards<Office | 'whole'>
          label={t('ballot.seat.office')}
          value={ballot.office ?? 'whole'}
          arrange="rows"
          options={[
            { value: 'whole', label: t('ballot.seat.whole'), text: t('ballot.office.does.whole') },
            ...offices.map(({ office }) => ({
              value: office,
              label: t(`ballot.office.${office}`),
              text: t(`ballot.office.does.${office}`),
            })),
          ]}
          onChange={(office) => change({ office: office === 'whole' ? null : office })}
        />
      )}
      <TextField
        label={t('ballot.seat.word')}
        hint={t('ballot.seat.word.hint')}
        value={ballot.word}
        onChange={(word) => change({ word })}
      />
      <TextField
        label={t('ballot.seat.own')}
        hint={t(needed ? 'ballot.seat.own.needed' : 'ballot.seat.own.hint')}
        value={ballot.own}
        problem={seatProblem === null ? undefined : seatProblemText(setup, seatProblem)}
        onChange={(own) => change({ own })}
      />
      {canScan() && !scanning && (
        <Button icon="camera" onClick={() => setScanning(true)}>
          {t('ballot.room.scan')}
        </Button>
      )}
      {scanning && (
        <Scanner
          label={t('ballot.seat.own.scanning')}
          onText={(own) => {
            setScanning(false);
            change({ own });
          }}
          onClose={() => setScanning(false)}
        />
      )}
      <Button
        look="primary"
        size="large"
        wide
        blocked={blocked}
        onClick={() => change({ step: 'decide', moved: false })}
      >
        {t('ballot.next')}
      </Button>
      <Button look="text" onClick={() => change({ step: 'room' })}>
        {t('ballot.back.room')}
      </Button>
    </>
  );
}
