import { TabBar } from '../../ui';
import { t } from '../../words';
import { useExhibit } from './exhibit';
import { usePlan } from './usePlan';

/** `exhibit` is the plate alone with what a decision showed on it. */
export type PlanTab = 'agenda' | 'map' | 'accords' | 'deals' | 'exhibit';

/** The parts of the planning screen on a phone. */
export function PlanTabs({ tab, onTab }: { tab: PlanTab; onTab: (tab: PlanTab) => void }) {
  const { agenda, options } = usePlan();
  const kinds = agenda.map((entry) => entry.kind);
  const { exhibit } = useExhibit();
  // What was opened from a decision belongs to the tab that the decision stands on.
  const home =
    exhibit.kind === 'payoffs' && kinds.length > 1
      ? 'accords'
      : exhibit.kind === 'words'
        ? 'deals'
        : 'agenda';
  const offers = options.deals.answer.length;
  return (
    <TabBar<PlanTab>
      current={tab === 'exhibit' ? home : tab}
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
