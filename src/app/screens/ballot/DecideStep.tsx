import { useState } from 'react';
import { canSubmit } from '../../models/agenda';
import type { AgendaEntry, AgendaKind } from '../../models/agenda';
import { cardText } from '../../models/card';
import { countedAccord, foreseeableTexts } from '../../models/foresee';
import { AgendaList, Button } from '../../ui';
import { list, t } from '../../words';
import { tr } from '../../words/rich';
import { Foresee } from '../plan/Foresee';
import { Entry } from '../plan/PlanAgenda';
import { UndoRedo } from '../plan/UndoRedo';
import { useKeys } from '../keys';
import { usePlan } from '../plan/usePlan';
import type { Told } from './useBallot';
import { foretells } from './useBallotPlan';

/** The decisions of the turn, at most five before the player; the same as on the planning screen. */
export function DecideStep({ ballot, change, title }: Told & { title: string }) {
  const plan = usePlan();
  const { setup, view, agenda, shown, steps } = plan;
  useKeys({ undo: steps.onUndo, redo: steps.onRedo });
  const [open, setOpen] = useState<AgendaKind | null>(agenda[0]?.kind ?? null);
  const missing = agenda.flatMap((entry, at) => (entry.standing === 'open' ? [String(at + 1)] : []));
  const guesses =
    foretells(ballot.office) &&
    (countedAccord(setup, view) !== undefined || foreseeableTexts(plan.options).length > 0);
  const cue = setup.scenario.turns.cues[view.turn - 1];
  const rows = (entries: readonly AgendaEntry[], from: number) =>
    entries.map((entry, at) => (
      <Entry
        key={entry.kind}
        entry={entry}
        number={from + at}
        open={open === entry.kind}
        onToggle={() => setOpen((old) => (old === entry.kind ? null : entry.kind))}
      />
    ));
  const more = agenda.slice(shown);
  return (
    <>
      <div className="ba-decide-head">
        <h1 className="type-plate">{title}</h1>
        <UndoRedo />
      </div>
      {cue !== undefined && <p className="type-story">{cue}</p>}
      {view.card !== null && (
        <p className="pl-card">{tr('plan.card', { card: cardText(setup, view, view.card) })}</p>
      )}
      {agenda.length === 0 && !guesses && <p>{t('ballot.decide.nothing')}</p>}
      {agenda.length > 0 && (
        <>
          <h2 className="type-section">{t('ballot.decide.list')}</h2>
          <AgendaList label={t('ballot.decide.list')}>{rows(agenda.slice(0, shown), 1)}</AgendaList>
        </>
      )}
      {more.length > 0 && (
        <details className="pl-more">
          <summary>{t('ballot.decide.more', { n: more.length })}</summary>
          <AgendaList label={t('more.title')}>{rows(more, shown + 1)}</AgendaList>
        </details>
      )}
      {guesses && <Foresee />}
      {missing.length > 0 && (
        <p className="type-support">{t('ballot.decide.missing', { numbers: list(missing) })}</p>
      )}
      <Button
        look="primary"
        size="large"
        wide
        blocked={canSubmit(agenda) ? undefined : t('ballot.decide.missing', { numbers: list(missing) })}
        onClick={() => change({ step: 'review' })}
      >
        {t('ballot.decide.review')}
      </Button>
      <Button look="text" onClick={() => change({ step: 'seat' })}>
        {t('ballot.back.seat')}
      </Button>
    </>
  );
}
