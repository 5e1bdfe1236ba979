import { Explained } from '../../glossary/Explained';
import { isLong, type AgendaKind } from '../../models/agenda';
import { electionText } from '../../models/election';
import { winOf } from '../../models/facts';
import { shocksDue } from '../../models/foresee';
import { useOverlay } from '../../store';
import { Asked } from '../ledger/Asked';
import { Button, useLayout } from '../../ui';
import { t } from '../../words';
import { tr } from '../../words/rich';
import { CardNote } from './CardNote';
import { usePlan } from './usePlan';

/** Turns in which the way to the rules stands beside the cue; afterwards the menu has it. */
const EARLY = 2;

/** What frames the turn: its cue or, without one, its weight; beside it the way to the rules, unless they stand elsewhere. */
export function TurnCue({ rules }: { rules: boolean }) {
  const { setup, view, stake } = usePlan();
  const cue = setup.scenario.turns.cues[view.turn - 1];
  const shocks = shocksDue(setup, view.turn);
  return (
    <>
      <p className="pl-opening type-story">
        {cue !== undefined && <Explained>{`${cue} `}</Explained>}
        {cue === undefined && stake > 1 && <strong>{t('plan.stake', { n: stake })} </strong>}
        {rules && view.turn <= EARLY && <Rules />}
      </p>
      {shocks.length > 0 && <Shocks shocks={shocks} />}
    </>
  );
}

/** A shock is due, and the table knows what it may be: one of these comes, and the reveal begins with it. */
function Shocks({ shocks }: { shocks: ReturnType<typeof shocksDue> }) {
  return (
    <details className="pl-more pl-shocks">
      <summary>
        {t('plan.shocks', { shocks: shocks.map((event) => event.title).join(t('plan.semicolon')) })}
      </summary>
      <ul className="pl-lines type-support">
        {shocks.map((event) => (
          <li key={event.id}>
            <strong>{event.title}.</strong> <Explained>{event.summary}</Explained>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The scenario's rules, short. */
export function Rules() {
  const { view } = usePlan();
  const overlay = useOverlay();
  return (
    <Button look="text" icon="bookOpen" onClick={() => overlay.show('briefing')}>
      {view.turn === 2 ? t('plan.briefing.now') : t('plan.briefing')}
    </Button>
  );
}

/** What this seat alone knows and wants: its card, its voters and its aim. */
export function SeatNotes({ open }: { open: AgendaKind | null }) {
  const { setup, view } = usePlan();
  const phone = useLayout().name === 'phone';
  const election = electionText(setup, view);
  const measure = setup.scenario.rules.ledger === 'full' ? 'approval' : 'home';
  // Who wins by the aim alone must know it from the first turn; others have enough to read in it.
  const winsByAim = setup.states[setup.state(view.seat)]?.pole === 'hedging' && isLong(setup);
  const aim = setup.scenario.aims.find((entry) => entry.seat === view.seat && view.aims.includes(entry.id));
  return (
    <div className="pl-notes">
      <CardNote open={open} />
      {phone && (
        <p className="type-support">
          {tr('plan.win', { win: <Explained>{winOf(setup, view.seat)}</Explained> })}
        </p>
      )}
      {election !== undefined && (
        <p className="type-support">
          <strong>{t('plan.election.lead')}</strong> <Explained>{election}</Explained>{' '}
          <Asked
            at={{ kind: 'cell', turn: view.turn - 1, measure, subject: view.seat }}
            text={t('forecast.why')}
          />
        </p>
      )}
      {(view.turn > 1 || winsByAim) && aim && (
        <p className="type-support">
          <Explained>{t('plan.aim', { aim: aim.title, points: aim.points })}</Explained>
        </p>
      )}
    </div>
  );
}
