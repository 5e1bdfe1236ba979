import { QrCode } from '../../ui/qr-code';
import { useGame } from '../../store';
import { t } from '../../words';
import { phoneText } from './phone';

/** The code of this turn, as the big screen shows it. */
export function RoomCode({ code }: { code: string }) {
  const { setup } = useGame();
  return (
    <section className="rm-code" data-long={code.length > 60 || undefined} aria-labelledby="rm-code">
      <div>
        <h3 className="type-section" id="rm-code">
          {t('room.code')}
        </h3>
        <p className="type-support">{t('room.code.note')}</p>
        <p className="rm-code-text">{code}</p>
      </div>
      <QrCode text={phoneText(setup.scenario.id, code)} label={t('room.code.qr', { code })} />
    </section>
  );
}
