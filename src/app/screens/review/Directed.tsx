import { actLine, effectLine } from '../../models/acts';
import { rulingRows } from '../../models/actLog';
import { lineText } from '../../models/factsLine';
import { liveGame, useGame } from '../../store';
import { list, t } from '../../words';
import { RulingsTable } from '../rulings/RulingsTable';
import { Section } from './Section';

/** True where a director had a hand in the game, or it was cut from another. */
export function wasDirected(): boolean {
  const { origins = [], turns } = liveGame().record;
  return origins.length > 0 || turns.some((step) => step.interventions.length > 0);
}

/** What a director did, turn by turn with the reasons, and the rulings side by side: like should be ruled alike. */
export function Directed() {
  const { setup, record } = useGame();
  const { origins = [] } = record;
  const acts = record.turns.flatMap(({ turn, interventions }) =>
    interventions.map((act) => ({
      turn,
      did: lineText(actLine(setup, act)),
      moved:
        act.type === 'ruling' || act.type === 'improvise'
          ? list(act.effects.map((effect) => lineText(effectLine(setup, effect))))
          : '',
      reason: act.reason,
    })),
  );
  const rulings = rulingRows(setup, record);
  return (
    <>
      {origins.length > 0 && (
        <Section title={t('review.directed.origin')}>
          <ul className="sb-review-lines">
            {origins.map((origin, at) => (
              <li key={at}>
                {t('review.directed.because', {
                  what: t(`act.origin.${origin.how}`, { turn: origin.turn }),
                  reason: origin.reason,
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('review.directed', { n: acts.length })} note={t('review.directed.note')}>
        <table className="sb-review-table">
          <thead>
            <tr>
              <th scope="col">{t('room.ruled.turn')}</th>
              <th scope="col">{t('review.directed.did')}</th>
              <th scope="col">{t('review.directed.moved')}</th>
              <th scope="col">{t('room.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act, at) => (
              <tr key={at}>
                <td>{act.turn}</td>
                <th scope="row">{act.did}</th>
                <td>{act.moved}</td>
                <td>{act.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      {rulings.length > 0 && (
        <Section title={t('review.rulings', { n: rulings.length })} note={t('review.rulings.note')}>
          <RulingsTable rows={rulings} className="sb-review-table" />
        </Section>
      )}
    </>
  );
}
