import { createContext, useContext } from 'react';

/** What the large plate shows: the map, technologies, the forums, one accord, words given, or the hall of one item of the docket. */
export type Exhibit =
  | { kind: 'map' }
  | { kind: 'research' }
  | { kind: 'words' }
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
