import { useState } from 'react';
import { isIn, signed } from '../../../table/room/room';
import { useGame, useSession } from '../../store';
import { clearEntry, officeIds, useRoom } from '../../store/room';
import { playerText } from '../../models/players';
import { Icon, Menu, PanelHead, PoleSwatch } from '../../ui';
import type { IconName, MenuItem } from '../../ui';
import { t } from '../../words';
import { DecideHere } from './DecideHere';
import { officeText } from './office';
import { Reseat } from './Reseat';
import { SeatCode } from './SeatCode';

type Asked = { seat: string; what: 'decide' | 'reseat' | 'code' } | null;

/** Every seat: who sits in it, and whether it has handed in; never what. */
export function SeatsPanel() {
  const game = useGame();
  useSession((session) => session.version);
  const { room, words, absent, partly } = useRoom();
  const [asked, setAsked] = useState<Asked>(null);
  const { setup, record } = game;
  const ids = setup.seats.map((place) => setup.states[place]?.id ?? '');
  const people = ids.filter((id) => record.seats[id]?.kind === 'person');
  const done = people.filter((id) => isIn(room, id, officeIds(game, id))).length;
  const open = room.phase === 'open';
  const ask = (seat: string, what: 'decide' | 'reseat' | 'code') => () => setAsked({ seat, what });
  const close = (): void => setAsked(null);
  return (
    <>
      <PanelHead
        title={t('room.seats')}
        note={open ? t('room.seats.count', { done, all: people.length }) : t('room.seats.told')}
      />
      <table className="rm-seats">
        <thead className="type-label">
          <tr>
            <th scope="col">{t('room.seat')}</th>
            <th scope="col">{open && t('room.offices')}</th>
            <th scope="col">{t('room.state')}</th>
            <th scope="col">
              <span className="sb-sr">{t('room.seat.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const state = setup.states[setup.state(id)];
            const player = record.seats[id];
            const person = player?.kind === 'person';
            const offices = officeIds(game, id);
            const have = signed(room, id, offices);
            const given = (room.entries[id] ?? []).length > 0;
            const is: SeatIs = !person
              ? player?.kind === 'bot'
                ? 'bot'
                : 'caretaker'
              : open
                ? isIn(room, id, offices)
                  ? 'in'
                  : given
                    ? 'partly'
                    : 'waiting'
                : absent.includes(id)
                  ? 'absent'
                  : partly.includes(id)
                    ? 'partlyPlayed'
                    : 'played';
            const items: MenuItem[] = [
              {
                id: 'decide',
                label: t('room.decide'),
                icon: 'pencil',
                blocked: !open || !person,
                onSelect: ask(id, 'decide'),
              },
              {
                id: 'clear',
                label: t('room.clear'),
                icon: 'undo',
                blocked: !open || !given,
                onSelect: () => clearEntry(id),
              },
              {
                id: 'code',
                label: t('room.seatCode'),
                icon: 'lock',
                blocked: !open || !person,
                onSelect: ask(id, 'code'),
              },
              {
                id: 'reseat',
                label: t('room.reseat'),
                icon: 'user',
                blocked: !open,
                onSelect: ask(id, 'reseat'),
              },
            ];
            return (
              <tr key={id} data-is={is}>
                <th scope="row">
                  <div>
                    <PoleSwatch pole={state?.pole ?? 'hedging'} named />
                    <span>
                      <span className="type-row">{state?.name}</span>
                      {(!person || player?.name) && (
                        <span className="type-support">{playerText(player)}</span>
                      )}
                    </span>
                  </div>
                </th>
                <td>{person && open && <Offices have={have} all={offices} />}</td>
                <td>
                  <span className="rm-state">
                    <Icon name={MARK[is]} size={16} />
                    <span>{t(`room.is.${is}`, { n: have.length, all: offices.length })}</span>
                  </span>
                </td>
                <td>
                  <Menu label={t('room.seat.menu', { seat: state?.name ?? id })} items={items} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {asked?.what === 'decide' && <DecideHere seat={asked.seat} onClose={close} />}
      {asked?.what === 'reseat' && <Reseat seat={asked.seat} onClose={close} />}
      {asked?.what === 'code' && (
        <SeatCode seat={asked.seat} word={words[asked.seat] ?? ''} onClose={close} />
      )}
    </>
  );
}

type SeatIs = 'in' | 'partly' | 'waiting' | 'bot' | 'caretaker' | 'absent' | 'partlyPlayed' | 'played';

const MARK: Readonly<Record<SeatIs, IconName>> = {
  in: 'checkCircle',
  partly: 'pencil',
  waiting: 'circle',
  bot: 'gear',
  caretaker: 'bookOpen',
  absent: 'bookOpen',
  partlyPlayed: 'bookOpen',
  played: 'check',
};

/** So many squares filled of so many: the offices that have signed. */
function Offices({ have, all }: { have: readonly string[]; all: readonly string[] }) {
  if (all.length < 2) return null;
  return (
    <span
      className="rm-offices"
      title={all
        .map((office) =>
          t(have.includes(office) ? 'room.signed' : 'room.unsigned', { office: officeText(office) }),
        )
        .join('\n')}
    >
      {all.map((office) => (
        <span key={office} data-signed={have.includes(office) || undefined}>
          <span className="sb-sr">
            {t(have.includes(office) ? 'room.signed' : 'room.unsigned', { office: officeText(office) })}
          </span>
        </span>
      ))}
    </span>
  );
}
