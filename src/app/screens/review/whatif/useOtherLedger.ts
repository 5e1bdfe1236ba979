import { useCallback, useEffect, useState } from 'react';
import type { Question } from '../../../../lab/whatif/replayed';
import type { Account } from '../../../models/facts';
import type { LedgerTarget } from '../../../models/ledger';
import { useStudy } from '../../../store';
import { useLedger } from '../../ledger/ledgerContext';

/** The ledger of the game with one order changed: booked beside the page when a number of it is first asked why. */
export function useOtherLedger(
  account: Account,
  question: Question,
): { readonly openAt: (target: LedgerTarget) => void; readonly working: boolean } {
  const { open } = useLedger();
  const [wanted, setWanted] = useState<{ question: Question; target: LedgerTarget } | null>(null);
  const asked = wanted?.question === question ? wanted : null;
  const { answer, failed } = useStudy('entries', asked === null ? undefined : question);
  const openAt = useCallback((target: LedgerTarget) => setWanted({ question, target }), [question]);
  useEffect(() => {
    if (asked === null || answer === null) return;
    const { setup, seat, start } = account;
    open(asked.target, { setup, seat, start, over: true, entries: answer });
    setWanted(null);
  }, [asked, answer, account, open]);
  return { openAt, working: asked !== null && answer === null && !failed };
}
