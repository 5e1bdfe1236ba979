import { t } from '../../words';
import type { Ballot } from './kept';

const STEPS = ['room', 'seat', 'decide', 'sealed'] as const;

/** How far the ballot is: the room, the seat, the decisions, the code. */
export function BallotSteps({ step }: { step: Ballot['step'] }) {
  const now = STEPS.indexOf(step === 'review' ? 'decide' : step);
  return (
    <ol className="ba-steps type-label" aria-label={t('ballot.steps')}>
      {STEPS.map((one, at) => (
        <li key={one} data-done={at < now || undefined} aria-current={at === now ? 'step' : undefined}>
          {t(`ballot.step.${one}`)}
        </li>
      ))}
    </ol>
  );
}
