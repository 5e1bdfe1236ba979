import './tab-bar.css';
import { t } from '../words/first';
import { Icon } from './icon';
import type { IconName } from './icon';

export interface TabBarProps<V extends string> {
  current: V;
  /** `label` is seen; `name` also says the badge (“Messages, 2 new”). */
  tabs: readonly { id: V; label: string; name?: string; icon: IconName; badge?: number }[];
  onSelect: (tab: V) => void;
}

/** The parts of a phone's screen. */
export function TabBar<V extends string>({ current, tabs, onSelect }: TabBarProps<V>) {
  return (
    <nav className="sb-tabs" aria-label={t('tabs.label')}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          aria-label={tab.name}
          aria-current={tab.id === current ? 'page' : undefined}
          onClick={() => onSelect(tab.id)}
        >
          <span className="sb-tab-icon">
            <Icon name={tab.icon} size={20} />
            {tab.badge !== undefined && tab.badge > 0 && (
              <span className="sb-badge" aria-hidden="true">
                {tab.badge}
              </span>
            )}
          </span>
          <span>{tab.label}</span>
        </button>
      ))}
    </nav>
  );
}
