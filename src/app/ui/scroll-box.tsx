import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * A box that scrolls where what it holds is larger, and that the keyboard can reach exactly then.
 * @param label id of the element that names it
 * @param down scrolls up and down instead of sideways, and may hold controls: the keyboard scrolls it from one of those
 */
export function ScrollBox({
  label,
  className,
  down = false,
  children,
}: {
  label: string;
  className?: string;
  down?: boolean;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const here = box.current;
    if (here === null || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() =>
      setScrolls(
        down
          ? here.scrollHeight > here.clientHeight && here.querySelector(FOCUSABLE) === null
          : here.scrollWidth > here.clientWidth,
      ),
    );
    watch.observe(here);
    for (const child of here.children) watch.observe(child);
    return () => watch.disconnect();
    // What it holds may be another thing each time.
  });
  const named = scrolls ? { tabIndex: 0, role: down ? 'group' : 'region', 'aria-labelledby': label } : {};
  return (
    <div ref={box} className={className} {...named}>
      {children}
    </div>
  );
}
