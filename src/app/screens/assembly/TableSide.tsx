import type { HallModel } from '../../hall/model';
import type { Account } from '../../models/facts';
import { mayRead } from '../../models/ledgerRefs';
import { countText, questionTitle, tableOutcomes } from '../../models/tableHall';
import type { TableCase, TableQuestion } from '../../models/tableVotes';
import { Panel, SeatChip, useLayout } from '../../ui';
import { t } from '../../words';
import { Figure } from '../ledger/Figure';
import { useLedger } from '../ledger/ledgerContext';
import { CardList } from './CardList';
import { ChangeHead } from './ChangeHead';

export interface TableSideProps {
  account: Account;
  table: TableCase;
  question: TableQuestion;
  model: HallModel;
  turned: number;
  done: boolean;
  onQuestion: (at: number) => void;
}

/** A vote among members beside its hall: what it asks, what it takes, who could have turned it, and the table’s other questions. */
export function TableSide({ account, table, question, model, turned, done, onQuestion }: TableSideProps) {
  const phone = useLayout().name === 'phone';
  const { book } = useLedger();
  const { cell, summary } = question;
  return (
    <>
      <Panel title={questionTitle(question)}>
        {summary !== undefined && <p className="type-support">{summary}</p>}
      </Panel>
      <Panel title={t('hall.if')}>
        <table className="sb-if">
          <thead className="type-label">
            <tr>
              <th scope="col">{t('hall.if.case', { kind: 'votes' })}</th>
              <th scope="col">{t('hall.if.result')}</th>
              <th scope="col">{t('hall.if.then')}</th>
            </tr>
          </thead>
          <tbody>
            {tableOutcomes(question).map((row) => {
              const came = done && row.came;
              return (
                <tr key={row.id} data-came={came || undefined}>
                  <th scope="row">{row.when}</th>
                  <td>
                    <strong>{row.result}</strong>
                    {came && <span className="sb-sr"> ({t('hall.if.came')})</span>}
                  </td>
                  <td>{row.then}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {done && question.passed && mayRead(book, cell) && (
          <p className="sb-counted type-support">
            {t('hall.entered')}{' '}
            <span>
              <Figure
                at={{ kind: 'cell', turn: account.turn, ...cell }}
                text={countText(question)}
                label={questionTitle(question)}
              />
            </span>
          </p>
        )}
      </Panel>
      <Panel title={t('hall.change')}>
        {done ? (
          <Turners account={account} question={question} />
        ) : (
          <p className="type-support">{t('hall.change.later')}</p>
        )}
      </Panel>
      {phone && (
        <Panel title={t('hall.cards.list')}>
          <CardList seats={model.seats} turned={turned} />
        </Panel>
      )}
      <Panel title={t('vote.table', { n: table.questions.length })}>
        <ol className="sb-session">
          {table.questions.map((one, at) => (
            <li key={one.id} aria-current={one === question ? 'step' : undefined}>
              <button type="button" onClick={() => onQuestion(at)}>
                <span className="sb-session-number">{at + 1}</span>
                <span>{questionTitle(one)}</span>
                <strong>
                  {done ? countText(one) : t(one === question ? 'hall.session.now' : 'hall.session.later')}
                </strong>
              </button>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}

/** Members whose other choice would have turned the result. */
function Turners({ account, question }: { account: Account; question: TableQuestion }) {
  const { setup, seat } = account;
  const { pivotal, yes, no, passed } = question;
  if (pivotal.length === 0) return <p className="type-support">{t('vote.change.none')}</p>;
  return (
    <table className="sb-if">
      <ChangeHead />
      <tbody>
        {pivotal.map((id) => {
          const state = setup.states[setup.state(id)];
          return (
            <tr key={id}>
              <th scope="row">
                <SeatChip name={state?.name ?? id} pole={state?.pole ?? 'hedging'} you={id === seat} />
              </th>
              <td>
                {t('vote.did', { vote: yes.includes(id) ? 'yes' : no.includes(id) ? 'no' : 'abstain' })}
              </td>
              <td>{t('vote.change.turn', { passed: passed ? 'yes' : 'no' })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
