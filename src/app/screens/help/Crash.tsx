import { useSession } from '../../store/session';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/notes';
import { t } from '../../words/first';

/** Whoever is in a game has it; the title does not. */
const store = () => import('../../store');

/** In place of a screen that failed: what happened, that the game is kept, and the ways on. */
export function Crash({ error, again }: { error: Error; again: () => void }) {
  const inGame = useSession((session) => session.phase !== 'title');
  return (
    <main className="he-crash">
      <ErrorNote
        title={t('crash.title')}
        safe={inGame ? t('crash.safe') : t('crash.reload')}
        details={error.message}
        action={
          <div className="he-buttons">
            <Button look="primary" onClick={again}>
              {t('crash.again')}
            </Button>
            {inGame && (
              <Button onClick={() => void store().then(({ exportGame }) => exportGame())}>
                {t('menu.export')}
              </Button>
            )}
            {inGame && (
              <Button
                onClick={() =>
                  void store().then(({ quit }) => {
                    quit();
                    again();
                  })
                }
              >
                {t('menu.quit')}
              </Button>
            )}
          </div>
        }
      />
    </main>
  );
}
