import './dialog.css';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { CloseButton } from './panel';
import { ReadContext } from './reading';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes it, and the focus returns to where it was. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useModal(dialog, open);
  return (
    <dialog ref={dialog} className="sb-dialog" aria-labelledby={heading} onClose={onClose}>
      {open && (
        <ReadContext value={heading}>
          <header className="sb-dialog-head">
            <h2 className="type-plate" id={heading}>
              {title}
            </h2>
            <CloseButton onClose={() => dialog.current?.close()} />
          </header>
          <div className="sb-dialog-body">{children}</div>
          {actions !== undefined && <footer className="sb-dialog-actions">{actions}</footer>}
        </ReadContext>
      )}
    </dialog>
  );
}

export interface CurtainProps {
  open: boolean;
  title: ReactNode;
  /** Whom to hand the device to, and what nobody else should see. */
  children: ReactNode;
  /** The button that lifts the curtain. */
  action: ReactNode;
}

/** Covers everything between two players at one device. Escape does not lift it. */
export function Curtain({ open, title, children, action }: CurtainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, open);
  return (
    <dialog
      ref={dialog}
      className="sb-curtain"
      aria-label={t('curtain.label')}
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
    >
      {open && (
        <div>
          <h2 className="type-lead">{title}</h2>
          <div className="type-story">{children}</div>
          {action}
        </div>
      )}
    </dialog>
  );
}

function useModal(dialog: { readonly current: HTMLDialogElement | null }, open: boolean): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [dialog, open]);
}
