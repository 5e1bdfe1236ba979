import { lazy, Suspense, useMemo, useState } from 'react';
import { forecast } from '../../../engine';
import type { Assumption } from '../../../engine';
import { mapModel } from '../../models/map';
import { playerText } from '../../models/players';
import { PayoffPlate } from '../../panels/accords/PayoffPlate';
import { useSession } from '../../store';
import { EmptyState, Plate } from '../../ui';
import { t } from '../../words';
import { DraftHall } from '../assembly/DraftHall';
import { Boundary } from '../help/Boundary';
import { useExhibit } from './exhibit';
import { usePlan } from './usePlan';

// Phaser comes with the map, in a chunk of its own.
const MapPlate = lazy(() => import('../../map/MapPlate').then((module) => ({ default: module.MapPlate })));

/** Where the map's code did not load: everything is decided without it. */
function NoMap() {
  return (
    <Plate title={t('map.failed')} fit="fill">
      <EmptyState title={t('map.failed')}>{t('map.failed.text')}</EmptyState>
    </Plate>
  );
}

export interface PlanPlateProps {
  view: 'map' | 'table';
  onView: (view: 'map' | 'table') => void;
  assumption: Assumption;
}

/** The exhibit of planning: the map with what the draft would change, or an accord's payoffs. */
export function PlanPlate({ view: shown, onView, assumption }: PlanPlateProps) {
  const { setup, view, orders, standing, policy } = usePlan();
  const seats = useSession((session) => session.seats);
  const { exhibit } = useExhibit();
  const [selected, setSelected] = useState<string | null>(null);
  const model = useMemo(
    () =>
      mapModel({
        setup,
        view,
        forecasts:
          policy === 'after-commit'
            ? undefined
            : {
                draft: forecast(setup, view, orders, assumption),
                standing: forecast(setup, view, standing, assumption),
              },
        playerOf: (seat) => playerText(seats[seat]),
      }),
    [setup, view, orders, standing, policy, assumption, seats],
  );
  if (exhibit.kind === 'hall') return <DraftHall item={exhibit.item} />;
  if (exhibit.kind === 'payoffs') return <PayoffPlate accord={exhibit.accord} />;
  return (
    <Boundary fallback={NoMap}>
      <Suspense
        fallback={
          <Plate title={model.finding} subtitle={model.subtitle} fit="fill">
            <EmptyState title={t('map.loading')} />
          </Plate>
        }
      >
        <MapPlate model={model} selected={selected} onSelect={setSelected} view={shown} onView={onView} />
      </Suspense>
    </Boundary>
  );
}
