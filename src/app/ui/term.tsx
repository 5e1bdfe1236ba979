import './term.css';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

const GAP = 4;

/** A word that explains itself: pointing at it, or reaching it by Tab or touch, shows the sentence beside it. */
export function Term({ children, means }: { children: ReactNode; means: string }) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const show = (): void => {
    if (!word.current || !note.current || open) return;
    note.current.showPopover?.();
    const anchor = word.current.getBoundingClientRect();
    const size = note.current.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(anchor.left, innerWidth - size.width - GAP));
    const above = anchor.top - size.height - GAP;
    note.current.style.left = `${left}px`;
    note.current.style.top = `${above > GAP ? above : anchor.bottom + GAP}px`;
    setOpen(true);
  };
  const hide = (): void => {
    if (open) note.current?.hidePopover?.();
    setOpen(false);
  };
  return (
    <>
      <button
        ref={word}
        type="button"
        className="sb-term"
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          hide();
        }}
      >
        {children}
      </button>
      <span ref={note} id={id} role="tooltip" popover="manual" className="sb-term-note type-support">
        {means}
      </span>
    </>
  );
}
