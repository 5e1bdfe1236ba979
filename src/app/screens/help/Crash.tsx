import { exportGame, quit, useSession } from '../../store';
import { Button, ErrorNote } from '../../ui';
import { t } from '../../words';

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
            {inGame && <Button onClick={exportGame}>{t('menu.export')}</Button>}
            {inGame && (
              <Button
                onClick={() => {
                  quit();
                  again();
                }}
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
