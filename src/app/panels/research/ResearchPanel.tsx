import type { BudgetLine } from '../../../engine';
import { usePlan } from '../../screens/plan/usePlan';
import { AllocationBar, Button, Stepper } from '../../ui';
import { num, t } from '../../words';
import { FocusSteppers } from './FocusSteppers';
import { ProjectSteppers } from './ProjectSteppers';
import { moveShare } from './shares';
import { ShowTree } from './ShowTree';

const STEP = 50;

/** The budget between its lines, research between the domains, and payments into joint projects. */
export function ResearchPanel() {
  const { options, orders, change } = usePlan();
  const budget = options.budget;
  if (budget === null) return null;
  const shares = Object.fromEntries(budget.lines.map((line) => [line, orders.budget?.[line] ?? 0]));
  const set = (next: Record<string, number>): void =>
    change((draft) => {
      draft.budget = next;
    });
  return (
    <>
      <ShowTree />
      <AllocationBar
        label={t('research.budget', { total: num(budget.total / 1000) })}
        parts={budget.lines.map((line) => ({
          id: line,
          label: t(`research.line.${line}`),
          value: shares[line] ?? 0,
          text: num(shares[line] ?? 0, 'percent'),
        }))}
      />
      {budget.lines.map((line: BudgetLine) => (
        <Stepper
          key={line}
          label={t(`research.line.${line}`)}
          hint={t(`research.line.${line}.does`)}
          value={shares[line] ?? 0}
          min={0}
          max={1000}
          step={STEP}
          format={(share) => num(share, 'percent')}
          onChange={(to) => set(moveShare(shares, line, to))}
        />
      ))}
      <FocusSteppers />
      <ProjectSteppers />
      <Button
        look="text"
        onClick={() =>
          change((draft) => {
            delete draft.budget;
            delete draft.focus;
            delete draft.projects;
          })
        }
      >
        {t('research.reset')}
      </Button>
    </>
  );
}
