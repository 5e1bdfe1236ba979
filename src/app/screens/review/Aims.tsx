import { byId, called, factsOf, line, type Account } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { num, t } from '../../words';
import { Figure } from '../ledger/Figure';
import { Section } from './Section';

/** Every seat's aims, open now: met or not, and what they were worth. */
export function Aims({ account }: { account: Account }) {
  const { setup } = account;
  const { aims } = setup.scenario;
  const told = factsOf(account, 'aim');
  if (aims.length === 0) return null;
  return (
    <Section
      title={t('review.aims', { met: told.filter((f) => f.met).length, of: aims.length })}
      note={t('review.aims.note')}
    >
      <table className="sb-review-table">
        <tbody>
          {aims.map((aim) => {
            const met = told.some((f) => f.aim === aim.id && f.met);
            return (
              <tr key={aim.id}>
                <th scope="row">{byId(setup.states, aim.seat)?.name ?? aim.seat}</th>
                <td>{aim.title}</td>
                <td>{met ? <strong>{t('review.aim.met')}</strong> : t('review.aim.missed')}</td>
                <td data-figure>
                  <Figure
                    at={
                      met
                        ? { kind: 'cell', turn: account.turn, measure: 'score', subject: aim.seat }
                        : {
                            kind: 'path',
                            path: `/aims/${aim.id}/points`,
                            title: line('review.aim.points', { title: aim.title }),
                            value: aim.points,
                          }
                    }
                    text={num(met ? aim.points : 0, 'signed')}
                    label={t('review.aim.points', {
                      title: `${lineText(called(setup, aim.seat))}, ${aim.title}`,
                    })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
