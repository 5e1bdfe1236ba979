import './plan.css';
import { useMemo, useState } from 'react';
import { PlayFrame } from '../../ui';
import { ExhibitContext } from './exhibit';
import type { Exhibit } from './exhibit';
import { PlanAgenda } from './PlanAgenda';
import { PlanFooter } from './PlanFooter';
import { PlanForecast } from './PlanForecast';
import { PlanMasthead } from './PlanMasthead';
import { PlanPlate } from './PlanPlate';
import { PlanTabs } from './PlanTabs';
import type { PlanTab } from './PlanTabs';
import { usePlanKeys } from './usePlanKeys';
import { PlanContext, useMakePlan } from './usePlan';
import type { Assumption } from '../../../engine';
import type { AgendaKind } from '../../models/agenda';

/** The turn's decisions beside the map: write orders, see what follows, submit. */
export function PlanScreen() {
  const plan = useMakePlan();
  const first = (plan.agenda.find((entry) => entry.standing === 'open') ?? plan.agenda[0])?.kind ?? null;
  const [open, setOpen] = useState<AgendaKind | null>(first);
  const [exhibit, setExhibit] = useState<Exhibit>({ kind: 'map' });
  const [view, setView] = useState<'map' | 'table'>('map');
  const [tab, setTab] = useState<PlanTab>('agenda');
  const [assumption, setAssumption] = useState<Assumption>('last');
  const show = (next: Exhibit): void => {
    setExhibit(next);
    if (next.kind !== 'map') setTab('exhibit');
    else if (tab === 'exhibit') setTab('agenda');
  };
  const control = useMemo(() => ({ exhibit, show }), [exhibit, tab]);
  const toggle = (kind: AgendaKind): void => setOpen((old) => (old === kind ? null : kind));
  usePlanKeys(plan, { open: toggle, view: (next) => { setExhibit({ kind: 'map' }); setView(next); } });
  return (
    <PlanContext value={plan}>
      <ExhibitContext value={control}>
        <PlayFrame
          masthead={<PlanMasthead onMessages={() => { setTab('agenda'); setOpen('deals'); }} />}
          plate={<PlanPlate view={view} onView={setView} assumption={assumption} />}
          forecast={<PlanForecast assumption={assumption} onAssume={setAssumption} />}
          side={<PlanAgenda open={open} onToggle={toggle} />}
          footer={<PlanFooter />}
          tabs={
            <PlanTabs
              tab={tab}
              onTab={(next) => {
                setTab(next);
                if (next !== 'exhibit') setExhibit({ kind: 'map' });
                if (next === 'accords' || next === 'deals') setOpen(next);
              }}
            />
          }
          phoneShows={tab === 'map' || tab === 'exhibit' ? 'plate' : tab === 'agenda' ? 'both' : 'side'}
        />
      </ExhibitContext>
    </PlanContext>
  );
}
