import './exports.css';
import { lastHash } from '../../../../engine';
import { useGame, useSession } from '../../../store';
import { t } from '../../../words';

/** Of a game that came from elsewhere: that it was played again and holds. */
export function Verified() {
  const from = useSession((session) => session.from);
  const game = useGame();
  if (from === 'play') return null;
  return (
    <p className="sb-verified" role="status">
      <strong>{t('exports.verified')}</strong>
      <span className="type-mono">{t('exports.verified.hash', { hash: lastHash(game.record) })}</span>
      {from === 'link' && <span>{t('exports.verified.unkept')}</span>}
    </p>
  );
}
