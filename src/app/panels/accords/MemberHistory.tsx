import type { AccordDef } from '../../../scenario/types';
import { nameOf } from '../../models/facts';
import { factsOfKind } from '../../models/viewFacts';
import { usePlan } from '../../screens/plan/usePlan';
import { HistoryLegend, HistorySquare, SeatChip } from '../../ui';
import type { HistoryState } from '../../ui';
import { t } from '../../words';

/** Who kept an accord, turn by turn, as far as this seat may know. */
export function MemberHistory({ accord }: { accord: AccordDef }) {
  const { setup, view } = usePlan();
  const turns = Array.from({ length: view.turn - 1 }, (_, at) => at + 1);
  if (turns.length === 0) return null;
  const rows = accord.members.map((member) => ({
    member,
    states: turns.map((turn) => conduct(member, turn)),
  }));
  const used = [...new Set(rows.flatMap((row) => row.states))];
  return (
    <section className="pl-history">
      <h2 className="type-section">{t('accords.history')}</h2>
      <table>
        <thead className="type-label">
          <tr>
            <th scope="col">{t('accords.history.member')}</th>
            {turns.map((turn) => (
              <th scope="col" key={turn}>
                {turn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ member, states }) => (
            <tr key={member}>
              <th scope="row">
                <SeatChip
                  name={nameOf.state(setup, member)}
                  pole={setup.states[setup.state(member)]?.pole ?? 'hedging'}
                  you={member === view.seat}
                />
              </th>
              {states.map((state, at) => (
                <td key={turns[at]}>
                  <HistorySquare state={state} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <HistoryLegend states={used} />
    </section>
  );

  function conduct(member: string, turn: number): HistoryState {
    const here = <F extends { turn: number; accord: string; state: string }>(fact: F): boolean =>
      fact.turn === turn && fact.accord === accord.id && fact.state === member;
    if (factsOfKind(view, 'named').some(here)) return 'caught';
    const count = factsOfKind(view, 'honour-count').find(
      (fact) => fact.turn === turn && fact.accord === accord.id,
    );
    if (count && count.honoured === count.of) return 'honoured';
    if (count && count.honoured === 0) return 'found';
    const known = factsOfKind(view, 'conduct').find(here);
    if (known?.honoured === false) return 'found';
    // Of itself a seat knows; of others only where members have opened the books.
    if (known) return member === view.seat ? 'says' : 'honoured';
    return 'unknown';
  }
}
