import { byId } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Checkbox } from '../../ui';
import { list, t } from '../../words';

/** Texts that lie ready and that this seat may put on the docket. */
export function Drawer() {
  const { setup, options, draft, change } = usePlan();
  const tabled = draft.table ?? [];
  return (
    <fieldset className="pl-checks">
      <legend className="type-support">
        {t('assembly.table', { cost: setup.scenario.assembly.tableCost })}
      </legend>
      {options.table.map((choice) => {
        const item = byId(setup.items, choice.value);
        const titles = (item?.texts ?? [])
          .map((id) => byId(setup.texts, id))
          .map((text) => `${text?.ref ?? ''} ${text?.title ?? ''}`);
        return (
          <Checkbox
            key={choice.value}
            label={item?.title ?? list(titles)}
            hint={choice.allowed ? undefined : reasonText(choice.why)}
            disabled={!choice.allowed}
            checked={tabled.includes(choice.value)}
            onChange={(on) =>
              change((orders) => {
                orders.table = on ? [...tabled, choice.value] : tabled.filter((id) => id !== choice.value);
              })
            }
          />
        );
      })}
    </fieldset>
  );
}
