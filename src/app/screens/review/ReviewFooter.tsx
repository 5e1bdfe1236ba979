import {
  exportGame,
  fetchScenario,
  liveScenario,
  quit,
  shelf,
  startGame,
  tell,
  useGame,
  useSession,
} from '../../store';
import type { ScenarioCard } from '../../../scenario/shelf-browser';
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
  const onward = nextOnShelf();
  return (
    <div className="sb-read-footer">
      <AllEntriesButton />
      {onward && (
        <Button size="large" onClick={() => again(newSeed())}>
          {t('review.again.new')}
        </Button>
      )}
      <Button
        look="primary"
        size="large"
        onClick={() => (onward ? void startNext(onward) : again(newSeed()))}
      >
        {onward ? t('review.next', { title: onward.title }) : t('review.again.new')}
      </Button>
    </div>
  );
}

/** What the shelf offers after this game: only after its first, which is there to lead to the next. */
function nextOnShelf(): ScenarioCard | undefined {
  const [first, second] = shelf();
  return first?.id === liveScenario().scenario.id ? second : undefined;
}

async function startNext({ id, title }: ScenarioCard): Promise<void> {
  const scenario = await fetchScenario(id).catch(() => undefined);
  if (scenario === undefined) tell({ id: 'not-fetched', params: { scenario: title } });
  else startGame({ scenario, seats: { [scenario.scenario.start]: { kind: 'person' } }, seed: newSeed() });
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
