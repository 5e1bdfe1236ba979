import { createContext, useContext, useMemo } from 'react';
import { payingAgain, researchReader } from '../../models/research';
import type { ResearchOutlook } from '../../models/research';
import { outlookBeside } from '../../store/thinking/thinker';
import { useBeside } from './useBeside';
import type { Known, Work } from './useBeside';
import { useLate } from './useLate';
import type { Plan } from './usePlan';

const NOTHING: Known<ResearchOutlook> = { answer: null, working: false };

/** Where the drafted research leads, for the panel and the plate alike. */
export const OutlookContext = createContext<Known<ResearchOutlook>>(NOTHING);

export function useOutlook(): Known<ResearchOutlook> {
  return useContext(OutlookContext);
}

/** Looks ahead while research lies open; a draft that changes is looked at anew, and only what research depends on. */
export function useMakeOutlook(plan: Plan, isWanted: boolean): Known<ResearchOutlook> {
  const { game, setup, view, orders, options, policy } = plan;
  const asked = isWanted && policy !== 'after-commit' && options.budget !== null;
  const { budget, focus, projects, accords } = orders;
  const key = JSON.stringify([budget, focus, projects, accords]);
  const draft = useLate(key);
  const others = useMemo(
    () => (asked ? payingAgain(game.ledger.entries, view.turn - 1) : null),
    [asked, game, view],
  );
  const ask = useMemo((): Work<ResearchOutlook> | null => {
    if (others === null) return null;
    const [b, f, p, a] = JSON.parse(draft) as [typeof budget, typeof focus, typeof projects, typeof accords];
    const given = {
      ...(b && { budget: b }),
      ...(f && { focus: f }),
      ...(p && { projects: p }),
      ...(a && { accords: a }),
    };
    const { scenario } = setup;
    return async (tell, signal) => {
      const read = researchReader(setup, view);
      const hear = (known: ResearchOutlook | null): void => {
        if (known !== null && !signal.aborted) tell(known);
      };
      await outlookBeside({ scenario, view, orders: given, others }, (turn) => hear(read(turn)), signal);
      hear(read(null));
    };
  }, [draft, setup, view, others]);
  return useBeside(ask);
}
