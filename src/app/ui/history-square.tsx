import './history-square.css';
import { t } from '../words/first';

export type HistoryState = 'honoured' | 'says' | 'caught' | 'found' | 'suspended' | 'unknown' | 'outside';

export interface HistorySquareProps {
  state: HistoryState;
  /** False in a legend, where words stand beside it. */
  named?: boolean;
}

/** What one member did in one turn, by shape: solid, hollow, crossed, crossed and dashed, question mark, dash. */
export function HistorySquare({ state, named = true }: HistorySquareProps) {
  const box = { x: 1, y: 1, width: 14, height: 14, stroke: 'var(--ink)', strokeWidth: 1.25 };
  const cross = <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" stroke="var(--ink)" strokeWidth="1.75" />;
  return (
    <svg
      className="sb-history"
      viewBox="0 0 16 16"
      {...(named ? { role: 'img', 'aria-label': t(`history.${state}`) } : { 'aria-hidden': true })}
    >
      {state === 'honoured' && <rect {...box} fill="var(--ink2)" />}
      {state === 'says' && <rect {...box} fill="var(--sheet)" />}
      {state === 'caught' && (
        <>
          <rect {...box} fill="var(--sheet)" strokeWidth={2} />
          {cross}
        </>
      )}
      {state === 'found' && (
        <>
          <rect {...box} fill="var(--sheet)" strokeDasharray="2 2" />
          {cross}
        </>
      )}
      {state === 'suspended' && (
        <>
          <rect {...box} fill="var(--well)" strokeDasharray="2 2" />
          <path d="M5.5 4.5v7M10.5 4.5v7" stroke="var(--ink)" strokeWidth="1.75" />
        </>
      )}
      {state === 'outside' && <line x1="5" x2="11" y1="8" y2="8" stroke="var(--ink2)" strokeWidth="1.5" />}
      {state === 'unknown' && (
        <text x="8" y="12.5" textAnchor="middle" fill="var(--ink2)" fontSize="12" fontWeight="600">
          ?
        </text>
      )}
    </svg>
  );
}

/** The legend under a table of squares: the given states, each with its words. */
export function HistoryLegend({ states }: { states: readonly HistoryState[] }) {
  return (
    <ul className="sb-history-legend type-label">
      {states.map((state) => (
        <li key={state}>
          <HistorySquare state={state} named={false} />
          {t(`history.${state}`)}
        </li>
      ))}
    </ul>
  );
}
