import './plan.css';
import './long.css';
import { useMemo, useState } from 'react';
import { useShown } from '../../store';
import { PlayFrame } from '../../ui';
import { ExhibitContext } from './exhibit';
import type { Exhibit } from './exhibit';
import { LedgerContext } from '../ledger/ledgerContext';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { PlanAgenda, PlanPanel } from './PlanAgenda';
import { PlanFooter } from './PlanFooter';
import { PlanForecast } from './PlanForecast';
import { PlanMasthead } from './PlanMasthead';
import { PlanPlate } from './PlanPlate';
import { PlanTabs } from './PlanTabs';
import type { PlanTab } from './PlanTabs';
import { usePlanKeys } from './usePlanKeys';
import { usePlanLedger } from './usePlanLedger';
import { OutlookContext, useMakeOutlook } from './useOutlook';
import { ForecastsContext, PlanContext, useMakeForecasts, useMakePlan } from './usePlan';
import type { Plan } from './usePlan';
import type { Assumption } from '../../../engine';
import { isLong } from '../../models/agenda';
import type { AgendaKind } from '../../models/agenda';

/** The turn's decisions beside the map: write orders, see what follows, submit. */
export function PlanScreen() {
  const plan = useMakePlan();
  const waiting = plan.agenda.find((entry) => entry.standing === 'open');
  // A long table begins with every decision closed on its answer, so that the whole turn is seen at once.
  const first = waiting ?? (isLong(plan.setup) ? undefined : plan.agenda[0]);
  const [open, setOpen] = useState<AgendaKind | null>(first?.kind ?? null);
  const [exhibit, setExhibit] = useState<Exhibit>({ kind: 'map' });
  const { map: view, showMap: setView } = useShown();
  const [tab, setTab] = useState<PlanTab>('agenda');
  const [assumption, setAssumption] = useState<Assumption>('last');
  const control = useMemo(
    () => ({
      exhibit,
      show: (next: Exhibit): void => {
        setExhibit(next);
        if (next.kind !== 'map') requestAnimationFrame(bringUp);
        setTab((old) => (next.kind !== 'map' ? 'exhibit' : old === 'exhibit' ? 'agenda' : old));
      },
    }),
    [exhibit],
  );
  const ledger = usePlanLedger(plan);
  const forecasts = useMakeForecasts(plan, assumption);
  const outlook = useMakeOutlook(plan, open === 'research' || exhibit.kind === 'research');
  const toggle = (kind: AgendaKind): void => {
    setOpen(open === kind ? null : kind);
    if (standsBeside()) setExhibit((old) => besides(plan, old, open === kind ? null : kind));
  };
  usePlanKeys(plan, {
    open: toggle,
    view: (next) => {
      setExhibit({ kind: 'map' });
      setView(next);
    },
  });
  return (
    <PlanContext value={plan}>
      <LedgerContext value={ledger}>
        <ForecastsContext value={forecasts}>
          <ExhibitContext value={control}>
            <OutlookContext value={outlook}>
              <PlayFrame
                masthead={
                  <PlanMasthead
                    onMessages={() => {
                      setTab('agenda');
                      setOpen('deals');
                    }}
                  />
                }
                plate={<PlanPlate view={view} onView={setView} />}
                forecast={<PlanForecast assumption={assumption} onAssume={setAssumption} />}
                side={
                  <>
                    {/* What is half written in a decision stays while a number is explained. */}
                    <div className="pl-side" hidden={ledger.isOpen}>
                      {tab === 'accords' || tab === 'deals' ? (
                        <PlanPanel kind={tab} onBack={() => setTab('agenda')} />
                      ) : (
                        <PlanAgenda open={open} onToggle={toggle} />
                      )}
                    </div>
                    {ledger.isOpen && <LedgerPanel />}
                  </>
                }
                footer={<PlanFooter />}
                tabs={
                  <PlanTabs
                    tab={tab}
                    onTab={(next) => {
                      ledger.close();
                      setTab(next);
                      if (next !== 'exhibit') setExhibit({ kind: 'map' });
                    }}
                  />
                }
                phoneShows={
                  ledger.isOpen
                    ? 'side'
                    : tab === 'map' || tab === 'exhibit'
                      ? 'plate'
                      : tab === 'agenda'
                        ? 'list'
                        : 'side'
                }
              />
            </OutlookContext>
          </ExhibitContext>
        </ForecastsContext>
      </LedgerContext>
    </PlanContext>
  );
}

/** Technologies and payoffs stand beside their decision, and give way to the map when it is closed or another is opened. */
function besides(plan: Plan, exhibit: Exhibit, open: AgendaKind | null): Exhibit {
  if (open === 'research') return { kind: 'research' };
  const [dearest] = plan.options.accords.toSorted((a, b) => b.due - a.due);
  if (open === 'accords' && dearest && plan.policy !== 'after-commit')
    return { kind: 'payoffs', accord: dearest.accord };
  return exhibit.kind === 'research' || exhibit.kind === 'payoffs' ? { kind: 'map' } : exhibit;
}

/** True where the plate stands beside the decisions; above or instead of them it must not change by itself. */
function standsBeside(): boolean {
  const layout = document.querySelector<HTMLElement>('.sb-frame')?.dataset['layout'];
  return layout === 'desk' || layout === 'wide';
}

/** Where there is one column, what was asked for on the plate comes into view, and the focus with it where its button is gone. */
function bringUp(): void {
  document.querySelector('.sb-frame-body')?.scrollTo({ top: 0 });
  const { activeElement: now } = document;
  if (now === null || now === document.body || now.getClientRects().length === 0)
    document.querySelector<HTMLElement>('.sb-plate-controls button')?.focus({ preventScroll: true });
}
