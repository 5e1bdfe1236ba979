import type { ElectionCase } from '../../models/elections';
import { Button, IconButton } from '../../ui';
import { t } from '../../words';
import type { Cards } from './useCards';

/** The transport under an election: one round of the count back and on, and what the last one came to. */
export function CountStrip({ cards, election }: { cards: Cards; election: ElectionCase }) {
  const { turned, done, to } = cards;
  const of = election.rounds.length;
  const last = election.rounds.at(-1);
  const votes = last?.lines.find(({ is }) => is === 'elected')?.votes;
  const won =
    last === undefined || votes === undefined
      ? undefined
      : t('election.margin', { by: votes - last.needed, blank: last.blank });
  return (
    <section className="sb-cards-strip" aria-label={t('hall.transport')}>
      <div className="sb-cards-transport">
        <IconButton
          framed
          icon="skipBack"
          label={t('election.back')}
          disabled={turned === 0}
          onClick={() => to(turned - 1)}
        />
        <IconButton
          framed
          icon="skipForward"
          label={t('election.step')}
          disabled={done}
          onClick={() => to(turned + 1)}
        />
        {!done && of > 1 && (
          <Button look="text" onClick={() => to(of)}>
            {t('election.all')}
          </Button>
        )}
        <p className="sb-cards-said">
          {done && won !== undefined && <strong>{won}</strong>}{' '}
          <span className="type-support">{t('election.counted', { n: turned, of })}</span>
        </p>
      </div>
    </section>
  );
}
