import type { Card } from '../../../engine';
import { POINT } from '../../../engine';
import { byId, nameOf } from '../../models/facts';
import { useOverlay } from '../../store';
import { Button } from '../../ui';
import { num, t, tr } from '../../words';
import { usePlan } from './usePlan';

/** What frames the turn: its cue or, without one, its weight. */
export function TurnCue() {
  const { setup, view, stake } = usePlan();
  const cue = setup.scenario.turns.cues[view.turn - 1];
  if (cue !== undefined) return <p className="type-story pl-cue">{cue}</p>;
  return stake > 1 ? <p className="pl-cue pl-strong">{t('plan.stake', { n: stake })}</p> : null;
}

/** What this seat alone knows and wants: its card and its aim, and the way to the rules. */
export function SeatNotes() {
  const plan = usePlan();
  const { setup, view } = plan;
  const overlay = useOverlay();
  const aim = setup.scenario.aims.find((entry) => entry.seat === view.seat && view.aims.includes(entry.id));
  return (
    <div className="pl-notes">
      {view.card && <p className="pl-card">{tr('plan.card', { card: cardText(plan, view.card) })}</p>}
      {view.turn > 1 && aim && <p className="type-support">{t('plan.aim', { aim: aim.title })}</p>}
      <Button look="text" icon="bookOpen" onClick={() => overlay.show('briefing')}>
        {view.turn === 2 ? t('plan.briefing.now') : t('plan.briefing')}
      </Button>
    </div>
  );
}

/** What a private card tells, as a sentence. */
function cardText({ setup, view }: ReturnType<typeof usePlan>, card: Card): string {
  switch (card.kind) {
    case 'lean': {
      const size = Math.abs(card.lean) / POINT;
      const side = card.lean > 0 ? 'open' : card.lean < 0 ? 'closed' : 'even';
      return t('plan.card.lean', { market: nameOf.state(setup, card.market), side, by: num(size) });
    }
    case 'inspection':
      return t('plan.card.inspection', {
        who: card.state === view.seat ? 'you' : 'other',
        state: nameOf.state(setup, card.state),
        accord: nameOf.accord(setup, card.accord),
        inspected: card.inspected ? 'yes' : 'no',
      });
    case 'event':
      return t('plan.card.event', { event: byId(setup.scenario.events, card.event)?.title ?? card.event });
    case 'report':
      return t('plan.card.report', {
        state: nameOf.state(setup, card.state),
        accord: nameOf.accord(setup, card.accord),
        did: card.honoured ? 'honoured' : 'defected',
      });
  }
}
