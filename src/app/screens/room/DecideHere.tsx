import '../plan/plan.css';
import '../plan/long.css';
import { useEffect, useState } from 'react';
import { nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import type { AgendaKind } from '../../models/agenda';
import { ordersOf, useGame } from '../../store';
import { enterOrders, sitHere } from '../../store/room';
import { Button, Dialog, toast } from '../../ui';
import { t } from '../../words';
import { PlanAgenda } from '../plan/PlanAgenda';
import { useKeys } from '../keys';
import { ForecastsContext, PlanContext, useMakePlan } from '../plan/usePlan';

/** Decisions of somebody without a phone, taken at the director's screen; deals made aloud are recorded here too. */
export function DecideHere({ seat, onClose }: { seat: string; onClose: () => void }) {
  const { setup } = useGame();
  const [seated, setSeated] = useState(false);
  useEffect(() => {
    sitHere(seat);
    setSeated(true);
    return () => sitHere('');
  }, [seat]);
  if (!seated) return null;
  return <Sheet seat={seat} name={nameOf.state(setup, seat)} onClose={onClose} />;
}

function Sheet({ seat, name, onClose }: { seat: string; name: string; onClose: () => void }) {
  const plan = useMakePlan();
  const [open, setOpen] = useState<AgendaKind | null>(null);
  const [wrong, setWrong] = useState('');
  useKeys({ undo: plan.steps.onUndo, redo: plan.steps.onRedo }, 'dialog');
  const enter = (): void => {
    const [problem] = enterOrders(seat, ordersOf(seat));
    if (problem !== undefined) {
      setWrong(reasonText(problem.reason) ?? problem.path);
      return;
    }
    toast(t('room.read', { seat: name }));
    onClose();
  };
  return (
    <PlanContext value={plan}>
      <ForecastsContext value={null}>
        <Dialog
          open
          onClose={onClose}
          title={t('room.decide.for', { seat: name })}
          actions={
            <>
              {wrong !== '' && (
                <p className="sb-problem" role="alert">
                  {wrong}
                </p>
              )}
              <Button look="primary" onClick={enter}>
                {t('room.decide.enter', { seat: name })}
              </Button>
            </>
          }
        >
          <p className="type-support">{t('room.decide.note')}</p>
          <PlanAgenda open={open} onToggle={(kind) => setOpen((old) => (old === kind ? null : kind))} />
        </Dialog>
      </ForecastsContext>
    </PlanContext>
  );
}
