import './term.css';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

const GAP = 4;
/** Milliseconds in which the pointer may cross from the word to its note. */
const CROSSING = 200;

/**
 * A word that explains itself: pointing at it, reaching it by Tab, or a tap shows the sentence beside it. The note stays while the
 * pointer is over it, follows the page as it scrolls, and goes on Escape or a tap elsewhere (WCAG 1.4.13).
 */
export function Term({ children, means }: { children: ReactNode; means: string }) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  const show = (): void => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const hide = (): void => {
    clearTimeout(leaving.current);
    setOpen(false);
  };
  const leave = (): void => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => {
      if (document.activeElement !== word.current) setOpen(false);
    }, CROSSING);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  useEffect(() => {
    const [anchor, box] = [word.current, note.current];
    if (!open || !anchor || !box) return undefined;
    box.showPopover?.();
    place(anchor, box);
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Only the note goes: not the dialog that it lies over, nor the panel.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    };
    const follow = (): void => place(anchor, box);
    const stay = (): void => clearTimeout(leaving.current);
    // The pointer may rest on the note to read it.
    box.addEventListener('mouseenter', stay);
    box.addEventListener('mouseleave', leave);
    document.addEventListener('keydown', escape, true);
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', escape, true);
      document.removeEventListener('scroll', follow, true);
      box.hidePopover?.();
    };
  }, [open]);
  return (
    <>
      <button
        ref={word}
        type="button"
        className="sb-term"
        aria-describedby={open ? id : undefined}
        onMouseEnter={show}
        onMouseLeave={leave}
        onFocus={show}
        onBlur={hide}
        onClick={show}
      >
        {children}
      </button>
      {open && (
        <span ref={note} id={id} role="tooltip" popover="manual" className="sb-term-note type-support">
          {means}
        </span>
      )}
    </>
  );
}

/** Above the word where there is room, else below it, and never beyond the window. */
function place(anchor: HTMLElement, box: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const above = at.top - size.height - GAP;
  box.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - size.width - GAP))}px`;
  box.style.top = `${above > GAP ? above : at.bottom + GAP}px`;
}
