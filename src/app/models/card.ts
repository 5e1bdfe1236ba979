import { POINT, viewFor } from '../../engine';
import type { Card, Game, Setup, View } from '../../engine';
import { num, t } from '../words';
import type { AgendaKind } from './agenda';
import { byId, nameOf } from './facts';

/** What a private card tells, as a sentence. */
export function cardText(setup: Setup, view: View, card: Card): string {
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

/**
 * The card of the turn before, while what it told is still to come: an event that did not happen then. Null where there was none, or
 * where this turn's card says the same.
 */
export function earlierCard(game: Game, view: View): Card | null {
  const before = game.history[view.turn - 2];
  if (before === undefined || view.ending !== null) return null;
  const { card } = viewFor({ ...game, world: before, facts: [] }, view.seat);
  if (card?.kind !== 'event') return null;
  const now = view.card?.kind === 'event' && view.card.event === card.event;
  const past = view.facts.some((f) => f.kind === 'event' && f.event === card.event && f.turn < view.turn);
  return now || past ? null : card;
}

/** The decisions of this turn in which a card is of use; none where it is only good for talk. */
export function cardBears(setup: Setup, view: View, card: Card, agenda: readonly AgendaKind[]): AgendaKind[] {
  const kinds: Readonly<Record<Card['kind'], readonly AgendaKind[]>> = {
    lean: ['statecraft'],
    inspection: isMember(setup, view.seat, card) ? ['accords'] : ['deals'],
    report: isMember(setup, view.seat, card) ? ['accords', 'deals'] : ['deals'],
    event: ['statecraft', 'deals'],
  };
  return kinds[card.kind].filter((kind) => agenda.includes(kind));
}

function isMember(setup: Setup, seat: string, card: Card): boolean {
  if (card.kind !== 'inspection' && card.kind !== 'report') return false;
  return byId(setup.accords, card.accord)?.members.includes(seat) ?? false;
}
