import { codeOfRoom, codeOfSeat } from '../../../table/room/standing';
import { nameOf } from '../../models/facts';
import { useGame } from '../../store';
import { Dialog } from '../../ui';
import { QrCode } from '../../ui/qr-code';
import { t } from '../../words';
import { phoneText } from './phone';

/** What only this seat may see: its word, and the code of what it alone knows. For their eyes, not for the projector. */
export function SeatCode({ seat, word, onClose }: { seat: string; word: string; onClose: () => void }) {
  const game = useGame();
  const code = codeOfSeat(game, word === '' ? {} : { [seat]: word }, seat);
  return (
    <Dialog open onClose={onClose} title={t('room.seatCode.of', { seat: nameOf.state(game.setup, seat) })}>
      <p>{t('room.seatCode.text')}</p>
      <dl className="rm-seatcode">
        {word !== '' && (
          <div>
            <dt>{t('room.seatCode.word')}</dt>
            <dd>{word}</dd>
          </div>
        )}
        <div>
          <dt>{t('room.seatCode.code')}</dt>
          <dd>{code}</dd>
        </div>
      </dl>
      <div className="rm-seatcode-qr">
        <QrCode
          text={phoneText(game.setup.scenario.id, codeOfRoom(game), seat, code)}
          label={t('room.code.qr', { code })}
        />
      </div>
    </Dialog>
  );
}
