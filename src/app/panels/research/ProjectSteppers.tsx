import { byId } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Stepper } from '../../ui';
import { num, t } from '../../words';

/** More projects than this are folded. */
const FEW = 3;

/** Money into joint projects, in half units of the budget. */
export function ProjectSteppers() {
  const { setup, options, draft, change } = usePlan();
  const n = options.projects.length;
  if (n === 0) return null;
  const steppers = (
    <>
      {options.projects.map(({ milestone, missing }) => {
        const def = byId(setup.scenario.milestones, milestone);
        return (
          <Stepper
            key={milestone}
            label={def?.title ?? milestone}
            hint={t('research.missing', { summary: def?.summary ?? '', money: num(missing / 1000) })}
            value={draft.projects?.[milestone] ?? 0}
            min={0}
            max={Math.min(missing, options.budget?.total ?? 0)}
            step={500}
            format={(money) => num(money / 1000)}
            onChange={(money) =>
              change((orders) => {
                const rest = { ...orders.projects };
                if (money === 0) delete rest[milestone];
                else rest[milestone] = money;
                orders.projects = rest;
              })
            }
          />
        );
      })}
    </>
  );
  // Money that was put into one of many stays in sight.
  const paid = Object.values(draft.projects ?? {}).some((money) => money > 0);
  return n > FEW ? (
    <details className="pl-more pl-shares" open={paid || undefined}>
      <summary>{t('research.projects.many', { n })}</summary>
      {steppers}
    </details>
  ) : (
    <section className="pl-shares">
      <h4 className="type-row">{t('research.projects')}</h4>
      {steppers}
    </section>
  );
}
