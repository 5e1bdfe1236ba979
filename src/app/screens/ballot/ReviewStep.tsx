import { orderProblems } from '../../../engine';
import { orderCode } from '../../../table/code/ballot';
import { partOf } from '../../../table/parts';
import { reasonText } from '../../models/sentence';
import { Button } from '../../ui';
import { QrCode } from '../../ui/qr-code';
import { list, t } from '../../words';
import { agendaSentence, agendaTitle } from '../plan/agendaText';
import { usePlan } from '../plan/usePlan';
import type { Plan } from '../plan/usePlan';
import type { Told } from './useBallot';
import { foretells } from './useBallotPlan';

/** What would be sealed, in sentences. */
export function ReviewStep({ ballot, change }: Told) {
  const plan = usePlan();
  const problems = orderProblems(plan.setup, plan.options, mineOf(plan, ballot.office));
  const guesses = Object.keys(plan.draft.predictions ?? {}).length;
  return (
    <>
      <h1 className="type-plate">{t('ballot.review.title')}</h1>
      <p>{t('ballot.review.text')}</p>
      <dl className="ba-review">
        {plan.agenda.map((entry) => (
          <div key={entry.kind}>
            <dt className="type-row">{agendaTitle(plan, entry.kind)}</dt>
            <dd>
              {entry.standing === 'free' ? t('ballot.review.nothing') : agendaSentence(plan, entry, false)}
            </dd>
          </div>
        ))}
        {foretells(ballot.office) && (
          <div>
            <dt className="type-row">{t('ballot.review.guess')}</dt>
            <dd>{t('ballot.review.guesses', { n: guesses })}</dd>
          </div>
        )}
      </dl>
      {problems.length > 0 && (
        <p className="sb-problem" role="alert">
          {t('ballot.review.refused', {
            why: list(problems.map((p) => reasonText(p.reason) ?? p.path)),
          })}
        </p>
      )}
      <Button
        look="primary"
        size="large"
        wide
        blocked={problems.length > 0 ? t('ballot.review.change') : undefined}
        onClick={() => change({ step: 'sealed' })}
      >
        {t('ballot.review.seal')}
      </Button>
      <Button look="text" onClick={() => change({ step: 'decide' })}>
        {t('ballot.review.change')}
      </Button>
    </>
  );
}

/** The code to hand in, large, and for a camera. */
export function SealedStep({ ballot, change, room, who }: Told & { who: string }) {
  const plan = usePlan();
  const { setup, options, view } = plan;
  if (room === null) return null;
  const code = orderCode(
    { setup, options, mark: room.mark, word: ballot.word },
    mineOf(plan, ballot.office),
    ballot.office,
  );
  const groups = code.split('-');
  return (
    <>
      <h1 className="type-plate">{t('ballot.sealed.title')}</h1>
      <p>{t('ballot.sealed.text')}</p>
      <h2 className="type-row">{t('ballot.sealed.code', { seat: who, turn: view.turn })}</h2>
      <p className="ba-code" data-long={groups.length > 6 || undefined}>
        {groups.map((group, n) => (
          // Two groups may be the same, so their place is their name.
          <span key={`${n}-${group}`}>
            {group}
            {n < groups.length - 1 && <span className="ba-dash">-</span>}
          </span>
        ))}
      </p>
      <p className="type-support">{t('ballot.sealed.groups', { n: groups.length })}</p>
      <div className="ba-qr">
        <QrCode text={code.replaceAll('-', '')} label={t('ballot.sealed.qr', { code })} />
      </div>
      <p className="type-support">{t('ballot.sealed.note')}</p>
      <Button wide onClick={() => change({ step: 'decide' })}>
        {t('ballot.sealed.change')}
      </Button>
      <Button wide onClick={() => change({ room: '', own: '', step: 'room' })}>
        {t('ballot.sealed.next')}
      </Button>
    </>
  );
}

/** What this office gives of the orders; all of them for the whole seat. */
function mineOf({ setup, seat, orders }: Plan, office: Told['ballot']['office']) {
  return office === null ? orders : partOf(setup, seat, office, orders);
}
