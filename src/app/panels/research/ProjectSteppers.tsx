import { byId } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { milestoneNode } from '../../models/researchNodes';
import { Meter, Stepper } from '../../ui';
import { useResearchSeen } from './useResearchSeen';
import { num, t } from '../../words';

/** More projects than this are folded. */
const FEW = 3;

/** Money into joint projects, in half units of the budget. */
export function ProjectSteppers() {
  const { setup, options, draft, elsewhere, change } = usePlan();
  const seen = useResearchSeen();
  const n = options.projects.length;
  if (n === 0) return null;
  const purse = options.budget?.projects ?? 0;
  const paid = Object.values(draft.projects ?? {}).reduce((sum, money) => sum + money, 0);
  const steppers = (
    <>
      {options.projects.map(({ milestone, missing }) => {
        const def = byId(setup.scenario.milestones, milestone);
        const node = milestoneNode(
          seen,
          setup.scenario.milestones.findIndex(({ id }) => id === milestone),
        );
        return (
          <Stepper
            key={milestone}
            label={def?.title ?? milestone}
            hint={
              elsewhere ? (
                t('research.missing', { summary: def?.summary ?? '', money: num(missing / 1000) })
              ) : (
                <>
                  <Meter share={node.share} more={node.more} />
                  {t('research.project.when', { progress: node.progress, when: node.when })}
                </>
              )
            }
            value={draft.projects?.[milestone] ?? 0}
            min={0}
            max={Math.min(missing, purse - paid + (draft.projects?.[milestone] ?? 0))}
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
  return n > FEW ? (
    <details className="pl-more pl-shares rs-focus" open={paid > 0 || undefined}>
      <summary>{t('research.projects.many', { n })}</summary>
      {steppers}
    </details>
  ) : (
    <section className="pl-shares rs-focus">
      <h4 className="type-row">{t('research.projects')}</h4>
      {steppers}
    </section>
  );
}
