import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Account } from '../../models/facts';
import type { LoadedScenario } from '../../store';
import type { PhaseName } from '../../ui';
import { LedgerContext, useMakeLedger, type LedgerControl } from '../ledger/ledgerContext';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';

const fetchReplay = () => import('./TurnReplay');
/** Comes while the turn is read: nobody plays a turn again before the first has been played. */
const TurnReplay = lazy(() => fetchReplay().then((module) => ({ default: module.TurnReplay })));

/** What a screen that tells a turn begins with: the reader's account, its ledger, and the turn played again in its place. */
export interface Telling {
  readonly account: Account;
  readonly scenario: LoadedScenario;
  readonly ledger: LedgerControl;
  /** Plays the turn again; only the steps that lead to an entry, where one is given. */
  readonly replay: (entry?: number) => void;
  readonly replaying: { readonly entry: number | undefined } | null;
  readonly close: () => void;
}

export function useTelling(): Telling {
  const { account, scenario } = useAccount();
  const ledger = useMakeLedger(account, scenario, null);
  const [replaying, setReplaying] = useState<Telling['replaying']>(null);
  useEffect(() => {
    // A network that is gone by then is told of when the replay is asked for.
    fetchReplay().catch(() => undefined);
  }, []);
  return {
    account,
    scenario,
    ledger,
    replaying,
    replay: (entry) => setReplaying({ entry }),
    close: () => setReplaying(null),
  };
}

export interface TellingFrameProps {
  telling: Telling;
  phase: PhaseName;
  footer: ReactNode;
  /** What closing the replay leads back to, in words. */
  closeLabel: string;
  /** The ledger as the screen shows it, where it opens at something by itself. */
  ledger?: LedgerControl;
  /** The screen itself, with the masthead that it shares with the replay. */
  children: (masthead: ReactNode) => ReactNode;
}

/** The screen, or the turn played again in its place, with the ledger around both. */
export function TellingFrame({ telling, phase, footer, closeLabel, ledger, children }: TellingFrameProps) {
  const { account, replaying, close } = telling;
  const masthead = <ReadMasthead account={account} phase={phase} />;
  if (replaying === null)
    return <LedgerContext value={ledger ?? telling.ledger}>{children(masthead)}</LedgerContext>;
  return (
    <LedgerContext value={telling.ledger}>
      <Suspense fallback={null}>
        <TurnReplay
          account={account}
          entry={replaying.entry}
          masthead={masthead}
          footer={footer}
          closeLabel={closeLabel}
          onClose={close}
        />
      </Suspense>
    </LedgerContext>
  );
}
