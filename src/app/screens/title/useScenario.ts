import { useCallback, useEffect, useState } from 'react';
import { fetchScenario, scenarioById } from '../../store';
import type { LoadedScenario } from '../../store';

/** A scenario that has been asked for: the last one stays in place until it is here. */
export interface Fetched {
  readonly loaded: LoadedScenario | undefined;
  /** It could not be fetched. */
  readonly failed: boolean;
  /** Asks for it once more, with a page loaded anew; where there is no connection yet, it fails again. */
  readonly again: () => void;
}

/** The scenario of a card, fetched where it is not here yet. */
export function useScenario({ id }: { readonly id: string }): Fetched {
  const [shown, setShown] = useState(() => scenarioById(id));
  const [failed, setFailed] = useState('');
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
  }, [here, id]);
  const again = useCallback(() => {
    setFailed('');
    // A browser may hold on to a module’s failure for as long as the page lives, so the page is loaded anew once there is something to load.
    fetch(location.pathname, { cache: 'no-store' }).then(
      () => location.reload(),
      () => setFailed(id),
    );
  }, [id]);
  return { loaded: here ?? shown, failed: failed === id, again };
}
