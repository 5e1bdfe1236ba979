import type { Supplier } from '../../../engine';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { ChoiceCards } from '../../ui';
import { num, t } from '../../words';

/** Whose equipment a swing seat buys this turn. */
export function SupplierChoice() {
  const { setup, options, draft, standing, stands, stake, change } = usePlan();
  const { push, both } = setup.scenario.rules.statecraft.supplier;
  const effect: Readonly<Record<Supplier, string>> = {
    open: t('supplier.effect.side', { by: num(push * stake, 'signed') }),
    closed: t('supplier.effect.side', { by: num(-push * stake, 'signed') }),
    both: t('supplier.effect.both', { by: num(both * stake, 'signed') }),
  };
  return (
    <ChoiceCards<Supplier>
      label={t('supplier.question')}
      arrange="rows"
      value={draft.supplier ?? (stands ? standing.supplier : undefined)}
      options={options.supplier.map((choice) => ({
        value: choice.value,
        label: t(`supplier.${choice.value}`),
        text: effect[choice.value],
        blocked: choice.allowed ? undefined : reasonText(choice.why),
      }))}
      onChange={(value) =>
        change((orders) => {
          orders.supplier = value;
        })
      }
    />
  );
}
