import { next, useFacts, useGame, useSession } from '../store';
import { Button } from '../ui';
import { t } from '../words';

/** A bare list of the turn's facts. */
export function Interim() {
  const game = useGame();
  const turn = useSession((session) => session.reading);
  const facts = useFacts(turn);
  return (
    <main style={{ padding: '2rem' }}>
      <pre>{facts.map((fact) => JSON.stringify(fact)).join('\n')}</pre>
      <pre>{game.world.ending}</pre>
      <Button look="primary" onClick={next}>
        {t('submit.turn')}
      </Button>
    </main>
  );
}
