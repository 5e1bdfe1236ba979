import { cardBears, cardText, earlierCard } from '../../models/card';
import type { AgendaKind } from '../../models/agenda';
import { list, t } from '../../words';
import { tr } from '../../words/rich';
import { agendaTitle } from './agendaText';
import { usePlan } from './usePlan';

/** The seat's private card, and which decisions it bears on. */
export function CardNote({ open }: { open: AgendaKind | null }) {
  const plan = usePlan();
  const { setup, view, agenda } = plan;
  if (!view.card) return <ToldNote />;
  const kinds = agenda.map((entry) => entry.kind);
  const useful = cardBears(setup, view, view.card, kinds);
  // It stands once: in the decision that lies open, if it is of use there.
  if (open !== null && useful.includes(open)) return <ToldNote />;
  const bears = useful.map((kind) =>
    t('plan.card.decision', { number: kinds.indexOf(kind) + 1, title: agendaTitle(plan, kind) }),
  );
  return (
    <>
      <p className="pl-card">
        {tr('plan.card', { card: cardText(setup, view, view.card) })}{' '}
        {bears.length > 0 && (
          <span className="pl-bears">{t('plan.card.bears', { decisions: list(bears) })}</span>
        )}
      </p>
      <ToldNote />
    </>
  );
}

/** What the card of the turn before told of this turn. */
function ToldNote() {
  const { game, setup, view } = usePlan();
  const card = earlierCard(game, view);
  return card && <p className="pl-card">{tr('plan.card.told', { card: cardText(setup, view, card) })}</p>;
}

/** The card again, inside a decision that it bears on. */
export function CardHere({ kind }: { kind: AgendaKind }) {
  const { setup, view, agenda } = usePlan();
  const kinds = agenda.map((entry) => entry.kind);
  if (!view.card || !cardBears(setup, view, view.card, kinds).includes(kind)) return null;
  return <p className="pl-card">{tr('plan.card.here', { card: cardText(setup, view, view.card) })}</p>;
}
