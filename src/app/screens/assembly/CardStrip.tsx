import { HallTally } from '../../hall/HallTally';
import type { HallModel } from '../../hall/model';
import { tallyAt } from '../../hall/tally';
import { prefersReducedMotion } from '../../styles/theme';
import { Button, IconButton, useLayout } from '../../ui';
import { t } from '../../words';
import { CardList } from './CardList';
import type { Cards } from './useCards';

/** More cards than this are read in the hall's table. */
const LISTED = 24;

/** Under the hall: the tally where votes are counted, and the transport: one card back, play, one card on, all of them. */
export function CardStrip({ cards, model }: { cards: Cards; model: HallModel }) {
  const { turned, done, playing, play, to } = cards;
  const { seats } = model;
  const last = seats[turned - 1];
  const phone = useLayout().name === 'phone';
  const counted = tallyAt(model, turned) !== null;
  return (
    <section className="sb-cards-strip" aria-label={t('hall.transport')}>
      <HallTally model={model} reveal={turned} />
      <div className="sb-cards-transport">
        <IconButton
          framed
          icon="skipBack"
          label={t('hall.back')}
          disabled={turned === 0}
          onClick={() => to(turned - 1)}
        />
        {!prefersReducedMotion() && (
          <IconButton
            framed
            icon={playing ? 'pause' : 'play'}
            label={t(playing ? 'hall.pause' : 'hall.play')}
            onClick={() => play(!playing)}
          />
        )}
        <IconButton
          framed
          icon="skipForward"
          label={t('hall.step')}
          disabled={done}
          onClick={() => to(turned + 1)}
        />
        {!done && (
          <Button look="text" onClick={() => to(seats.length)}>
            {t('hall.skip')}
          </Button>
        )}
        <p className="sb-cards-said">
          {last && <strong>{last.said ?? t('hall.spoke', { state: last.name, stance: last.stance })}</strong>}{' '}
          <span className="type-support">{t('hall.cards', { n: turned, of: seats.length })}</span>
        </p>
      </div>
      {!phone && !counted && seats.length <= LISTED && <CardList seats={seats} turned={turned} />}
    </section>
  );
}
