import { useMemo, useState, type ReactNode } from 'react';
import type { Account } from '../../models/facts';
import { replayOf } from '../../models/replay';
import { replayChain } from '../../models/replayChain';
import { PlayFrame } from '../../ui';
import { useLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReplayBar } from './ReplayBar';
import { ReplayList } from './ReplayList';
import { ReplayPlate } from './ReplayPlate';
import { useReplay } from './useReplay';

export interface TurnReplayProps {
  account: Account;
  /** Only what leads to this entry of the ledger is played, where steps do. */
  entry?: number | undefined;
  masthead: ReactNode;
  footer: ReactNode;
  /** What closing leads back to, in words. */
  closeLabel: string;
  onClose: () => void;
}

/** A whole screen: the turn played again, in place of what told it in words. */
export function TurnReplay({ account, entry, masthead, footer, closeLabel, onClose }: TurnReplayProps) {
  const ledger = useLedger();
  const whole = useMemo(() => replayOf(account), [account]);
  const chain = useMemo(() => replayChain(whole, entry), [whole, entry]);
  const [all, setAll] = useState(false);
  const replay = chain === null || all ? whole : chain;
  const control = useReplay(replay);
  return (
    <PlayFrame
      masthead={masthead}
      plate={
        <ReplayPlate
          account={account}
          replay={replay}
          control={control}
          {...(chain !== null && { chain: { all, of: whole.steps.length, onAll: setAll } })}
        />
      }
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
