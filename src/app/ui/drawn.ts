import { useEffect, useState } from 'react';

/**
 * False while a part of a screen is drawn for the first time, and true as soon as that, and `after` − 1 more drawings, are to be seen: so a
 * screen answers at once, and what takes long to draw follows in pieces.
 */
export function useDrawn(after = 1): boolean {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn < after) setDrawn(drawn + 1);
  }, [drawn, after]);
  return drawn >= after;
}
