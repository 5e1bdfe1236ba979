import type { AccordChoice, AccordOption } from '../../../engine';
import { byId } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { ChoiceCards } from '../../ui';
import { t } from '../../words';
import { accordFacts, accordSentences, provisionTexts } from './accordFacts';
import { AccordConduct } from './AccordConduct';
import { MotionCards } from './MotionCards';
import { ShowPayoffs } from './ShowPayoffs';

/** Honour or defect, for each accord the seat is a member of. */
export function AccordPanel() {
  const { options } = usePlan();
  return (
    <>
      {options.accords.map((option) => (
        <AccordChoiceCards key={option.accord} option={option} alone={options.accords.length === 1} />
      ))}
    </>
  );
}

function AccordChoiceCards({ option, alone }: { option: AccordOption; alone: boolean }) {
  const plan = usePlan();
  const { setup, draft, standing, repeats, change } = plan;
  const accord = byId(setup.accords, option.accord);
  if (!accord) return null;
  const chosen = draft.accords?.[accord.id] ?? (repeats ? standing.accords?.[accord.id] : undefined);
  const facts = accordFacts(plan, option, accord);
  return (
    <div className="pl-accord">
      {!alone && <h4 className="type-row">{accord.name}</h4>}
      <p className="type-support">{accordSentences(plan, accord)}</p>
      {option.suspended && <p className="type-support pl-strong">{t('accords.suspended')}</p>}
      <ChoiceCards<AccordChoice>
        label={accord.summary}
        hideLabel={alone}
        value={chosen}
        options={option.choices.map((choice) => ({
          value: choice.value,
          label: choice.value === 'honour' ? accord.honour : accord.defect,
          text: choice.value === 'honour' ? provisionTexts(plan, accord) : undefined,
          facts: facts[choice.value],
          blocked: choice.allowed ? undefined : reasonText(choice.why),
        }))}
        onChange={(value) =>
          change((orders) => {
            orders.accords = { ...orders.accords, [accord.id]: value };
          })
        }
      />
      <ShowPayoffs accord={accord.id} />
      <AccordConduct accord={accord.id} />
      <MotionCards accord={accord.id} />
    </div>
  );
}
