import type { Choice, TextOption, Voice } from '../../../engine';
import { byId } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { PoleSwatch, Segmented } from '../../ui';
import { t } from '../../words';
import { textLines } from './textLines';
import { soldVoices } from './voices';

/** Reasons that say the procedure has no such thing: then it is not shown at all. */
const NO_PLACE = new Set(['no-voice-here', 'no-vote-here', 'no-policy-route']);

function hasPlace(choice: Choice<string>): boolean {
  return choice.why === undefined || !NO_PLACE.has(choice.why.id);
}

type Stance = Voice['stance'] | 'silent';
type Vote = 'yes' | 'no' | 'abstain';

/** One text: what it does, who wants it, what it pays, how it is decided, and this seat's stance. */
export function TextEntry({ option, left }: { option: TextOption; left: number }) {
  const plan = usePlan();
  const { setup, draft, change } = plan;
  const text = byId(setup.texts, option.text);
  if (!text) return null;
  const voice = draft.voices?.find((v) => v.text === text.id);
  const stance: Stance = voice?.stance ?? 'silent';
  const sold = soldVoices(plan).find((v) => v.text === text.id);
  const spent = left <= 0 && voice === undefined;
  const stances = option.stances.filter(hasPlace);
  const votes = option.votes.filter(hasPlace);
  return (
    <article className="pl-text" data-chosen={voice !== undefined || undefined}>
      <h4 className="pl-text-head">
        <PoleSwatch pole={text.direction} named />
        <span className="type-row">
          {text.ref} {text.title}
        </span>
      </h4>
      <p className="type-support">{text.summary}</p>
      <ul className="pl-lines type-support">
        {textLines(plan, option, text).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {sold && <p className="type-support pl-strong">{t('assembly.sold', { stance: sold.stance })}</p>}
      {!sold && stances.length > 0 && (
        <Segmented<Stance>
          label={t('assembly.stance', { text: text.ref })}
          value={stance}
          wide
          options={[
            { value: 'silent', label: t('assembly.stance.silent') },
            ...stances.map((choice) => ({
              value: choice.value,
              label: t(`assembly.stance.${choice.value}`),
              blocked: choice.allowed ? (spent ? t('assembly.spent') : undefined) : reasonText(choice.why),
            })),
          ]}
          onChange={(value) =>
            change((orders) => {
              const rest = (orders.voices ?? []).filter((v) => v.text !== text.id);
              orders.voices = value === 'silent' ? rest : [...rest, { text: text.id, stance: value }];
            })
          }
        />
      )}
      {votes.length > 0 && (
        <Segmented<Vote>
          label={t('assembly.vote', { text: text.ref })}
          value={draft.votes?.[text.id] ?? 'abstain'}
          wide
          options={votes.map((choice) => ({
            value: choice.value,
            label: t(`assembly.vote.${choice.value}`),
            blocked: choice.allowed ? undefined : reasonText(choice.why),
          }))}
          onChange={(value) =>
            change((orders) => {
              orders.votes = { ...orders.votes, [text.id]: value };
            })
          }
        />
      )}
    </article>
  );
}
