import { t } from '../../words';

/** What edges, boxes and lines of the tree mean. */
export function TreeLegend() {
  return (
    <ul className="rs-legend">
      {(['held', 'joint', 'locked', 'rules'] as const).map((look) => (
        <li key={look}>
          <i data-look={look} aria-hidden="true" />
          {t(`tree.legend.${look}`)}
        </li>
      ))}
      <li>
        <svg width="28" height="10" aria-hidden="true">
          <path d="M1 5H26M21 1L26 5L21 9" />
        </svg>
        {t('tree.legend.needs')}
      </li>
      <li>
        <svg width="28" height="10" aria-hidden="true" data-strong>
          <path d="M1 5H26M21 1L26 5L21 9" />
        </svg>
        {t('tree.legend.holds')}
      </li>
    </ul>
  );
}
