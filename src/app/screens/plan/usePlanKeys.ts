import { useEffect, useRef } from 'react';
import { canSubmit } from '../../models/agenda';
import type { AgendaKind } from '../../models/agenda';
import { redo, undo, useOverlay } from '../../store';
import { sendOrders } from './PlanFooter';
import type { Plan } from './usePlan';

interface Targets {
  open: (kind: AgendaKind) => void;
  view: (view: 'map' | 'table') => void;
}

/** Keys of the planning screen; off while the player types, and while a dialog is open. */
export function usePlanKeys(plan: Plan, targets: Targets): void {
  const latest = useRef({ plan, targets });
  latest.current = { plan, targets };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || inField(event.target) || document.querySelector('dialog[open]')) return;
      if (act(event, latest.current.plan, latest.current.targets)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Does what the key stands for; true when it stands for something. */
function act(event: KeyboardEvent, { agenda, seat }: Plan, { open, view }: Targets): boolean {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && key === 'z') {
    if (event.shiftKey) redo(seat);
    else undo(seat);
    return true;
  }
  if (command && key === 'y') {
    redo(seat);
    return true;
  }
  if (command && key === 'enter') {
    if (canSubmit(agenda)) sendOrders(seat);
    return true;
  }
  if (command || event.altKey) return false;
  const entry = /^[1-9]$/.test(key) ? agenda[Number(key) - 1] : undefined;
  if (entry) {
    open(entry.kind);
    return true;
  }
  if (key === 'm' || key === 't') {
    view(key === 'm' ? 'map' : 'table');
    return true;
  }
  if (key === 'f') {
    document.querySelector<HTMLElement>('.sb-forecast :is(input:checked, button)')?.focus();
    return true;
  }
  if (key === '?') {
    useOverlay.getState().show('keys');
    return true;
  }
  return false;
}

function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
