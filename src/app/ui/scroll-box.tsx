import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * A box that scrolls sideways where what it holds is wider, and that the keyboard can reach exactly then.
 * @param label id of the element that names it
 */
export function ScrollBox({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const here = box.current;
    if (here === null || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => setScrolls(here.scrollWidth > here.clientWidth));
    watch.observe(here);
    for (const child of here.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  const named = scrolls ? { tabIndex: 0, role: 'region', 'aria-labelledby': label } : {};
  return (
    <div ref={box} className={className} {...named}>
      {children}
    </div>
  );
}
