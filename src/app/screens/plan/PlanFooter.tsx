import { canSubmit } from '../../models/agenda';
import { nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { passTo, submit, useSession } from '../../store';
import { Button, SeatStrip, SubmitBar, toast } from '../../ui';
import { list, t } from '../../words';
import { usePlan } from './usePlan';

/** Submits, and says first what that leaves open. */
export function PlanFooter() {
  const { setup, seat, agenda } = usePlan();
  const persons = useSession((session) => session.persons);
  const sealed = useSession((session) => session.sealed);
  const several = persons.length > 1;
  const left = agenda.flatMap((entry, at) => (entry.standing === 'free' && entry.kind !== 'deals' ? [String(at + 1)] : []));
  const missing = agenda.flatMap((entry, at) => (entry.standing === 'open' ? [String(at + 1)] : []));
  const note = !canSubmit(agenda)
    ? agenda.length === 1
      ? t('submit.choose')
      : t('submit.missing', { numbers: list(missing) })
    : left.length > 0
      ? t('submit.left', { numbers: list(left) })
      : several
        ? t('submit.sealed.several')
        : t('submit.sealed');
  return (
    <>
      {several && (
        <SeatStrip
          seats={persons.map((id) => ({ code: id.slice(0, 3), name: nameOf.state(setup, id), submitted: sealed.includes(id) }))}
        />
      )}
      <SubmitBar note={note}>
        {several && (
          <PassButton others={persons.filter((id) => id !== seat)} names={(id) => nameOf.state(setup, id)} />
        )}
        <Button
          look="primary"
          size="large"
          blocked={canSubmit(agenda) ? undefined : note}
          onClick={() => sendOrders(seat)}
        >
          {t('submit.turn')}
        </Button>
      </SubmitBar>
    </>
  );
}

/** Submits a seat's orders; when the rules refuse them, nothing is sent and the player is told why. */
export function sendOrders(seat: string): void {
  const [problem] = submit(seat);
  if (problem) toast(t('submit.refused', { why: reasonText(problem.reason) ?? problem.path }));
}

/** Hands the device on without submitting: to answer an offer, say. */
function PassButton({ others, names }: { others: readonly string[]; names: (id: string) => string }) {
  const [first] = others;
  if (first === undefined) return null;
  return (
    <Button look="text" onClick={() => passTo(first)}>
      {t('submit.pass', { seat: names(first) })}
    </Button>
  );
}
