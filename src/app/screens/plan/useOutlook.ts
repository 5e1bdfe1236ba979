import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { payingAgain, researchOutlook } from '../../models/research';
import type { ResearchOutlook } from '../../models/research';
import { useInSteps } from './useInSteps';
import type { InSteps } from './useInSteps';
import type { Plan } from './usePlan';

const NOTHING: InSteps<ResearchOutlook> = { answer: null, working: false };

/** Where the drafted research leads, for the panel and the plate alike. */
export const OutlookContext = createContext<InSteps<ResearchOutlook>>(NOTHING);

export function useOutlook(): InSteps<ResearchOutlook> {
  return useContext(OutlookContext);
}

/** Looks ahead while research lies open; a draft that changes is looked at anew, and only what research depends on. */
export function useMakeOutlook(plan: Plan, isWanted: boolean): InSteps<ResearchOutlook> {
  const { game, setup, view, orders, options, policy } = plan;
  const asked = isWanted && policy !== 'after-commit' && options.budget !== null;
  const { budget, focus, projects, accords } = orders;
  const key = JSON.stringify([budget, focus, projects, accords]);
  const draft = useDeferredValue(key);
  const others = useMemo(() => payingAgain(game.ledger.entries, view.turn - 1), [game, view]);
  const ask = useMemo(() => {
    if (!asked) return null;
    const [b, f, p, a] = JSON.parse(draft) as [typeof budget, typeof focus, typeof projects, typeof accords];
    const given = {
      ...(b && { budget: b }),
      ...(f && { focus: f }),
      ...(p && { projects: p }),
      ...(a && { accords: a }),
    };
    return () => researchOutlook(setup, view, given, others);
  }, [asked, draft, setup, view, others]);
  return useInSteps(ask);
}
