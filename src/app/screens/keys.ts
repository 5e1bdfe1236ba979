import { useEffect, useRef } from 'react';
import { chordOf, letterOf } from '../store/keys';
import type { Chord, Letter } from '../store/keys';
import { useSettings } from '../store/settings';

/** What keys do on a screen; a key that is not named is left to the browser. */
export type Handlers = Readonly<Partial<Record<Letter | Chord, () => void>>>;

/**
 * Listens to the keys while the caller is on the screen. They are off while the player types in a field, and on a screen while a
 * dialog lies over it; `dialog` is for keys that belong to the dialog itself.
 */
export function useKeys(handlers: Handlers, where: 'screen' | 'dialog' = 'screen'): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || inField(event.target)) return;
      if (where === 'screen' && document.querySelector('dialog[open]')) return;
      const { keys, keymap } = useSettings.getState();
      const chord = event.ctrlKey || event.metaKey;
      const does = chord
        ? chordOf(event.key, event.shiftKey)
        : keys === 'on'
          ? letterOf(keymap, event.key)
          : undefined;
      const handle = does && latest.current[does];
      if (!handle) return;
      event.preventDefault();
      handle();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [where]);
}

function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'range'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
