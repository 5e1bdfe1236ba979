import { useEffect, useState } from 'react';
import type { Prospects } from '../../../engine';
import { prospectsBeside } from '../../store/thinking/thinker';
import type { InSteps } from './useInSteps';
import type { Plan } from './usePlan';

/**
 * What an accord asks of a seat, worked out beside the page a supposed turn at a time; the answer to the last question stays until there
 * is one to the new.
 * @param accord null asks nothing
 * @param strikes whether what the accord insures against strikes; then this turn alone is asked for
 */
export function useProspectsBeside(
  { setup, view, policy }: Pick<Plan, 'setup' | 'view' | 'policy'>,
  accord: string | null,
  strikes: boolean,
): InSteps<Prospects> {
  const [answer, setAnswer] = useState<Prospects | null>(null);
  const [working, setWorking] = useState(false);
  const asked = policy === 'after-commit' ? null : accord;
  useEffect(() => {
    if (asked === null) {
      setAnswer(null);
      setWorking(false);
      return undefined;
    }
    const leaving = new AbortController();
    const { scenario } = setup;
    setWorking(true);
    prospectsBeside({ scenario, view, accord: asked, strikes, first: strikes }, setAnswer, leaving.signal)
      // What could not be worked out is not on its way either.
      .catch(() => undefined)
      .finally(() => leaving.signal.aborted || setWorking(false));
    return () => leaving.abort();
  }, [setup, view, asked, strikes]);
  return { answer, working };
}
