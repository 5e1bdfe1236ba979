import { Explained } from '../../glossary/Explained';
import { useSession, useSetup } from '../../store';
import { t } from '../../words';

/** The scenario's ninety seconds, with the seat's own brief. */
export function Briefing() {
  const setup = useSetup();
  const seat = useSession((session) => session.seat);
  const state = setup.states.find((entry) => entry.id === seat);
  return (
    <section className="he-rules">
      <h3 className="type-section">{setup.scenario.title}</h3>
      {setup.scenario.briefing.map((paragraph) => (
        <p key={paragraph} className="type-story">
          <Explained>{paragraph}</Explained>
        </p>
      ))}
      {state?.seat && (
        <p className="type-story">
          <strong>{state.name}</strong> {state.seat.role} <strong>{t('title.wants')}</strong>{' '}
          {state.seat.wants} <strong>{t('title.fears')}</strong> {state.seat.fears}
        </p>
      )}
      {state && (
        <p className="type-story">
          <strong>{t('title.win')}</strong> <Explained>{setup.scenario.win[state.pole]}</Explained>
        </p>
      )}
    </section>
  );
}
