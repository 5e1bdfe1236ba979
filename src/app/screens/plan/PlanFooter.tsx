import { useState } from 'react';
import type { Options, Orders } from '../../../engine';
import { canSubmit, stirs } from '../../models/agenda';
import type { AgendaEntry } from '../../models/agenda';
import { called, nameOf } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { reasonText } from '../../models/sentence';
import { passTo, submit, useSession, whenQuiet } from '../../store';
import { Button, Popover, ProgressNote, SeatStrip, SubmitBar, toast } from '../../ui';
import { list, t } from '../../words';
import { usePlan } from './usePlan';

/** Submits, and says first what that leaves open. */
export function PlanFooter() {
  const { setup, seat, agenda, options, draft } = usePlan();
  const persons = useSession((session) => session.persons);
  const sealed = useSession((session) => session.sealed);
  const thinking = useSession((session) => session.thinking);
  const several = persons.length > 1;
  const talking = useSession((session) => session.talking);
  const [sent, setSent] = useState(false);
  if (thinking !== null) return <Thinking {...thinking} />;
  if (sent && talking !== null) return <Talking />;
  const ready = canSubmit(agenda);
  const note = noteOf(agenda, options, draft, several);
  return (
    <>
      {several && (
        <div className="pl-strip">
          <SeatStrip
            seats={persons.map((id) => ({
              code: id.slice(0, 3),
              name: nameOf.state(setup, id),
              submitted: sealed.includes(id),
            }))}
          />
          <PassOn others={persons.filter((id) => id !== seat)} />
        </div>
      )}
      <SubmitBar note={note}>
        <Button
          look="primary"
          size="large"
          blocked={ready ? undefined : note}
          onClick={() => {
            setSent(true);
            sendOrders(seat, () => setSent(false));
          }}
        >
          {t('submit.turn')}
        </Button>
      </SubmitBar>
    </>
  );
}

/** The orders are sealed and the bots decide: who is at it, and how many are done. */
function Thinking({ seat, done, of }: { seat: string; done: number; of: number }) {
  const { setup } = usePlan();
  const title = t('submit.thinking', { seat: lineText(called(setup, seat)) });
  return (
    <div className="pl-thinking" role="status">
      <ProgressNote title={title} label={t('submit.thinking.label')} done={done} of={of}>
        {t('submit.thinking.done', { done, of })}
      </ProgressNote>
    </div>
  );
}

/** The turn is to be sent as soon as the bots have said what they are about to say. */
function Talking() {
  return (
    <div className="pl-thinking" role="status">
      <ProgressNote title={t('submit.talking')}>{t('submit.talking.note')}</ProgressNote>
    </div>
  );
}

/** What is missing, or what leaving things open means, or that all is decided. */
function noteOf(agenda: readonly AgendaEntry[], options: Options, draft: Orders, several: boolean): string {
  const missing = agenda.flatMap((entry, at) => (entry.standing === 'open' ? [String(at + 1)] : []));
  if (missing.length > 0) {
    return agenda.length === 1 ? t('submit.choose') : t('submit.missing', { numbers: list(missing) });
  }
  const left = agenda.flatMap(({ kind, standing }, at) =>
    standing === 'free' &&
    (kind === 'assembly' || kind === 'statecraft' || (kind === 'forum' && stirs(kind, options, draft)))
      ? [t(`submit.left.${kind}`, { n: at + 1 })]
      : [],
  );
  if (left.length > 0) return t('submit.left', { parts: left.join(t('submit.left.and')) });
  return several ? t('submit.sealed.several') : t('submit.sealed');
}

/**
 * Submits a seat's orders, once the bots have said what they are about to say; when the rules refuse them, nothing is sent and the player
 * is told why.
 * @param refused called when nothing was sent
 */
export function sendOrders(seat: string, refused: () => void = () => undefined): void {
  whenQuiet(() => {
    const [problem] = submit(seat);
    if (problem === undefined) return;
    refused();
    toast(t('submit.refused', { why: reasonText(problem.reason) ?? problem.path }));
  });
}

/** Hands the device on without submitting: to answer an offer, say. */
function PassOn({ others }: { others: readonly string[] }) {
  const { setup } = usePlan();
  const [only] = others;
  if (others.length === 1 && only !== undefined) {
    return (
      <Button look="text" onClick={() => passTo(only)}>
        {t('submit.pass', { seat: nameOf.state(setup, only) })}
      </Button>
    );
  }
  return (
    <Popover trigger={t('submit.pass.on')}>
      <ul className="sb-menu">
        {others.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => passTo(id)}>
              {nameOf.state(setup, id)}
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
