import '../plan/plan.css';
import '../plan/long.css';
import './ballot.css';
import { useEffect, useRef, useState } from 'react';
import type { PlaceProps } from '../../places';
import { nameOf } from '../../models/facts';
import { fetchScenario, shelf } from '../../store';
import type { Game } from '../../../engine';
import { EmptyState, Icon, Menu, PageFrame, SeatChip, type Pole } from '../../ui';
import { t } from '../../words/whole';
import { useHelpItems } from '../help/helpItems';
import { ForecastsContext, PlanContext } from '../plan/usePlan';
import { BallotSteps } from './BallotSteps';
import { DecideStep } from './DecideStep';
import { ReviewStep, SealedStep } from './ReviewStep';
import { RoomStep } from './RoomStep';
import { SeatStep } from './SeatStep';
import { useBallot } from './useBallot';
import { useBallotPlan } from './useBallotPlan';

/** A phone is a ballot: it takes a seat's decisions for the room on the big screen, and gives them back as a code. */
export default function BallotScreen({ rest }: PlaceProps) {
  const [fetched, setFetched] = useState<'yes' | 'no' | 'failed'>('no');
  useEffect(() => {
    document.title = t('ballot.document');
    // All of them, now: whoever opens this page on the way to a room without a network needs none there.
    Promise.all(shelf().map(({ id }) => fetchScenario(id))).then(
      () => setFetched('yes'),
      () => setFetched('failed'),
    );
  }, []);
  if (fetched === 'yes') return <Steps rest={rest} />;
  return (
    <PageFrame>
      {fetched === 'no' ? (
        <EmptyState title={t('ballot.loading')} />
      ) : (
        <EmptyState title={t('ballot.failed')}>{t('ballot.failed.text')}</EmptyState>
      )}
    </PageFrame>
  );
}

function Steps({ rest }: PlaceProps) {
  const told = useBallot(rest);
  const plan = useBallotPlan(told);
  const { ballot, game, room } = told;
  const help = useHelpItems();
  const body = useRef<HTMLDivElement>(null);
  // A step needs what the steps before it have told; where that is gone, it is asked for again.
  const step = room === null ? 'room' : plan === null && ballot.step !== 'room' ? 'seat' : ballot.step;
  const was = useRef(step);
  useEffect(() => {
    if (was.current === step) return;
    was.current = step;
    scrollTo(0, 0);
    body.current?.focus();
  }, [step]);
  const seat = game === null || ballot.seat === '' ? '' : nameOf.state(game.setup, ballot.seat);
  const who =
    ballot.office === null
      ? seat
      : t('ballot.decide.office', { seat, office: t(`ballot.office.${ballot.office}`) });
  return (
    <PageFrame
      masthead={
        <header className="ba-head">
          <a href="#/" aria-label={t('ballot.home')}>
            <Icon name="arrowLeft" size={18} />
          </a>
          <p className="type-row">
            {room === null || game === null
              ? t('ballot.title')
              : t('ballot.at', { scenario: game.setup.scenario.title, turn: room.turn })}
          </p>
          {step !== 'room' && step !== 'seat' && game !== null && (
            <p className="ba-who">
              <SeatChip name={who} pole={poleOf(game, ballot.seat)} strong />
            </p>
          )}
          <Menu items={help} label={t('common.help')} />
        </header>
      }
    >
      <div className="ba-body" ref={body} tabIndex={-1} data-step={step}>
        <BallotSteps step={step} />
        {step === 'room' && <RoomStep {...told} />}
        {step === 'seat' && <SeatStep {...told} />}
        {plan !== null && (
          <PlanContext value={plan}>
            <ForecastsContext value={null}>
              {step === 'decide' && <DecideStep {...told} title={t('ballot.decide.title', { seat: who })} />}
              {step === 'review' && <ReviewStep {...told} />}
              {step === 'sealed' && <SealedStep {...told} who={who} />}
            </ForecastsContext>
          </PlanContext>
        )}
      </div>
    </PageFrame>
  );
}

function poleOf({ setup }: Game, seat: string): Pole {
  return setup.states.find(({ id }) => id === seat)?.pole ?? 'hedging';
}
