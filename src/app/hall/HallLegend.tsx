import { faceOf, POLICY_SIGN } from './figures';
import type { HallModel, Procedure, Stance } from './model';

function Mark({ stance }: { stance: Stance }) {
  const face = faceOf(stance, true);
  const isDashed = stance === 'absent';
  const fill = face === 'for' ? 'var(--ink)' : 'var(--sheet)';
  return (
    <svg
      viewBox="0 0 16 18"
      width="16"
      height="18"
      aria-hidden
      fill="none"
      stroke="var(--ink)"
      strokeLinecap="round"
    >
      {face === null ? (
        <g strokeDasharray={isDashed ? '2 1.8' : undefined} fill={isDashed ? 'none' : 'var(--sheet)'}>
          <circle cx="8" cy="4.5" r="3.5" />
          <path d="M2 17c0-5 2.5-8 6-8s6 3 6 8z" />
        </g>
      ) : (
        <rect x="2" y="1" width="12" height="16" fill={fill} />
      )}
      {face === 'for' && <path d="M4.5 9.5l2.5 2.5 4.5-6" stroke="var(--sheet)" strokeWidth="1.8" />}
      {face === 'against' && <path d="M5 6l6 6m0-6l-6 6" strokeWidth="1.8" />}
      {face === 'blank' && <path d="M5 9h6" strokeWidth="1.8" />}
      {face === 'policy' && (
        <text x="8" y="14" textAnchor="middle" fontSize="13" fontWeight="700" stroke="none" fill="var(--ink)">
          {POLICY_SIGN}
        </text>
      )}
      {face === 'denied' && <path d="M1 16L15 2" strokeWidth="2.4" />}
      {face === 'sealed' && <path d="M2 6l5-5M2 12L13 1M4 17l10-10M10 17l4-4" stroke="var(--ink3)" />}
    </svg>
  );
}

const BY_PROCEDURE: Readonly<Record<Procedure, readonly Stance[]>> = {
  aap: ['support', 'object', 'policy', 'silent', 'absent', 'denied'],
  tap: ['support', 'object', 'abstain', 'silent', 'absent', 'denied'],
  rough: ['support', 'object', 'silent', 'absent', 'denied'],
  rivals: ['support', 'object', 'silent', 'absent', 'denied'],
  wtsa: ['yes', 'no', 'abstain', 'silent'],
  hands: ['yes', 'no', 'abstain'],
};

/** What the cards mean: all that the procedure knows, so that the legend tells nothing before the cards do. */
export function HallLegend({ model }: { model: HallModel }) {
  const { labels, procedure } = model;
  const isKnown = (stance: Stance): boolean =>
    stance === 'policy'
      ? model.canClaim === true
      : stance !== 'abstain' || procedure !== 'tap' || model.consults === true;
  return (
    <ul className="hall-legend">
      {BY_PROCEDURE[procedure].filter(isKnown).map((stance) => (
        <li key={stance}>
          <Mark stance={stance} />
          {labels.stanceNames[stance]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden fill="none" stroke="var(--ink)">
          <circle cx="9" cy="9" r="7.8" strokeWidth="1.8" />
        </svg>
        {labels.pivotal}
      </li>
    </ul>
  );
}
