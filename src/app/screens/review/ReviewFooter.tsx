import { exportGame, liveScenario, quit, startGame, useGame, useSession } from '../../store';
import { Button, Panel } from '../../ui';
import { t } from '../../words';
import { AllEntriesButton } from '../ledger/LedgerPanel';
import { newSeed } from '../title/seed';

function useAgain(): { seed: string; again: (seed: string) => void } {
  const game = useGame();
  const seats = useSession((session) => session.seats);
  return {
    seed: game.record.seed,
    again: (seed) => startGame({ scenario: liveScenario(), seats, seed }),
  };
}

/** The whole ledger, and another game of the same kind. */
export function ReviewFooter() {
  const { again } = useAgain();
  return (
    <div className="sb-read-footer">
      <AllEntriesButton />
      <Button look="primary" size="large" onClick={() => again(newSeed())}>
        {t('review.again.new')}
      </Button>
    </div>
  );
}

/** Keep the game as a file, play it once more as it was, or leave. */
export function KeepPanel() {
  const { seed, again } = useAgain();
  return (
    <Panel title={t('review.keep')} note={t('review.seed', { seed })}>
      <p className="sb-review-keep">
        <Button icon="download" onClick={exportGame}>
          {t('review.export')}
        </Button>
        <Button onClick={() => again(seed)}>{t('review.again.same')}</Button>
        <Button onClick={quit}>{t('review.title')}</Button>
      </p>
    </Panel>
  );
}
