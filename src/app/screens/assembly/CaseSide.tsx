import type { HallModel } from '../../hall/model';
import { Explained } from '../../glossary/Explained';
import type { Account } from '../../models/facts';
import type { TextCase } from '../../models/sittings';
import { outcomes } from '../../models/hallOutcomes';
import { Panel, useLayout } from '../../ui';
import { t } from '../../words';
import { CardList } from './CardList';
import { Changers, Wanting } from './Changers';
import { CountedFigures } from './CountedFigures';
import { OutcomeTable } from './OutcomeTable';
import { TextCard } from './TextCard';

export interface CaseSideProps {
  account: Account;
  sitting: TextCase;
  model: HallModel;
  turned: number;
  done: boolean;
}

/** The text beside its hall: what it says, what passes if, and who could have changed it. */
export function CaseSide({ account, sitting, model, turned, done }: CaseSideProps) {
  const { hall } = sitting;
  const phone = useLayout().name === 'phone';
  const { kind, rows } = outcomes(account.setup, account.before, account.turn, hall);
  return (
    <>
      {hall.texts.map((text) => (
        <TextCard key={text.id} setup={account.setup} text={text} />
      ))}
      <Panel title={t('hall.if')}>
        <OutcomeTable kind={kind} rows={rows} shown={done} />
        {done && <CountedFigures account={account} hall={hall} />}
      </Panel>
      <Panel title={t('hall.change')}>
        {done ? (
          <Changers account={account} hall={hall} model={model} />
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
          <CardList seats={model.seats} turned={turned} />
        </Panel>
      )}
    </>
  );
}
