import { useEffect, useState } from 'react';

/**
 * False while a screen is drawn for the first time, and true in what follows once that is to be seen: so a screen answers before all of it
 * is there.
 */
export function useDrawn(): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  return drawn;
}
