import '../ledger/read.css';
import '../reveal/reveal.css';
import './board.css';
import './told.css';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { clockText, runs } from '../../../table/room/clock';
import { ElectionPlate } from '../../hall/ElectionPlate';
import { HallPlate } from '../../hall/HallPlate';
import { HallTally } from '../../hall/HallTally';
import { sittings } from '../../models/sittings';
import { mapModel } from '../../models/map';
import { edition } from '../../models/news';
import type { Account } from '../../models/facts';
import { LayoutContext, useMeasuredLayout } from '../../ui/layout';
import { MapLegend } from '../../map/MapLegend';
import { EmptyState, Plate } from '../../ui';
import { Logo } from '../../ui/logo';
import { t } from '../../words/whole';
import { Boundary } from '../help/Boundary';
import { showingOf } from '../assembly/showing';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { Paper } from '../news/Paper';
import { SceneView } from '../reveal/SceneView';
import { useClock } from '../room/useClock';
import type { BoardShows } from './account';
import { BoardReplay } from './BoardReplay';
import { BoardSide } from './BoardSide';
import { boardScenes } from './steps';

// Phaser comes with the map, in a chunk of its own.
const MapView = lazy(() => import('../../map/MapView').then((module) => ({ default: module.MapView })));

/** The big screen: what all may see, large. */
export function BoardView({ shows }: { shows: BoardShows }) {
  const { message, setup, account } = shows;
  const left = useClock(message.clock);
  const frame = useRef<HTMLDivElement>(null);
  const layout = useMeasuredLayout(frame);
  const { turns, labels } = { turns: setup.scenario.turns.count, labels: setup.scenario.turns.labels };
  const open = message.phase === 'open';
  const turn = account?.turn ?? message.now.turn;
  const cue = setup.scenario.turns.cues[turn - 1];
  const ended = message.now.ending !== null;
  return (
    <LayoutContext value={layout}>
      <div ref={frame} className="bd" data-layout={layout.name} data-stage={message.stage}>
        <header className="bd-head">
          <Logo name={false} />
          <p className="bd-name">
            <strong>{message.name}</strong>
            <span>
              {t(turn > turns ? 'board.turn.more' : 'board.turn', { turn, turns })}
              {labels[turn - 1] === undefined ? '' : `, ${labels[turn - 1] ?? ''}`}
            </span>
          </p>
          {open && cue !== undefined && message.stage !== 'blank' && <p className="bd-cue">{cue}</p>}
          {message.practice && <span className="rm-flag">{t('room.practice.flag')}</span>}
          {open && message.stage !== 'blank' && (
            <span
              className="bd-clock"
              data-running={runs(message.clock) || undefined}
              role="timer"
              aria-live="off"
              aria-label={t('room.clock')}
            >
              {clockText(left)}
            </span>
          )}
        </header>
        <main className="bd-main">
          {message.stage === 'blank' ? (
            <h1 className="type-title bd-blank">{setup.scenario.title}</h1>
          ) : account === null || message.stage === 'map' ? (
            <div className="bd-plan">
              <BoardMap shows={shows} />
              {open && <BoardSide shows={shows} />}
            </div>
          ) : (
            <Told shows={shows} account={account} />
          )}
        </main>
        {ended && <p className="sb-sr">{t('board.ended')}</p>}
      </div>
    </LayoutContext>
  );
}

function BoardMap({ shows: { setup, view } }: { shows: BoardShows }) {
  const model = useMemo(() => mapModel({ setup, view }), [setup, view]);
  const plain = (
    <Plate title={model.finding} fit="fill">
      <EmptyState title={t('map.loading')} />
    </Plate>
  );
  return (
    <Boundary fallback={() => plain}>
      <Suspense fallback={plain}>
        <Plate
          title={model.finding}
          subtitle={model.subtitle}
          legend={<MapLegend groups={model.legend} />}
          fit="fill"
        >
          <MapView model={model} selected={null} onSelect={() => undefined} />
        </Plate>
      </Suspense>
    </Boundary>
  );
}

function Told({ shows, account }: { shows: BoardShows; account: Account }) {
  const { message, scenario } = shows;
  const ledger = useMakeLedger(account, scenario, null);
  return (
    <LedgerContext value={ledger}>
      {message.stage === 'hall' && <BoardHall account={account} at={message.at} />}
      {message.stage === 'reveal' && <BoardScene account={account} at={message.at} />}
      {message.stage === 'news' && <BoardNews account={account} />}
      {message.stage === 'replay' && <BoardReplay account={account} at={message.at} />}
    </LedgerContext>
  );
}

/** A sitting with its cards face down, and then turned. */
function BoardHall({ account, at }: { account: Account; at: number }) {
  const cases = useMemo(() => sittings(account), [account]);
  const sitting = cases[Math.min(Math.floor(at / 2), cases.length - 1)];
  const turned = at % 2 === 1;
  const showing = useMemo(
    () => (sitting ? showingOf(account, sitting, 0, turned) : null),
    [account, sitting, turned],
  );
  if (!showing) return null;
  if (showing.kind === 'election')
    return (
      <ElectionPlate
        election={showing.election}
        counted={turned ? showing.election.rounds.length : 0}
        view="hall"
      />
    );
  const { model } = showing;
  const reveal = turned ? model.seats.length : 0;
  return (
    <div className="bd-hall">
      <HallPlate model={model} reveal={reveal} view="hall" onView={() => undefined} />
      <HallTally model={model} reveal={reveal} />
    </div>
  );
}

function BoardScene({ account, at }: { account: Account; at: number }) {
  const scenes = useMemo(() => boardScenes(account), [account]);
  const scene = scenes[Math.min(at, scenes.length - 1)];
  if (!scene) return null;
  return (
    <Plate
      title={t('reveal.title', { turn: account.turn })}
      subtitle={t('reveal.step', { at: at + 1, of: scenes.length })}
    >
      <div className="sb-reveal" key={scene.id}>
        <SceneView account={account} scene={scene} />
      </div>
    </Plate>
  );
}

function BoardNews({ account }: { account: Account }) {
  const paper = useMemo(() => edition(account), [account]);
  return <Paper account={account} edition={paper} lead={undefined} />;
}
