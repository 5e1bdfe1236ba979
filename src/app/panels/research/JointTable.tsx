import { useId, useMemo } from 'react';
import { paidIn } from '../../models/research';
import { milestoneNode } from '../../models/researchNodes';
import type { ResearchSeen } from '../../models/researchNodes';
import { nameOf } from '../../models/facts';
import { useOutlook } from '../../screens/plan/useOutlook';
import { usePlan } from '../../screens/plan/usePlan';
import { ScrollBox } from '../../ui';
import { list, num, t } from '../../words';

/** Joint projects: who has paid, what is missing, when it comes, and what becomes of it when somebody leaves. */
export function JointTable({ seen }: { seen: ResearchSeen }) {
  const { setup, view, outlook, hidden } = seen;
  const { game } = usePlan();
  const { working } = useOutlook();
  const name = useId();
  const { entries } = game.ledger;
  // The ledger grows in place; its length says when.
  const written = entries.length;
  // oxlint-disable-next-line react/exhaustive-deps
  const paid = useMemo(() => paidIn(entries, 0), [entries, written]);
  const rows = setup.scenario.milestones.flatMap((def, at) => (def.cost === undefined ? [] : [{ def, at }]));
  const turn = (at: number | null | undefined): string => {
    if (hidden) return t('joint.unknown');
    if (outlook === null) return '…';
    return at === null || at === undefined
      ? t('joint.turn.never', { until: outlook.until })
      : t('joint.turn', { turn: at });
  };
  return (
    <section className="rs-joint">
      <ScrollBox label={name} className="rs-scroll">
        <table>
          <caption className="type-section" id={name}>
            {t('joint.title')}
          </caption>
          <thead className="type-label">
            <tr>
              <th scope="col">{t('joint.project')}</th>
              <th scope="col">{t('joint.paid')}</th>
              <th scope="col">{t('joint.left')}</th>
              <th scope="col">{t('joint.comes')}</th>
              <th scope="col">{t('joint.stop')}</th>
              <th scope="col">{t('joint.others')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ def, at }) => {
              const payers = Object.entries(paid)
                .flatMap(([state, its]) =>
                  (its[def.id] ?? 0) > 0 ? [{ state, money: its[def.id] ?? 0 }] : [],
                )
                .toSorted((a, b) => b.money - a.money);
              const node = milestoneNode(seen, at);
              const ahead = outlook?.milestones[at];
              const left = Math.max(0, (def.cost ?? 0) - (view.columns.paidIn[at] ?? 0) / 1000);
              return (
                <tr key={def.id}>
                  <th scope="row">{def.title}</th>
                  <td>
                    {payers.length === 0
                      ? t('joint.paid.none')
                      : list(
                          payers.map(({ state, money }) =>
                            t('joint.paid.by', {
                              state: nameOf.state(setup, state),
                              money: num(money / 1000, 'fine'),
                            }),
                          ),
                        )}
                  </td>
                  {node.state === 'held' ? (
                    <td colSpan={4}>{node.when}</td>
                  ) : (
                    <>
                      <td>{num(left, 'fine')}</td>
                      <td>
                        <strong>{turn(ahead?.comes)}</strong>
                      </td>
                      <td>{changed(outlook?.whole === true, ahead?.comes, ahead?.withoutMe)}</td>
                      <td>{changed(outlook?.whole === true, ahead?.comes, ahead?.withoutOthers)}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className="type-support">
        {t('joint.note')} {working && t('tree.working')}
      </p>
    </section>
  );

  function changed(
    isKnown: boolean,
    comes: number | null | undefined,
    then: number | null | undefined,
  ): string {
    if (!hidden && !isKnown) return '…';
    return !hidden && comes === then ? t('joint.same') : turn(then);
  }
}
