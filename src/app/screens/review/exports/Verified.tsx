import './exports.css';
import { lastHash } from '../../../../engine';
import { openTurn, useGame, useSession } from '../../../store';
import { Button, ErrorNote } from '../../../ui';
import { t } from '../../../words';

/** Of a game that came from elsewhere: that it was played again and holds, or from which turn on it does not. */
export function Verified() {
  const from = useSession((session) => session.from);
  const differs = useSession((session) => session.differs);
  const game = useGame();
  if (from === 'play') return null;
  if (differs !== null) {
    const turn = Math.min(differs, game.history.length - 1);
    return (
      <ErrorNote
        title={t('link.changed', { turn })}
        safe={t('link.changed.note', { turn })}
        action={<Button onClick={() => openTurn(turn)}>{t('debrief.open', { turn })}</Button>}
      />
    );
  }
  return (
    <p className="sb-verified" role="status">
      <strong>{t('exports.verified')}</strong>
      <span className="type-mono">{t('exports.verified.hash', { hash: lastHash(game.record) })}</span>
      {from === 'link' && <span>{t('exports.verified.unkept')}</span>}
    </p>
  );
}
