import './dilemmas.css';
import { useState } from 'react';
import { accordsIn } from '../../../../lab/xray/accord';
import { Explained } from '../../../glossary/Explained';
import { nameOf } from '../../../models/facts';
import { useGame } from '../../../store';
import { Select } from '../../../ui';
import { t } from '../../../words';
import type { PartProps } from '../parts';
import { AccordXrayView } from './AccordXrayView';
import { VotesView } from './VotesView';

/** What each accord and each text of a turn asked of whom, and what the other choice would have brought. */
export function Dilemmas({ account }: PartProps) {
  const game = useGame();
  const { setup } = account;
  const [turn, setTurn] = useState(() => firstTurn(game));
  const accords = accordsIn(game, turn);
  const [picked, setPicked] = useState('');
  const accord = accords.includes(picked) ? picked : (accords[0] ?? '');
  const seats = (setup.accords.find(({ id }) => id === accord)?.members ?? []).filter((id) =>
    setup.seatIds.has(id),
  );
  const [who, setWho] = useState(account.seat);
  const seat = seats.includes(who) ? who : (seats[0] ?? '');
  const turns = game.history.length - 1;
  return (
    <>
      <div className="sb-xray-pick">
        <Select
          label={t('xray.turn')}
          value={String(turn)}
          options={Array.from({ length: turns }, (_, n) => ({ value: String(n + 1), label: String(n + 1) }))}
          onChange={(value) => setTurn(Number(value))}
        />
        {accords.length > 0 && (
          <Select
            label={t('xray.accord')}
            value={accord}
            options={accords.map((id) => ({ value: id, label: nameOf.accord(setup, id) }))}
            onChange={setPicked}
          />
        )}
        {seats.length > 0 && (
          <Select
            label={t('xray.seat')}
            value={seat}
            options={seats.map((id) => ({ value: id, label: nameOf.state(setup, id) }))}
            onChange={setWho}
          />
        )}
      </div>
      {seat === '' ? (
        <p className="type-support">
          <Explained>{t('xray.none')}</Explained>
        </p>
      ) : (
        <AccordXrayView key={`${turn}/${accord}`} account={account} turn={turn} accord={accord} seat={seat} />
      )}
      <VotesView account={account} turn={turn} />
    </>
  );
}

/** The first turn in which somebody defected, else the first. */
function firstTurn({ facts, setup }: ReturnType<typeof useGame>): number {
  return facts.find((f) => f.kind === 'conduct' && !f.honoured && setup.seatIds.has(f.state))?.turn ?? 1;
}
