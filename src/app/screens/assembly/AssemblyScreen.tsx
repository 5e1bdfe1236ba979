import '../ledger/read.css';
import './assembly.css';
import { useMemo, useState } from 'react';
import { ElectionPlate } from '../../hall/ElectionPlate';
import { HallPlate } from '../../hall/HallPlate';
import { electionFinding } from '../../models/elections';
import { sittings } from '../../models/sittings';
import { next, useToldAtOnce } from '../../store';
import { Panel, PanelHead, PlayFrame, TabBar } from '../../ui';
import { t } from '../../words';
import { LedgerContext, useMakeLedger } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { ReadMasthead } from '../ledger/ReadMasthead';
import { useAccount } from '../ledger/useAccount';
import { usePrimary } from '../ledger/usePrimary';
import { useAhead } from '../replay/ahead';
import { useHindsight } from '../reveal/useHindsight';
import { AssemblyFooter } from './AssemblyFooter';
import { CardStrip } from './CardStrip';
import { CaseSide } from './CaseSide';
import { CountStrip } from './CountStrip';
import { ElectionSide } from './ElectionSide';
import { SessionList } from './SessionList';
import { saidOf, showingOf } from './showing';
import { TableSide } from './TableSide';
import { useCards } from './useCards';

/** The assembly of the turn: each item of the docket in the hall, its sealed cards turned one by one; then offices, then members’ votes. */
export function AssemblyScreen() {
  const { account, scenario } = useAccount();
  const cases = useMemo(() => sittings(account), [account]);
  const [at, setAt] = useState(0);
  const [question, setQuestion] = useState(0);
  const [farthest, setFarthest] = useState(0);
  const [view, setView] = useState<'hall' | 'table'>('hall');
  const [tab, setTab] = useState<'text' | 'hall'>('text');
  const ledger = useMakeLedger(account, scenario, null);
  const sitting = cases[Math.min(at, cases.length - 1)];
  const said = useMemo(
    () => (sitting ? saidOf(account, sitting, question) : []),
    [account, sitting, question],
  );
  const atOnce = useToldAtOnce(account.turn);
  // Further questions of a table are looked up, not played.
  const seen = at < farthest || question > 0;
  const cards = useCards(said, `${sitting?.id ?? ''} ${question}`, seen, atOnce);
  const showing = useMemo(
    () => (sitting ? showingOf(account, sitting, question, cards.done) : null),
    [account, sitting, question, cards.done],
  );
  const finding =
    showing?.kind === 'election'
      ? electionFinding(showing.election, cards.turned)
      : (showing?.model.finding ?? '');
  // While the cards are turned, what hindsight will ask is worked out, and then what is told next.
  useAhead(account, useHindsight(account));
  usePrimary(finding);
  if (!sitting || !showing) return null;
  const last = at >= cases.length - 1;
  const go = (to: number): void => {
    setAt(to);
    setQuestion(0);
    setFarthest(Math.max(farthest, to));
  };
  const on = (): void => {
    ledger.close();
    if (last) next();
    else go(at + 1);
  };
  const { turned, done } = cards;
  return (
    <LedgerContext value={ledger}>
      <PlayFrame
        masthead={<ReadMasthead account={account} phase="assembly" />}
        plate={
          showing.kind === 'election' ? (
            <ElectionPlate election={showing.election} counted={turned} view={view} onView={setView} />
          ) : (
            <HallPlate model={showing.model} reveal={turned} view={view} onView={setView} />
          )
        }
        forecast={
          showing.kind === 'election' ? (
            <CountStrip cards={cards} election={showing.election} />
          ) : (
            <CardStrip cards={cards} model={showing.model} />
          )
        }
        side={
          ledger.isOpen ? (
            <LedgerPanel />
          ) : (
            <>
              <PanelHead title={t('hall.title', { at: at + 1, of: cases.length })} />
              {showing.kind === 'text' && (
                <CaseSide
                  account={account}
                  sitting={showing.sitting}
                  model={showing.model}
                  turned={turned}
                  done={done}
                />
              )}
              {showing.kind === 'table' && (
                <TableSide
                  account={account}
                  table={showing.table}
                  question={showing.question}
                  model={showing.model}
                  turned={turned}
                  done={done}
                  onQuestion={setQuestion}
                />
              )}
              {showing.kind === 'election' && (
                <ElectionSide account={account} election={showing.election} done={done} />
              )}
              <Panel title={t('hall.session')}>
                <SessionList
                  account={account}
                  cases={cases}
                  at={at}
                  farthest={farthest}
                  done={done}
                  onGo={go}
                />
              </Panel>
            </>
          )
        }
        footer={
          <AssemblyFooter
            cards={cards}
            of={said.length}
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
