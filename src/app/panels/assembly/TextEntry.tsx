import type { Choice, TextOption, Voice } from '../../../engine';
import type { TextDef } from '../../../scenario/types';
import { Explained } from '../../glossary/Explained';
import { byId } from '../../models/facts';
import { reasonText, signedPoints } from '../../models/sentence';
import { ShowHall } from '../../screens/assembly/ShowHall';
import { usePlan } from '../../screens/plan/usePlan';
import { PoleSwatch, Segmented } from '../../ui';
import { num, t } from '../../words';
import { effectLine, stageLine } from '../../models/textLines';
import { soldVoices } from './voices';

/** Reasons that say the procedure has no such thing: then it is not shown at all. */
const NO_PLACE = new Set(['no-voice-here', 'no-vote-here', 'no-policy-route']);

function hasPlace(choice: Choice<string>): boolean {
  return choice.why === undefined || !NO_PLACE.has(choice.why.id);
}

type Stance = Voice['stance'] | 'silent';
type Vote = 'yes' | 'no' | 'abstain';

/**
 * One text: what it does, who wants it, what it pays, how it is decided, and this seat's stance.
 * @param common how every text of the turn is decided, said once above them; null where they differ
 */
export function TextEntry({
  option,
  left,
  common,
}: {
  option: TextOption;
  left: number;
  common: string | null;
}) {
  const plan = usePlan();
  const { setup, draft, options, change } = plan;
  const text = byId(setup.texts, option.text);
  if (!text) return null;
  const voice = draft.voices?.find((v) => v.text === text.id);
  const stance: Stance = voice?.stance ?? 'silent';
  const sold = soldVoices(plan).find((v) => v.text === text.id);
  const free = (draft.acts ?? []).some((act) => act.verb === 'diplomacy');
  const spent = left <= 0 && voice === undefined;
  const rivals = options.texts
    .filter((o) => o.item === option.item && o.text !== option.text)
    .map((o) => o.text);
  const backed = draft.voices?.some((v) => v.stance === 'support' && rivals.includes(v.text)) === true;
  const signed = soldVoices(plan).some((v) => v.stance === 'support' && rivals.includes(v.text));
  const blocked = (choice: Choice<Stance>): string | undefined => {
    if (!choice.allowed) return reasonText(choice.why);
    if (choice.value === 'support' && signed) return reasonText({ id: 'one-draft-an-item' });
    // A seat supports one of rival drafts: its support moves, which takes no further voice.
    if (!spent || (choice.value === 'support' && backed)) return undefined;
    return t(plan.options.voices === 0 ? 'assembly.none' : 'assembly.spent');
  };
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
      <p className="type-support pl-effect">{effectLine(plan, plan.elsewhere ? withoutRace(text) : text)}</p>
      {common === null && rivals.length === 0 && <p className="type-support">{stageLine(plan, option)}</p>}
      {(text.permitted ?? text.forbidden) && (
        <details className="pl-more">
          <summary>{t('assembly.uses')}</summary>
          {text.permitted && (
            <p className="type-support">
              <Explained>{t('assembly.permitted', { uses: text.permitted })}</Explained>
            </p>
          )}
          {text.forbidden && (
            <p className="type-support">
              <Explained>{t('assembly.forbidden', { uses: text.forbidden })}</Explained>
            </p>
          )}
        </details>
      )}
      {sold && (
        <p className="type-support pl-strong">
          <Explained>{t('assembly.sold', { stance: sold.stance })}</Explained>
        </p>
      )}
      {!sold && stances.length > 0 && (
        <Segmented<Stance>
          label={t('assembly.stance', { text: text.ref })}
          value={stance}
          wide
          options={[
            { value: 'silent', label: t('assembly.stance.silent') },
            ...stances.map((choice) => ({
              value: choice.value,
              label: stanceLabel(choice.value, free ? 0 : option.objectionCost, options.claimCost),
              blocked: blocked(choice),
            })),
          ]}
          onChange={(value) =>
            change((orders) => {
              const moved = (v: Voice) =>
                value === 'support' && v.stance === 'support' && rivals.includes(v.text);
              const rest = (orders.voices ?? []).filter((v) => v.text !== text.id && !moved(v));
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
      {rivals.length === 0 && <ShowHall item={option.item} />}
    </article>
  );
}

/** “Object, −1”: what an objection costs at home, or a claim takes of political capital, stands on its button. */
function stanceLabel(stance: Voice['stance'], cost: number, claim: number): string {
  if (stance === 'policy' && claim > 0)
    return t('assembly.stance.policy.cost', { by: num(-claim / 1000, 'signed') });
  if (stance === 'object' && cost > 0) return t('assembly.stance.object.cost', { by: signedPoints(-cost) });
  return t(`assembly.stance.${stance}`);
}

/** A text without its race: how near the market is stands on the big screen. */
function withoutRace({ race: _, ...text }: TextDef): TextDef {
  return text;
}
