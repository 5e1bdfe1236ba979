import type { HallSeat } from '../../hall/model';
import { Explained } from '../../glossary/Explained';
import type { Account } from '../../models/facts';
import type { HallCase } from '../../models/hall';
import { outcomes } from '../../models/hallOutcomes';
import { Panel, PanelHead, useLayout } from '../../ui';
import { t } from '../../words';
import { CardList } from './CardList';
import { Changers, Wanting } from './Changers';
import { OutcomeTable } from './OutcomeTable';
import { SessionList } from './SessionList';
import { TextCard } from './TextCard';

export interface CaseSideProps {
  account: Account;
  cases: readonly HallCase[];
  at: number;
  /** The farthest item that has come up; later ones tell nothing. */
  farthest: number;
  onGo: (at: number) => void;
  seats: readonly HallSeat[];
  turned: number;
  done: boolean;
}

/** The text beside its hall: what it says, what passes if, who could have changed it, and the rest of the session. */
export function CaseSide({ account, cases, at, farthest, onGo, seats, turned, done }: CaseSideProps) {
  const hall = cases[at];
  const phone = useLayout().name === 'phone';
  if (!hall) return null;
  const { kind, rows } = outcomes(account.setup, account.before, account.turn, hall);
  return (
    <>
      <PanelHead title={t('hall.title', { at: at + 1, of: cases.length })} />
      {hall.texts.map((text) => (
        <TextCard key={text.id} setup={account.setup} text={text} />
      ))}
      <Panel title={t('hall.if')}>
        <OutcomeTable kind={kind} rows={rows} shown={done} />
      </Panel>
      <Panel title={t('hall.change')}>
        {done ? (
          <Changers account={account} hall={hall} />
        ) : (
          <p className="type-support">
            <Explained>{t('hall.change.later')}</Explained>
          </p>
        )}
      </Panel>
      {!done && (
        <Panel title={t('hall.change.before')}>
          <Wanting account={account} hall={hall} />
        </Panel>
      )}
      {phone && (
        <Panel title={t('hall.cards.list')}>
          <CardList seats={seats} turned={turned} />
        </Panel>
      )}
      <Panel title={t('hall.session')}>
        <SessionList account={account} cases={cases} at={at} farthest={farthest} done={done} onGo={onGo} />
      </Panel>
    </>
  );
}
