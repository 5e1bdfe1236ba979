import { useState } from 'react';
import type { AccordChoice, AccordOption } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { byId, called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { duesOf } from '../../models/matter';
import { reasonText } from '../../models/sentence';
import { factsOfKind } from '../../models/viewFacts';
import { Asked } from '../../screens/ledger/Asked';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, Segmented } from '../../ui';
import { list, num, t } from '../../words';
import { tr } from '../../words/rich';
import { AccordChoiceCards } from './AccordChoiceCards';
import { MotionsDoor } from './MotionCards';

/** Rows that stand before the player; the others are one tap away. */
const MOST = 5;

/** Many accords: one line each with its answer, the dearest and the troubled first; the terms of one at a time. */
export function AccordRows() {
  const { setup, options, change } = usePlan();
  const troubled = (option: AccordOption): number =>
    (option.suspended ? 2 : 0) + (options.motions.some(({ accord }) => accord === option.accord) ? 1 : 0);
  const order = options.accords.toSorted((a, b) => troubled(b) - troubled(a) || b.due - a.due);
  const without = setup.accords.filter(({ id }) => !options.accords.some(({ accord }) => accord === id));
  const rows = (some: readonly AccordOption[]) => (
    <ul className="pl-rows">
      {some.map((option) => (
        <AccordRow key={option.accord} option={option} />
      ))}
    </ul>
  );
  return (
    <>
      <p className="type-support">
        <Explained>{t('accords.many.sum', { n: options.accords.length, ...duesOf(options) })}</Explained>
      </p>
      <div className="pl-buttons">
        <Button
          onClick={() =>
            change((orders) => {
              orders.accords = Object.fromEntries(options.accords.map(({ accord }) => [accord, 'honour']));
            })
          }
        >
          {t('accords.many.all')}
        </Button>
        <Button
          look="text"
          onClick={() =>
            change((orders) => {
              delete orders.accords;
            })
          }
        >
          {t('accords.many.default')}
        </Button>
      </div>
      <MotionsDoor />
      {rows(order.slice(0, MOST))}
      {order.length > MOST && (
        <details className="pl-more">
          <summary>{t('accords.many.rest', { n: order.length - MOST })}</summary>
          {rows(order.slice(MOST))}
        </details>
      )}
      {without.length > 0 && <OtherAccords ids={without.map(({ id }) => id)} />}
    </>
  );
}

function AccordRow({ option }: { option: AccordOption }) {
  const { setup, view, draft, standing, stands, change } = usePlan();
  const [open, setOpen] = useState(false);
  const accord = byId(setup.accords, option.accord);
  if (!accord) return null;
  const last = factsOfKind(view, 'honour-count').findLast((fact) => fact.accord === accord.id);
  const value = draft.accords?.[accord.id] ?? (stands ? standing.accords?.[accord.id] : undefined) ?? '';
  return (
    <li className="pl-accord-row" data-open={open || undefined}>
      {!open && (
        <>
          <div className="pl-row-head">
            <h4 className="type-row">{accord.name}</h4>
            <span className="type-label">
              {last !== undefined && <Kept last={last} />}
              {last !== undefined && t('common.list.comma')}
              {dueText(option)}
            </span>
          </div>
          {last === undefined && <p className="type-support">{accord.summary}</p>}
          <Segmented<AccordChoice | ''>
            label={accord.summary}
            wide
            value={value}
            options={option.choices.map((choice) => ({
              value: choice.value,
              label: choice.value === 'honour' ? accord.honour : accord.defect,
              ...(choice.allowed ? {} : { blocked: reasonText(choice.why) ?? '' }),
            }))}
            onChange={(chosen) =>
              chosen !== '' &&
              change((orders) => {
                orders.accords = { ...orders.accords, [accord.id]: chosen };
              })
            }
          />
        </>
      )}
      <details className="pl-more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('accords.many.open')}
          <span className="sb-sr"> {accord.name}</span>
        </summary>
        {open && <AccordChoiceCards option={option} alone={false} />}
      </details>
    </li>
  );
}

function dueText({ due, dueIn }: AccordOption): string {
  if (due === 0) return t('accords.many.free');
  return t('accords.many.due', { due: dueIn === 'budget' ? num(due / 1000, 'fine') : num(due / 10_000) });
}

/** How many kept it in the last turn, which the ledger explains. */
function Kept({ last }: { last: { turn: number; accord: string; honoured: number; of: number } }) {
  const at = { kind: 'cell', turn: last.turn, measure: 'honourers', subject: last.accord } as const;
  return tr('accords.many.kept', {
    n: <Asked at={at} text={num(last.honoured)} />,
    of: last.of,
  });
}

/** Accords of others: who is in them and what they are for. */
function OtherAccords({ ids }: { ids: readonly string[] }) {
  const { setup } = usePlan();
  return (
    <details className="pl-more">
      <summary>{t('accords.others', { n: ids.length })}</summary>
      <ul className="pl-rows">
        {ids.map((id) => {
          const accord = byId(setup.accords, id);
          if (!accord) return null;
          const members = list(accord.members.map((member) => lineText(called(setup, member))));
          return (
            <li key={id}>
              <h4 className="type-row">{accord.name}</h4>
              <p className="type-support pl-sentence-case">
                <Explained>{t('accords.others.line', { members, summary: accord.summary })}</Explained>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
