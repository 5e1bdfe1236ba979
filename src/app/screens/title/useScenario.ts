import { useEffect, useState } from 'react';
import { fetchScenario, scenarioById, tell } from '../../store';
import type { LoadedScenario } from '../../store';

/** The scenario of a card; one that has to be fetched leaves the last one in place until it is here. */
export function useScenario({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): LoadedScenario | undefined {
  const [shown, setShown] = useState(() => scenarioById(id));
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
      () => tell({ id: 'not-fetched', params: { scenario: title } }),
    );
    return () => {
      wanted = false;
    };
  }, [here, id, title]);
  return here ?? shown;
}
