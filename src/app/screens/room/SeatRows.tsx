import type { SeatPlayer } from '../../../engine';
import type { StateDef } from '../../../scenario/types';
import { botText } from '../../models/players';
import { SeatChip, Select, TextField } from '../../ui';
import { t } from '../../words';

export interface SeatRowsProps {
  states: readonly StateDef[];
  seats: Readonly<Record<string, SeatPlayer>>;
  /** Room words by seat; null where codes are not sealed. */
  words: Readonly<Record<string, string>> | null;
  onSeats: (seats: Record<string, SeatPlayer>) => void;
  onWords: (words: Record<string, string>) => void;
}

/** A row a seat: who plays it, their name, and the word that seals its codes. */
export function SeatRows({ states, seats, words, onSeats, onWords }: SeatRowsProps) {
  return (
    <>
      <div className="rm-rows-head type-label" aria-hidden="true">
        <span>{t('room.column.seat')}</span>
        <span>{t('room.column.player')}</span>
        <span>{t('room.column.names')}</span>
        {words !== null && <span>{t('room.column.word')}</span>}
      </div>
      <ul className="rm-rows">
        {states.map((state) => {
          const { id, name, pole, seat } = state;
          const player = seats[id];
          const kind = player?.kind ?? 'bot';
          const bot = botText(seat?.bot.player ?? 'status-quo', seat?.bot.strategy ?? '');
          return (
            <li key={id}>
              <SeatChip name={name} pole={pole} strong={kind === 'person'} />
              <Select
                label={t('title.seat.player', { seat: name })}
                hideLabel
                value={kind}
                options={[
                  { value: 'person', label: t('room.kind.person') },
                  { value: 'bot', label: bot },
                  { value: 'caretaker', label: t('room.kind.caretaker') },
                ]}
                onChange={(next) => {
                  const { [id]: _, ...others } = seats;
                  onSeats(next === 'bot' ? others : { ...others, [id]: { kind: next } });
                }}
              />
              {kind === 'person' && (
                <TextField
                  label={t('room.names', { seat: name })}
                  hideLabel
                  hint={undefined}
                  value={player?.name ?? ''}
                  maxLength={60}
                  placeholder={t('room.names.hint')}
                  onChange={(said) =>
                    onSeats({ ...seats, [id]: { kind: 'person', ...(said === '' ? {} : { name: said }) } })
                  }
                />
              )}
              {kind === 'person' && words !== null && (
                <TextField
                  label={t('room.word', { seat: name })}
                  hideLabel
                  value={words[id] ?? ''}
                  maxLength={20}
                  onChange={(word) => onWords({ ...words, [id]: word.toLowerCase().replace(/[^a-z]/g, '') })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
