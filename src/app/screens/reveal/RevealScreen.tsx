import '../ledger/read.css';
import './reveal.css';
import { useMemo, useState } from 'react';
import { factsOf } from '../../models/facts';
import { revealScenes } from '../../models/revealScenes';
import { next, useToldAtOnce } from '../../store';
import { Button, Plate, PlayFrame } from '../../ui';
import { t } from '../../words';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { lineText } from '../../models/factsLine';
import { usePrimary } from '../ledger/usePrimary';
import { scenesOf, useAhead } from '../replay/ahead';
import { TellingFrame, useTelling } from '../replay/Telling';
import { RevealFooter } from './RevealFooter';
import { RevealList } from './RevealList';
import { Scenes } from './SceneView';
import { useHindsight } from './useHindsight';

/**
 * The turn told in steps: each is shown when asked for, and none before its time. After the first turn they stand together, until
 * they are asked for one by one.
 */
export function RevealScreen() {
  const telling = useTelling();
  const { account, ledger, replay } = telling;
  const hindsight = useHindsight(account);
  const steps = useMemo(
    () => (hindsight ? scenesOf(account) : revealScenes(account, false)),
    [account, hindsight],
  );
  useAhead(account, hindsight);
  const [together, setTogether] = useState(useToldAtOnce(account.turn));
  const farthest = together ? steps.length - 1 : 0;
  const [at, setAt] = useState(farthest);
  const [seen, setSeen] = useState(farthest);
  const step = steps[Math.min(at, steps.length - 1)];
  const go = (to: number): void => {
    setTogether(false);
    const kept = Math.max(0, Math.min(to, steps.length - 1));
    setAt(kept);
    setSeen((old) => Math.max(old, kept));
  };
  const wouldSit = account.setup.texts.length > 0;
  const sat = [...factsOf(account, 'text'), ...factsOf(account, 'ballot')].length > 0;
  usePrimary(step ? lineText(step.title) : '');
  if (!step) return null;
  const footer = (
    <RevealFooter
      last={at >= steps.length - 1}
      together={together}
      onBack={at > 0 && !together ? () => go(at - 1) : undefined}
      onNext={() => go(at + 1)}
      onAll={() => {
        go(steps.length - 1);
        setTogether(true);
      }}
      onOne={() => go(0)}
      onDone={next}
    />
  );
  // Nothing is played before it has been told.
  const told = seen >= steps.length - 1;
  return (
    <TellingFrame telling={telling} phase="resolve" footer={footer} closeLabel={t('replay.findings')}>
      {(masthead) => (
        <PlayFrame
          masthead={masthead}
          plate={
            <Plate
              title={t('reveal.title', { turn: account.turn })}
              {...(told && {
                controls: (
                  <Button icon="play" onClick={() => replay()}>
                    {t('replay.open')}
                  </Button>
                ),
              })}
              subtitle={[
                t(together ? 'reveal.together' : 'reveal.step', { at: at + 1, of: steps.length }),
                // Why this turn went past the assembly.
                ...(wouldSit && !sat ? [t('reveal.notSat')] : []),
              ].join('. ')}
            >
              <div className="sb-reveal" key={together ? 'all' : step.id} data-all={together || undefined}>
                <Scenes account={account} scenes={together ? steps : [step]} />
              </div>
            </Plate>
          }
          side={
            ledger.isOpen ? (
              <LedgerPanel />
            ) : (
              <RevealList steps={steps} at={together ? null : at} seen={seen} onStep={go} />
            )
          }
          footer={footer}
          phoneShows={ledger.isOpen ? 'side' : 'plate'}
        />
      )}
    </TellingFrame>
  );
}
