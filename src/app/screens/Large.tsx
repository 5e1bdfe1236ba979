import type { panels } from '../large';
import { largePanels } from '../store/large';

/** A panel or plate that only large scenarios have (`src/app/large.ts`) and that came with the scenario; nothing in a class game. */
export function Large({ part }: { part: keyof typeof panels }) {
  const Part = largePanels()?.[part];
  return Part ? <Part /> : null;
}
