import '../ledger/read.css';
import './reveal.css';
import { useMemo, useState } from 'react';
import { revealScenes } from '../../models/revealScenes';
import { next } from '../../store';
import { Plate, PlayFrame } from '../../ui';
import { t } from '../../words';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { lineText } from '../../models/factsLine';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { RevealFooter } from './RevealFooter';
import { RevealList } from './RevealList';
import { SceneView } from './SceneView';

/** The turn told in steps: each is shown when asked for, and none before its time. */
export function RevealScreen() {
  const { account, scenario } = useAccount();
  const steps = useMemo(() => revealScenes(account), [account]);
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState(0);
  const [together, setTogether] = useState(false);
  const ledger = useMakeLedger(account, scenario, null);
  const step = steps[Math.min(at, steps.length - 1)];
  const go = (to: number): void => {
    setTogether(false);
    const kept = Math.max(0, Math.min(to, steps.length - 1));
    setAt(kept);
    setSeen((old) => Math.max(old, kept));
  };
  usePrimary(step ? lineText(step.title) : '');
  if (!step) return null;
  return (
    <LedgerContext value={ledger}>
      <PlayFrame
        masthead={<ReadMasthead account={account} phase="resolve" />}
        plate={
          <Plate
            title={t('reveal.title', { turn: account.turn })}
            subtitle={t('reveal.step', { at: at + 1, of: steps.length })}
          >
            <div className="sb-reveal" key={together ? 'all' : step.id}>
              {(together ? steps : [step]).map((scene) => (
                <SceneView key={scene.id} account={account} scene={scene} />
              ))}
            </div>
          </Plate>
        }
        side={ledger.isOpen ? <LedgerPanel /> : <RevealList steps={steps} at={at} seen={seen} onStep={go} />}
        footer={
          <RevealFooter
            last={at >= steps.length - 1}
            all={seen >= steps.length - 1}
            onBack={at > 0 ? () => go(at - 1) : undefined}
            onNext={() => go(at + 1)}
            onAll={() => {
              go(steps.length - 1);
              setTogether(true);
            }}
            onDone={next}
          />
        }
        phoneShows={ledger.isOpen ? 'side' : 'plate'}
      />
    </LedgerContext>
  );
}
