import { useMemo, useRef, useState } from 'react';
import { codeOfRoom } from '../../../table/room/standing';
import { useGame } from '../../store';
import { tick, useRoom } from '../../store/room';
import { LayoutContext, useMeasuredLayout } from '../../ui/layout';
import { TabBar } from '../../ui';
import { t } from '../../words';
import { ActsColumn } from './ActsColumn';
import { BoardPanel } from './BoardPanel';
import { CodesPanel } from './CodesPanel';
import { RoomHead } from './RoomHead';
import { SeatsPanel } from './SeatsPanel';
import { TurnPanel } from './TurnPanel';
import { useClock } from './useClock';

const TABS = ['seats', 'turn', 'acts'] as const;
type Tab = (typeof TABS)[number];
const ICONS = { seats: 'users', turn: 'listNumbers', acts: 'pencil' } as const;

/** The director's screen: who is in, what was handed in, the clock, and what the director does. */
export function Director() {
  const game = useGame();
  const room = useRoom((session) => session.room);
  const left = useClock(room.clock, tick);
  const frame = useRef<HTMLDivElement>(null);
  const layout = useMeasuredLayout(frame);
  const [tab, setTab] = useState<Tab>('seats');
  const steps = game.record.turns.length;
  // The game changes in place; its record says when.
  // oxlint-disable-next-line react/exhaustive-deps
  const code = useMemo(() => (game.world.ending === null ? codeOfRoom(game) : ''), [game, steps]);
  const narrow = layout.name === 'phone' || layout.name === 'tablet';
  return (
    <LayoutContext value={layout}>
      <div ref={frame} className="rm-director" data-layout={layout.name} data-low={layout.low || undefined}>
        <RoomHead left={left} />
        <main className="rm-columns" data-tab={narrow ? tab : undefined}>
          <h1 className="sb-sr">{t('room.one')}</h1>
          <section className="rm-column" data-column="seats" aria-label={t('room.tab.seats')}>
            <SeatsPanel />
            <BoardPanel left={left} />
          </section>
          <section className="rm-column" data-column="turn" aria-label={t('room.tab.turn')}>
            {room.phase === 'open' ? <CodesPanel code={code} /> : <TurnPanel />}
          </section>
          <section className="rm-column" data-column="acts" aria-label={t('room.tab.acts')}>
            <ActsColumn />
          </section>
        </main>
        {narrow && (
          <TabBar
            current={tab}
            tabs={TABS.map((id) => ({ id, label: t(`room.tab.${id}`), icon: ICONS[id] }))}
            onSelect={setTab}
          />
        )}
      </div>
    </LayoutContext>
  );
}
