import '../ledger/read.css';
import './assembly.css';
import { useMemo, useState } from 'react';
import { HallPlate } from '../../hall/HallPlate';
import { hallCases, hallModel } from '../../models/hall';
import { next, useToldAtOnce } from '../../store';
import { PlayFrame, TabBar } from '../../ui';
import { t } from '../../words';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { AssemblyFooter } from './AssemblyFooter';
import { CardStrip } from './CardStrip';
import { CaseSide } from './CaseSide';
import { useCards } from './useCards';

/** The assembly of the turn: each item of the docket in the hall, its sealed cards turned one by one. */
export function AssemblyScreen() {
  const { account, scenario } = useAccount();
  const cases = useMemo(() => hallCases(account), [account]);
  const [at, setAt] = useState(0);
  const [farthest, setFarthest] = useState(0);
  const [view, setView] = useState<'hall' | 'table'>('hall');
  const [tab, setTab] = useState<'text' | 'hall'>('text');
  const ledger = useMakeLedger(account, scenario, null);
  const hall = cases[Math.min(at, cases.length - 1)];
  const seats = useMemo(() => (hall ? hallModel(account, hall, false).seats : []), [account, hall]);
  const atOnce = useToldAtOnce(account.turn);
  const cards = useCards(seats, hall?.item ?? '', at < farthest, atOnce);
  const model = useMemo(
    () => (hall ? hallModel(account, hall, cards.done) : null),
    [account, hall, cards.done],
  );
  usePrimary(model?.finding ?? '');
  if (!hall || !model) return null;
  const last = at >= cases.length - 1;
  const go = (to: number): void => {
    setAt(to);
    setFarthest(Math.max(farthest, to));
  };
  const on = (): void => {
    ledger.close();
    if (last) next();
    else go(at + 1);
  };
  return (
    <LedgerContext value={ledger}>
      <PlayFrame
        masthead={<ReadMasthead account={account} phase="assembly" />}
        plate={<HallPlate model={model} reveal={cards.turned} view={view} onView={setView} />}
        forecast={<CardStrip cards={cards} model={model} />}
        side={
          ledger.isOpen ? (
            <LedgerPanel />
          ) : (
            <CaseSide
              account={account}
              cases={cases}
              at={at}
              farthest={farthest}
              onGo={go}
              seats={seats}
              turned={cards.turned}
              done={cards.done}
            />
          )
        }
        footer={
          <AssemblyFooter
            cards={cards}
            of={seats.length}
            last={last}
            atOnce={atOnce}
            onNext={on}
            onSkip={next}
          />
        }
        tabs={
          <TabBar
            current={tab}
            tabs={[
              { id: 'text', label: t('hall.tab.text'), icon: 'bookOpen' },
              { id: 'hall', label: t('hall.tab.hall'), icon: 'bank' },
            ]}
            onSelect={setTab}
          />
        }
        phoneShows={ledger.isOpen ? 'side' : tab === 'hall' ? 'plate' : 'both'}
      />
    </LedgerContext>
  );
}
