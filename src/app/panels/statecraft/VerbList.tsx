import type { VerbOption } from '../../../engine';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Button } from '../../ui';
import { t } from '../../words';
import { openToSeat, verbCost, verbName, verbSentence } from './verbs';

/** The verbs of statecraft with cost and effect. With every act used up, another choice takes the last one's place. */
export function VerbList({ left }: { left: number }) {
  const { setup, options, draft, stake, change } = usePlan();
  const acts = draft.acts ?? [];
  const kept = left > 0 ? acts : acts.slice(0, -1);
  const free = ({ verb, targets }: VerbOption): string | undefined =>
    targets.find(
      (choice) => choice.allowed && !kept.some((act) => act.verb === verb && act.target === choice.value),
    )?.value;
  const choose = (option: VerbOption): void => {
    const target = free(option);
    const domain = option.domains[0];
    const act = { verb: option.verb, ...(target ? { target } : {}), ...(domain ? { domain } : {}) };
    change((orders) => {
      orders.acts = [...kept, act];
    });
  };
  /** Why it cannot be chosen: the rules forbid it, or it stands in the list already. */
  const blocked = (option: VerbOption): string | undefined => {
    if (!option.allowed) return reasonText(option.why);
    const again =
      option.targets.length > 0 ? free(option) === undefined : kept.some(({ verb }) => verb === option.verb);
    return again ? reasonText({ id: 'twice' }) : undefined;
  };
  return (
    <ul className="pl-verbs">
      {options.verbs.filter(openToSeat).map((option) => (
        <li key={option.verb}>
          <div>
            <h4 className="type-row">{verbName(option.verb)}</h4>
            <p className="type-support">
              {verbSentence(setup, option.verb, stake)} {verbCost(option)}
            </p>
            {!option.allowed && <p className="type-support pl-strong">{reasonText(option.why)}</p>}
          </div>
          <Button blocked={blocked(option)} onClick={() => choose(option)}>
            {t('statecraft.choose')}
            <span className="sb-sr"> {verbName(option.verb)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
