import { canSubmit } from '../../models/agenda';
import type { AgendaKind } from '../../models/agenda';
import { useSession } from '../../store';
import { useKeys } from '../keys';
import { sendOrders } from './PlanFooter';
import type { Plan } from './usePlan';

interface Targets {
  open: (kind: AgendaKind) => void;
  view: (view: 'map' | 'table') => void;
}

/** Keys of the planning screen; none of them acts once the orders are sealed and the bots decide. */
export function usePlanKeys({ agenda, seat, steps }: Plan, { open, view }: Targets): void {
  const busy = useSession((session) => session.thinking !== null);
  const item = (at: number) => (): void => {
    const entry = agenda[at];
    if (entry) open(entry.kind);
  };
  useKeys({
    agenda1: item(0),
    agenda2: item(1),
    agenda3: item(2),
    agenda4: item(3),
    agenda5: item(4),
    agenda6: item(5),
    map: () => view('map'),
    table: () => view('table'),
    forecast: () => document.querySelector<HTMLElement>('.sb-forecast :is(input:checked, button)')?.focus(),
    ...(busy
      ? {}
      : {
          submit: () => {
            if (canSubmit(agenda)) sendOrders(seat);
          },
          undo: steps.onUndo,
          redo: steps.onRedo,
        }),
  });
}
