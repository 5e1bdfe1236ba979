import { useMemo } from 'react';
import type { ResearchSeen } from '../../models/researchNodes';
import { useOutlook } from '../../screens/plan/useOutlook';
import { usePlan } from '../../screens/plan/usePlan';

/** What the research panel and its plate know of the turn. */
export function useResearchSeen(): ResearchSeen {
  const { setup, view, options, orders, policy } = usePlan();
  const { answer } = useOutlook();
  return useMemo(
    () => ({ setup, view, options, orders, outlook: answer, hidden: policy === 'after-commit' }),
    [setup, view, options, orders, answer, policy],
  );
}
