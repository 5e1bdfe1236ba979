import { useEffect } from 'react';
import { useOverlay } from '../../store';
import { announce } from '../../ui';

const PRIMARY = '.sb-read-footer > [data-look="primary"]';

/**
 * A screen that is read begins with the focus on its one primary action, so that Enter leads on step by step, and says what it
 * shows; Ctrl+Enter takes the action from anywhere on it, and ? lists the keys.
 */
export function usePrimary(finding: string): void {
  // A frame later, because the app itself greets a new screen by moving the focus and clearing what was announced.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(PRIMARY)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    const frame = requestAnimationFrame(() => announce(finding));
    return () => cancelAnimationFrame(frame);
  }, [finding]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const leads = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!leads && event.key !== '?') return;
      event.preventDefault();
      if (leads) document.querySelector<HTMLElement>(PRIMARY)?.click();
      else useOverlay.getState().show('keys');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
