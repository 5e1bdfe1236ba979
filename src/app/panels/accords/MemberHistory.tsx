import { useId } from 'react';
import type { AccordDef } from '../../../scenario/types';
import { conductOf, memberFinding } from '../../models/accordView';
import { nameOf, screen } from '../../models/facts';
import { signedPoints } from '../../models/sentence';
import { Asked } from '../../screens/ledger/Asked';
import { usePlan } from '../../screens/plan/usePlan';
import { HistoryLegend, HistorySquare, Meter, ScrollBox, SeatChip } from '../../ui';
import type { HistoryState } from '../../ui';
import { num, t } from '../../words';

export interface MemberHistoryProps {
  readonly accord: AccordDef;
  /** What defecting now would bring each, world units; null until it has been worked out. */
  readonly tempted: Readonly<Record<string, number>> | null;
}

/** Who kept an accord turn by turn, how far this seat trusts each, and what defecting now would bring it. */
export function MemberHistory({ accord, tempted }: MemberHistoryProps) {
  const { setup, view, orders } = usePlan();
  const name = useId();
  const at = setup.accord(accord.id);
  const n = setup.states.length;
  const turns = Array.from({ length: view.turn - 1 }, (_, k) => k + 1);
  const trusts = setup.scenario.rules.ledger === 'full';
  const rows = accord.members.map((member) => ({
    member,
    place: setup.state(member),
    states: turns.map((turn): HistoryState => conductOf(view, accord, member, turn)),
  }));
  const used = [...new Set(rows.flatMap((row) => row.states))];
  const most = Math.max(1, ...Object.values(tempted ?? {}).map((gain) => Math.abs(gain)));
  const finding = memberFinding(setup, view, accord, tempted);
  const mine = orders.accords?.[accord.id];
  return (
    <section className="ac-members">
      <header>
        <h2 className="type-section" id={name}>
          {t('accords.history')}
        </h2>
        <HistoryLegend states={used} />
      </header>
      <ScrollBox label={name} className="ac-scroll">
        <table>
          <thead className="type-label">
            <tr>
              <th scope="col">{t('accords.history.member')}</th>
              {turns.map((turn) => (
                <th scope="col" key={turn} data-turn>
                  {turn}
                </th>
              ))}
              <th scope="col" data-turn data-now>
                {t('member.this')}
              </th>
              {trusts && <th scope="col">{t('member.trust')}</th>}
              {tempted !== null && <th scope="col">{t('member.gain')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ member, place, states }) => {
              const you = member === view.seat;
              const gain = tempted?.[member];
              const trust = screen(view.columns.trust[setup.state(view.seat) * n + place] ?? 0);
              return (
                <tr key={member} data-you={you || undefined}>
                  <th scope="row">
                    <SeatChip
                      name={nameOf.state(setup, member)}
                      pole={setup.states[place]?.pole ?? 'hedging'}
                      you={you}
                    />
                  </th>
                  {states.map((state, k) => (
                    <td key={turns[k]} data-turn>
                      <HistorySquare state={state} />
                    </td>
                  ))}
                  <td data-turn data-now className="type-label">
                    {you ? (
                      t('member.draft', { choice: mine ?? 'none' })
                    ) : view.columns.suspended[at * n + place] === 1 ? (
                      <HistorySquare state="suspended" />
                    ) : (
                      '?'
                    )}
                  </td>
                  {trusts && (
                    <td>
                      {!you && (
                        <span className="ac-bar">
                          <Meter share={Math.max(0, trust) / 100} />
                          <Asked
                            at={{
                              kind: 'cell',
                              turn: view.turn - 1,
                              measure: 'trust',
                              subject: `${view.seat}/${member}`,
                            }}
                            text={num(trust, 'signed')}
                          />
                        </span>
                      )}
                    </td>
                  )}
                  {tempted !== null && (
                    <td>
                      {gain !== undefined && (
                        <span className="ac-bar" data-loss={gain < 0 || undefined}>
                          <Meter
                            share={Math.max(0, gain) / most}
                            more={gain < 0 ? Math.abs(gain) / most : 0}
                          />
                          {signedPoints(gain)}
                        </span>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      {finding !== null && (
        <p className="type-support">
          {finding} {tempted !== null && t('member.gain.note')}
        </p>
      )}
    </section>
  );
}
