import { longest } from '../../../engine';
import type { AccordChoice, AccordOption } from '../../../engine';
import type { AccordDef } from '../../../scenario/types';
import { Explained } from '../../glossary/Explained';
import { byId, called } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { reasonText } from '../../models/sentence';
import { Asked } from '../../screens/ledger/Asked';
import { usePlan } from '../../screens/plan/usePlan';
import type { Plan } from '../../screens/plan/usePlan';
import { ChoiceCards } from '../../ui';
import { list, num, t } from '../../words';
import { accordFacts, accordSentences, accordSources } from '../../models/accordFacts';
import { provisionTexts } from '../../models/provisionTexts';
import { AccordConduct } from './AccordConduct';
import { CaughtFolded } from './Caught';
import { MotionCards } from './MotionCards';
import { ShowPayoffs } from './ShowPayoffs';

/** One accord with all that is known of it: what each answer costs and brings, who else is in it, and how to punish. */
export function AccordChoiceCards({ option, alone }: { option: AccordOption; alone: boolean }) {
  const plan = usePlan();
  const { setup, draft, standing, stands, change } = plan;
  const accord = byId(setup.accords, option.accord);
  if (!accord) return null;
  const chosen = draft.accords?.[accord.id] ?? (stands ? standing.accords?.[accord.id] : undefined);
  const facts = accordFacts(plan, option, accord);
  const out = outOf(plan, accord);
  const last = plan.view.turn >= longest(setup);
  return (
    <div className="pl-accord">
      {!alone && <h4 className="type-row">{accord.name}</h4>}
      {option.suspended && (
        <p className="type-support pl-strong">
          <Explained>{t(last ? 'accords.suspended.last' : 'accords.suspended')}</Explained>
        </p>
      )}
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
      <p className="type-label pl-unit">
        {option.due > 0 && `${unitText(plan, option, accord)} `}
        <Asked at={accordSources(plan, accord, option)} text={t('forecast.why')} label={accord.name} />
      </p>
      <p className="type-support">{accordSentences(plan, accord, plan.elsewhere === true)}</p>
      {out.length > 0 && (
        <p className="type-support pl-sentence-case">
          <Explained>{t('accords.suspended.others', { n: out.length, states: list(out) })}</Explained>
        </p>
      )}
      <ShowPayoffs accord={accord.id} />
      <CaughtFolded accord={accord} />
      <AccordConduct accord={accord.id} />
      <MotionCards accord={accord.id} />
    </div>
  );
}

/** What the numbers of the two cards count. */
function unitText({ options, setup, seat }: Plan, { dueIn }: AccordOption, accord: AccordDef): string {
  if (dueIn === 'budget')
    return t('accords.unit.budget', { total: num((options.budget?.total ?? 0) / 1000, 'fine') });
  if (!accord.provisions.some(({ kind }) => kind === 'push')) return t('accords.unit.home');
  return t('accords.unit.pushes', { side: setup.states[setup.state(seat)]?.pole ?? 'liberal' });
}

/** Other members who are out of the shares now, by name. */
function outOf({ setup, seat, view }: Plan, accord: AccordDef): string[] {
  const at = setup.accord(accord.id);
  return accord.members
    .filter((id) => id !== seat && view.columns.suspended[at * setup.states.length + setup.state(id)] === 1)
    .map((id) => lineText(called(setup, id)));
}
