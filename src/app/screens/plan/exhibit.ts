import { createContext, useContext } from 'react';

/** What the large plate shows: the map, or the payoffs of one accord. */
export type Exhibit = { kind: 'map' } | { kind: 'payoffs'; accord: string };

export interface ExhibitControl {
  readonly exhibit: Exhibit;
  readonly show: (exhibit: Exhibit) => void;
}

export const ExhibitContext = createContext<ExhibitControl>({
  exhibit: { kind: 'map' },
  show: () => undefined,
});

export function useExhibit(): ExhibitControl {
  return useContext(ExhibitContext);
}
