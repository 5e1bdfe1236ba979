import { useMemo, type ReactNode } from 'react';
import type { Account } from '../../models/facts';
import { replayOf } from '../../models/replay';
import { PlayFrame } from '../../ui';
import { useLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReplayBar } from './ReplayBar';
import { ReplayList } from './ReplayList';
import { ReplayPlate } from './ReplayPlate';
import { useReplay } from './useReplay';

export interface TurnReplayProps {
  account: Account;
  masthead: ReactNode;
  footer: ReactNode;
  /** What closing leads back to, in words. */
  closeLabel: string;
  onClose: () => void;
}

/** A whole screen: the turn played again, in place of what told it in words. */
export function TurnReplay({ account, masthead, footer, closeLabel, onClose }: TurnReplayProps) {
  const ledger = useLedger();
  const replay = useMemo(() => replayOf(account), [account]);
  const control = useReplay(replay);
  return (
    <PlayFrame
      masthead={masthead}
      plate={<ReplayPlate account={account} replay={replay} control={control} />}
      forecast={<ReplayBar replay={replay} control={control} />}
      side={
        ledger.isOpen ? (
          <LedgerPanel />
        ) : (
          <ReplayList replay={replay} control={control} closeLabel={closeLabel} onClose={onClose} />
        )
      }
      footer={footer}
      phoneShows={ledger.isOpen ? 'side' : 'both'}
    />
  );
}
