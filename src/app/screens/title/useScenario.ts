import { useCallback, useEffect, useState } from 'react';
import { fetchScenario, scenarioById } from '../../store';
import type { LoadedScenario } from '../../store';

/** A scenario that has been asked for: the last one stays in place until it is here. */
export interface Fetched {
  readonly loaded: LoadedScenario | undefined;
  /** It could not be fetched. */
  readonly failed: boolean;
  /** Asks for it once more. */
  readonly again: () => void;
}

/** The scenario of a card, fetched where it is not here yet. */
export function useScenario({ id }: { readonly id: string }): Fetched {
  const [shown, setShown] = useState(() => scenarioById(id));
  const [failed, setFailed] = useState('');
  const [tries, setTries] = useState(0);
  const here = scenarioById(id);
  useEffect(() => {
    if (here) {
      setShown(here);
      return undefined;
    }
    let wanted = true;
    fetchScenario(id).then(
      (loaded) => {
        if (loaded && wanted) setShown(loaded);
      },
      () => {
        if (wanted) setFailed(id);
      },
    );
    return () => {
      wanted = false;
    };
  }, [here, id, tries]);
  const again = useCallback(() => {
    setFailed('');
    setTries((n) => n + 1);
  }, []);
  return { loaded: here ?? shown, failed: failed === id, again };
}
