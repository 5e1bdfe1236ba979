import './popover.css';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { Icon } from './icon';
import type { IconName } from './icon';

export interface PopoverProps {
  /** The words or icon of its button. */
  trigger: ReactNode;
  /** The button's name, when the trigger is an icon. */
  label?: string;
  /** `phrase`: a choice inside a sentence, like a select. */
  look?: 'text' | 'icon' | 'button' | 'phrase';
  /** Content, or a function that receives `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

const GAP = 4;

/** A button and what it opens beside it. The browser closes it on Escape or a click elsewhere and returns the focus. */
export function Popover({ trigger, label, look = 'text', children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => document.getElementById(id)?.hidePopover();
  const place = (): void => {
    if (!button.current || !box.current) return;
    const anchor = button.current.getBoundingClientRect();
    const size = box.current.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(anchor.left, innerWidth - size.width - GAP));
    const below = anchor.bottom + GAP;
    const fits = below + size.height <= innerHeight;
    box.current.style.left = `${left}px`;
    box.current.style.top = `${fits ? below : Math.max(GAP, anchor.top - size.height - GAP)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={look === 'icon' ? 'sb-icon-button' : look === 'phrase' ? 'sb-phrase' : 'sb-button'}
        data-look={look === 'text' ? 'text' : 'secondary'}
        aria-label={label}
        aria-expanded={open}
        popoverTarget={id}
      >
        {look === 'icon' ? trigger : <span>{trigger}</span>}
        {look === 'phrase' && <Icon name="caretDown" size={14} />}
      </button>
      <div
        ref={box}
        id={id}
        popover="auto"
        className="sb-popover"
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (opened) requestAnimationFrame(place);
        }}
      >
        {open && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
}

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName;
  blocked?: boolean;
  onSelect: () => void;
}

/** The menu at the end of the masthead. */
export function Menu({ items, label = t('common.menu') }: { items: readonly MenuItem[]; label?: string }) {
  return (
    <Popover look="icon" label={label} trigger={<Icon name="list" size={20} />}>
      {(close) => (
        <ul className="sb-menu">
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                disabled={item.blocked}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
