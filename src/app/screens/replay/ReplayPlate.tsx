import './replay.css';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { HallTable } from '../../hall/HallTable';
import { HallView } from '../../hall/HallView';
import type { MapViewProps } from '../../map/MapView';
import type { Account } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { nameOf } from '../../models/facts';
import type { Replay, ReplayMarks } from '../../models/replayStep';
import { ElectionView } from '../../hall/ElectionPlate';
import { replayElection, replayHall } from '../../models/replayHall';
import { mapAt, replayGrounds } from '../../models/replayMap';
import { EmptyState, Icon, Plate, Segmented } from '../../ui';
import { num, t } from '../../words';
import { Boundary } from '../help/Boundary';
import { Doing } from './Doing';
import { stepTitle } from './stepTitle';
import type { ReplayControl } from './useReplay';

// Phaser comes with the map, in a chunk of its own.
const MapView = lazy(() => import('../../map/MapView').then((module) => ({ default: module.MapView })));
const MapTable = lazy(() => import('../../map/MapTable').then((module) => ({ default: module.MapTable })));

export interface ReplayPlateProps {
  account: Account;
  replay: Replay;
  control: Pick<ReplayControl, 'at' | 'still'>;
  /** Only part of the turn is played, unless all of it is asked for. */
  chain?: { readonly all: boolean; readonly of: number; readonly onAll: (all: boolean) => void };
}

/** Where the map's code did not load: the list of steps says it all. */
function NoMap() {
  return <EmptyState title={t('map.failed')}>{t('map.failed.text')}</EmptyState>;
}

/** A number that has no place on the map, as it was and as it is. */
function FigureBoard({ label, from, to, signed }: NonNullable<ReplayMarks['figure']>) {
  const format = signed ? 'signed' : 'number';
  return (
    <p className="sb-replay-figure">
      {lineText(label)}
      <strong>
        <span>{num(from, format)}</span>
        <Icon name="caretRight" size={20} />
        <span>{num(to, format)}</span>
      </strong>
    </p>
  );
}

/** The turn on the map and in the hall: the sentence of the step is the head, the picture shows only what it names. */
export function ReplayPlate({ account, replay, control, chain }: ReplayPlateProps) {
  const { setup } = account;
  const { at, still } = control;
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const [selected, setSelected] = useState<string | null>(null);
  const grounds = useMemo(() => replayGrounds(account, replay), [account, replay]);
  const step = replay.steps[at];
  const hall = useMemo(() => (step ? replayHall(account, step) : null), [account, step]);
  const election = useMemo(() => (step ? replayElection(account, step) : null), [account, step]);
  const map = useMemo(() => mapAt(account, replay, grounds, at), [account, replay, grounds, at]);
  const reveal = useCards(hall?.reveal ?? 0, step?.marks.item, still);
  const said = step === undefined ? t('replay.start') : stepTitle(step);
  const model = { ...map, finding: said };
  const params = { turn: replay.turn, at: at + 1, of: replay.steps.length };
  const focus = step?.marks.travel?.[0]?.to ?? step?.marks.ring?.[0] ?? step?.marks.moves?.[0]?.state ?? null;
  const doing: MapViewProps['over'] = (places) =>
    step === undefined ? null : (
      <>
        <Doing step={step} places={places} still={still} />
        {step.marks.figure && <FigureBoard {...step.marks.figure} />}
      </>
    );
  const plain = <EmptyState title={t('map.loading')} />;
  const picture =
    election !== null ? (
      <ElectionView election={election} counted={election.rounds.length} />
    ) : hall === null ? (
      <Boundary fallback={NoMap}>
        <Suspense fallback={plain}>
          {view === 'table' ? (
            <MapTable model={model} selected={selected} onSelect={setSelected} />
          ) : (
            <MapView
              model={model}
              selected={selected}
              onSelect={setSelected}
              focus={step?.kind === 'rest' ? null : focus}
              over={doing}
            />
          )}
        </Suspense>
      </Boundary>
    ) : view === 'table' ? (
      <HallTable model={{ ...hall.model, finding: said }} reveal={reveal} />
    ) : (
      <HallView key={step?.marks.item} model={{ ...hall.model, finding: said }} reveal={reveal} />
    );
  return (
    <Plate
      title={said}
      subtitle={
        setup.domains.length > 1
          ? t('replay.subtitle.field', {
              ...params,
              field: nameOf.domain(setup, setup.domains[replay.domain]?.id ?? ''),
            })
          : t('replay.subtitle', params)
      }
      fit={view === 'picture' && election === null ? 'fill' : 'scroll'}
      controls={
        <>
          {chain && (
            <Segmented
              label={t('replay.part')}
              value={chain.all ? 'all' : 'chain'}
              options={[
                { value: 'chain', label: t('replay.part.chain') },
                { value: 'all', label: t('replay.part.all') },
              ]}
              onChange={(value) => chain.onAll(value === 'all')}
            />
          )}
          <Segmented
            label={t('map.view')}
            value={view}
            options={[
              { value: 'picture', label: t('replay.view.picture') },
              { value: 'table', label: t('map.view.table') },
            ]}
            onChange={setView}
          />
        </>
      }
    >
      {picture}
    </Plate>
  );
}

/** A hall is seen sealed for a moment before its cards rise. */
const BEFORE = 260;

/** How many cards are turned now: none when the item has only just come up. */
function useCards(wanted: number, item: string | undefined, still: boolean): number {
  const [shown, setShown] = useState<{ item: string | undefined; turned: number }>({
    item: undefined,
    turned: 0,
  });
  useEffect(() => {
    if (still || shown.item === item) {
      setShown({ item, turned: wanted });
      return undefined;
    }
    const timer = setTimeout(() => setShown({ item, turned: wanted }), BEFORE);
    return () => clearTimeout(timer);
    // The item that was shown before decides once, when another comes up.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted, item, still]);
  if (still) return wanted;
  return shown.item === item ? shown.turned : 0;
}
