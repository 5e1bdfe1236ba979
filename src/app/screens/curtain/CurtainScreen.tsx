import { nameOf } from '../../models/facts';
import { lift, useSession, useSetup } from '../../store';
import { Button, Curtain } from '../../ui';
import { t } from '../../words';

/** Between two people at one device: nothing of either is on the screen. */
export function CurtainScreen() {
  const setup = useSetup();
  const seat = nameOf.state(
    setup,
    useSession((session) => session.seat),
  );
  return (
    <Curtain
      open
      title={t('curtain.title', { seat })}
      action={
        <Button look="primary" size="large" icon="eye" onClick={lift}>
          {t('curtain.lift', { seat })}
        </Button>
      }
    >
      <p>{t('curtain.text')}</p>
    </Curtain>
  );
}
