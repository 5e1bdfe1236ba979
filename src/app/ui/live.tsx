import './live.css';
import { useEffect, useState, useSyncExternalStore } from 'react';

/** How long a notice stays on the screen, in milliseconds; a screen reader has heard it by then. */
const SHOWN = 7000;

interface Notice {
  readonly n: number;
  readonly text: string;
  readonly visible: boolean;
}

let latest: Notice = { n: 0, text: '', visible: false };
const listeners = new Set<() => void>();

function say(text: string, visible: boolean): void {
  latest = { n: latest.n + 1, text, visible };
  for (const listener of listeners) listener();
}

/** Tells a screen reader, politely, what has just changed; one update a step. Nothing shows. */
export function announce(text: string): void {
  say(text, false);
}

/** The same, and shows it for a moment. Only for what needs no answer: “Saved”, “Order undone”. */
export function toast(text: string): void {
  say(text, true);
}

/** The page's one live region. Render it once, at the root. */
export function LiveRegion() {
  const notice = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => latest,
    () => latest,
  );
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (!notice.visible) return undefined;
    const timer = setTimeout(() => setGone(notice.n), SHOWN);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <output aria-live="polite" className={notice.visible && gone !== notice.n ? 'sb-toast' : 'sb-sr'}>
      {/* A new element each time, so that the same words twice are read twice. */}
      <span key={notice.n}>{notice.text}</span>
    </output>
  );
}
