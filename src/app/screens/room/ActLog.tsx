import { actLine } from '../../models/acts';
import { lineText } from '../../models/factsLine';
import { rulingRows } from '../../models/actLog';
import { useGame } from '../../store';
import { t } from '../../words';
import { RulingsTable } from '../rulings/RulingsTable';

/** What was done in this game before, and its rulings side by side, so that like is ruled alike. */
export function ActLog() {
  const game = useGame();
  const { setup, record } = game;
  const rulings = rulingRows(setup, record);
  const others = record.turns.flatMap((step) =>
    step.interventions.filter((act) => act.type !== 'ruling').map((act) => ({ turn: step.turn, act })),
  );
  const origins = record.origins ?? [];
  return (
    <>
      <section className="rm-log" aria-labelledby="rm-ruled">
        <h3 className="type-section" id="rm-ruled">
          {t('room.ruled')}
        </h3>
        {rulings.length === 0 ? (
          <p className="type-support">{t('room.ruled.none')}</p>
        ) : (
          <RulingsTable rows={rulings} className="rm-rulings" />
        )}
      </section>
      {(others.length > 0 || origins.length > 0) && (
        <section className="rm-log" aria-labelledby="rm-done">
          <h3 className="type-section" id="rm-done">
            {t('room.done')}
          </h3>
          <ul>
            {origins.map((origin, at) => (
              <li key={at}>
                <span className="type-row">{t(`act.origin.${origin.how}`, { turn: origin.turn })}</span>
                <span className="type-support">{origin.reason}</span>
              </li>
            ))}
            {others.map(({ turn, act }, at) => (
              <li key={at}>
                <span className="type-row">
                  {t('room.done.turn', { turn, act: lineText(actLine(setup, act)) })}
                </span>
                <span className="type-support">{act.reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
