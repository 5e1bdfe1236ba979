import { useState } from 'react';
import { clockText, runs } from '../../../table/room/clock';
import { exportGame, useGame, useSession } from '../../store';
import { extendClock, pauseClock, resolveNow, startClock, useRoom } from '../../store/room';
import { Button, Dialog, Menu } from '../../ui';
import { useLayout } from '../../ui/layout';
import { Logo } from '../../ui/logo';
import { list, t } from '../../words';
import { openReview } from './review';
import { useHelpItems } from '../help/helpItems';
import { saveSheets } from './sheets';
import { waitingFor } from './waiting';

/** Which room, which turn, the clock and what can be done with it. */
export function RoomHead({ left }: { left: number }) {
  const game = useGame();
  const { name, room, resolving } = useRoom();
  const help = useHelpItems();
  const layout = useLayout();
  const [asking, setAsking] = useState(false);
  const reading = useSession((session) => session.reading);
  useSession((session) => session.version);
  const { turns, title } = game.setup.scenario;
  const running = runs(room.clock);
  const open = room.phase === 'open';
  const waiting = waitingFor(game, room);
  const turn = open ? game.world.turn : reading;
  const people = Object.values(game.record.seats).filter(({ kind }) => kind === 'person');
  const end = (): void => {
    setAsking(false);
    void resolveNow();
  };
  return (
    <header className="rm-head" aria-label={t('masthead.label')}>
      <a className="rm-head-logo" href="#/" aria-label={t('room.home')}>
        <Logo name={layout.name === 'wide'} />
      </a>
      <p className="rm-head-name">
        <strong>{name}</strong>
        <span className="type-support">{title === name ? null : title}</span>
      </p>
      {room.practice && <span className="rm-flag">{t('room.practice.flag')}</span>}
      <p className="rm-head-turn">
        {t(turn > turns.count ? 'board.turn.more' : 'board.turn', { turn, turns: turns.count })}
        <span className="type-support">
          {t(open ? 'room.head.open' : 'room.head.told', {
            done: people.length - waiting.length,
            all: people.length,
          })}
        </span>
      </p>
      <div className="rm-clock" data-running={running || undefined}>
        {/* Said aloud at five minutes, one minute and ten seconds only: a timer that is read each second cannot be worked beside. */}
        {open && (
          <>
            <span role="timer" aria-live="off" aria-label={t('room.clock')} className="rm-clock-time">
              {clockText(left)}
            </span>
            <Button icon={running ? 'pause' : 'play'} onClick={running ? pauseClock : startClock}>
              {t(running ? 'room.pause' : room.rest.since === null ? 'room.start' : 'room.goOn')}
            </Button>
            <Button onClick={() => extendClock(1)}>{t('room.more', { n: 1 })}</Button>
            <Button onClick={() => extendClock(5)}>{t('room.more', { n: 5 })}</Button>
            <Button
              look="primary"
              blocked={resolving ? t('room.resolving') : undefined}
              onClick={() => (waiting.length === 0 ? end() : setAsking(true))}
            >
              {t('room.resolve')}
            </Button>
          </>
        )}
      </div>
      <Menu
        items={[
          ...help,
          {
            id: 'sheets',
            label: t('room.sheets'),
            icon: 'newspaper',
            onSelect: () => void saveSheets(),
          },
          { id: 'export', label: t('menu.export'), icon: 'download', onSelect: exportGame },
          {
            id: 'review',
            label: t('room.review'),
            icon: 'listNumbers',
            blocked: game.world.ending === null,
            onSelect: openReview,
          },
          {
            id: 'rooms',
            label: t('room.all'),
            icon: 'arrowLeft',
            onSelect: () => {
              location.hash = '#room';
            },
          },
        ]}
      />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('room.resolve.ask')}
        actions={
          <Button look="primary" onClick={end}>
            {t('room.resolve.yes')}
          </Button>
        }
      >
        <p>{t('room.resolve.text', { n: waiting.length, seats: list(waiting) })}</p>
      </Dialog>
    </header>
  );
}
