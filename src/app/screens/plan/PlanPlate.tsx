import { lazy, Suspense, useMemo, useState } from 'react';
import { hasQuietSeals, mapModel } from '../../models/map';
import type { MapModel } from '../../map/model';
import { openingDomain } from '../../models/tilt';
import { playerText } from '../../models/players';
import { PayoffPlate } from '../../panels/accords/PayoffPlate';
import { useSession } from '../../store';
import { Button, EmptyState, Plate, Select } from '../../ui';
import { t } from '../../words';
import { DraftHall } from '../assembly/DraftHall';
import { Boundary } from '../help/Boundary';
import { Large } from '../Large';
import { useExhibit } from './exhibit';
import { useForecasts, usePlan } from './usePlan';

// Phaser comes with the map, in a chunk of its own.
const MapPlate = lazy(() => import('../../map/MapPlate').then((module) => ({ default: module.MapPlate })));

// Its charts come with it.
const WordPlate = lazy(() =>
  import('../../panels/deals/WordPlate').then((module) => ({ default: module.WordPlate })),
);

/** Where the map's code did not load: its finding stands, and everything is decided without it. */
function noMap({ finding, subtitle }: MapModel) {
  return function NoMap() {
    return (
      <Plate title={finding} subtitle={subtitle} fit="fill">
        <EmptyState
          title={t('map.failed')}
          action={<Button onClick={() => location.reload()}>{t('map.failed.again')}</Button>}
        >
          {t('map.failed.text')}
        </EmptyState>
      </Plate>
    );
  };
}

export interface PlanPlateProps {
  view: 'map' | 'table';
  onView: (view: 'map' | 'table') => void;
}

/** The exhibit of planning: the map with what the draft would change, or an accord's payoffs. */
export function PlanPlate({ view: shown, onView }: PlanPlateProps) {
  const { setup, view } = usePlan();
  const forecasts = useForecasts();
  const seats = useSession((session) => session.seats);
  const { exhibit } = useExhibit();
  const [selected, setSelected] = useState<string | null>(null);
  const [domain, setDomain] = useState(() => openingDomain(setup, view));
  const [accord, setAccord] = useState<string | null>(null);
  const model = useMemo(
    () =>
      mapModel({
        setup,
        view,
        forecasts: forecasts ?? undefined,
        domain,
        accord,
        playerOf: (seat) => playerText(seats[seat]),
      }),
    [setup, view, forecasts, seats, domain, accord],
  );
  const lost = useMemo(() => noMap(model), [model]);
  if (exhibit.kind === 'hall') return <DraftHall item={exhibit.item} />;
  if (exhibit.kind === 'forums') return <Large part="ForumPlate" />;
  if (exhibit.kind === 'research') return <Large part="ResearchPlate" />;
  if (exhibit.kind === 'words')
    return (
      <Suspense fallback={<Plate title={t('words.show')}>{null}</Plate>}>
        <WordPlate />
      </Suspense>
    );
  if (exhibit.kind === 'payoffs') return <PayoffPlate accord={exhibit.accord} />;
  return (
    <Boundary fallback={lost}>
      <Suspense
        fallback={
          <Plate title={model.finding} subtitle={model.subtitle} fit="fill">
            <EmptyState title={t('map.loading')}>{t('map.loading.text')}</EmptyState>
          </Plate>
        }
      >
        <MapPlate
          model={model}
          selected={selected}
          onSelect={setSelected}
          onSeal={hasQuietSeals(model) ? (id) => setAccord((old) => (old === id ? null : id)) : undefined}
          view={shown}
          onView={onView}
          field={
            setup.domains.length > 1 && (
              <Select
                label={t('map.field')}
                hideLabel
                value={String(domain)}
                options={setup.domains.map(({ name }, at) => ({ value: String(at), label: name }))}
                onChange={(at) => setDomain(Number(at))}
              />
            )
          }
        />
      </Suspense>
    </Boundary>
  );
}
