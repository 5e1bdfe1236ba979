import { mayRead } from '../../models/ledgerRefs';
import type { Account } from '../../models/facts';
import type { ElectionCase } from '../../models/elections';
import { Panel, PoleSwatch } from '../../ui';
import { t } from '../../words';
import { Figure } from '../ledger/Figure';
import { useLedger } from '../ledger/ledgerContext';

/** An election beside its count: who stands, how it is decided, what the office does. */
export function ElectionSide({
  account,
  election,
  done,
}: {
  account: Account;
  election: ElectionCase;
  done: boolean;
}) {
  const { book } = useLedger();
  const cell = { measure: 'elected', subject: election.election } as const;
  return (
    <>
      <Panel title={t('election.candidates')}>
        <ul className="sb-candidates">
          {election.candidates.map(({ id, name, sponsor, pole }) => (
            <li key={id}>
              <p>
                {pole === undefined ? (
                  <i className="sb-no-pole" aria-hidden />
                ) : (
                  <PoleSwatch pole={pole} named />
                )}
                <strong>{name}</strong>
                {done && election.winner?.id === id && <span className="sb-won">{t('election.won')}</span>}
              </p>
              <p className="type-support">{t('election.sponsor', { state: sponsor })}</p>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('election.rule')}>
        <ul className="sb-points type-support">
          <li>{t('election.rule.half')}</li>
          <li>{t('election.rule.next')}</li>
          <li>{t('election.rule.secret')}</li>
        </ul>
      </Panel>
      <Panel title={t('election.office')}>
        <p className="type-support">{election.office}</p>
        {done && election.winner !== null && mayRead(book, cell) && (
          <p className="sb-counted type-support">
            {t('hall.entered')}{' '}
            <span>
              <Figure
                at={{ kind: 'cell', turn: account.turn, ...cell }}
                text={election.winner.name}
                label={election.title}
              />
            </span>
          </p>
        )}
      </Panel>
    </>
  );
}
