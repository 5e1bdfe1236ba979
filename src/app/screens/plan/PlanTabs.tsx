import { TabBar } from '../../ui';
import { t } from '../../words';
import { usePlan } from './usePlan';

/** `exhibit` is the plate alone with payoffs; it belongs to the accords tab. */
export type PlanTab = 'agenda' | 'map' | 'accords' | 'deals' | 'exhibit';

/** The parts of the planning screen on a phone. */
export function PlanTabs({ tab, onTab }: { tab: PlanTab; onTab: (tab: PlanTab) => void }) {
  const { agenda, options } = usePlan();
  const kinds = agenda.map((entry) => entry.kind);
  const offers = options.deals.answer.length;
  return (
    <TabBar<PlanTab>
      current={tab === 'exhibit' ? 'accords' : tab}
      tabs={[
        { id: 'agenda', label: t('tab.agenda'), icon: 'listNumbers' },
        { id: 'map', label: t('tab.map'), icon: 'globe' },
        ...(kinds.includes('accords') && kinds.length > 1
          ? [{ id: 'accords' as const, label: t('tab.accords'), icon: 'handshake' as const }]
          : []),
        ...(kinds.includes('deals')
          ? [
              {
                id: 'deals' as const,
                label: t('tab.deals'),
                name: t('tab.deals.name', { n: offers }),
                icon: 'chat' as const,
                badge: offers,
              },
            ]
          : []),
      ]}
      onSelect={onTab}
    />
  );
}
