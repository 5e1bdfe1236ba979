import { POINT } from '../../../engine';
import { usePlan } from '../../screens/plan/usePlan';
import { Stepper } from '../../ui';
import { num, t } from '../../words';
import { moveShare } from './shares';

/** Research money by domain, with the level reached and the level that can be fielded. */
export function FocusSteppers() {
  const { setup, view, options, orders, elsewhere, change } = usePlan();
  const domains = options.budget?.domains ?? [];
  if (domains.length < 2) return null;
  const shares = Object.fromEntries(domains.map((id) => [id, orders.focus?.[id] ?? 0]));
  const place = setup.state(view.seat);
  const cell = (measure: 'level' | 'fielded', id: string): number =>
    (view.columns[measure][setup.domain(id) * setup.states.length + place] ?? 0) / POINT;
  return (
    <section className="pl-shares">
      <h4 className="type-row">{t('research.focus')}</h4>
      {domains.map((id) => {
        const def = setup.domains[setup.domain(id)];
        const level = cell('level', id);
        const fielded = cell('fielded', id);
        return (
          <Stepper
            key={id}
            label={def?.name ?? id}
            hint={
              elsewhere
                ? undefined
                : level - fielded >= 1
                  ? t('research.held', { level: num(level), fielded: num(fielded) })
                  : t('research.level', { level: num(level) })
            }
            value={shares[id] ?? 0}
            min={0}
            max={1000}
            step={50}
            format={(share) => num(share, 'percent')}
            onChange={(to) =>
              change((draft) => {
                draft.focus = moveShare(shares, id, to);
              })
            }
          />
        );
      })}
    </section>
  );
}
