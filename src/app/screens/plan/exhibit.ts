import { createContext, useContext } from 'react';

/** What the large plate shows: the map, the forums, the payoffs of one accord, or the hall of one item of the docket. */
export type Exhibit =
  | { kind: 'map' }
  | { kind: 'forums' }
  | { kind: 'payoffs'; accord: string }
  | { kind: 'hall'; item: string };

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
