import { byId, nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { SentenceSelect } from '../../ui';
import { t } from '../../words';
import { headingOf, wordsOf } from './clauses';
import { considerationsText, paymentText, timedText } from './phrases';
import type { Side } from './sides';

export interface SidePickerProps {
  /** Whose giving it is. */
  whose: 'mine' | 'theirs';
  /** The seat that gives. */
  giver: string;
  value: Side;
  /** The giver has sold all the voices it may sell this turn. */
  sold?: boolean;
  /** Payments on offer, world units. */
  amounts: readonly number[];
  onChange: (side: Side) => void;
}

/** What one side gives, inside the sentence of an offer: money, a voice on a text, or its word. */
export function SidePicker({ whose, giver, value, amounts, sold, onChange }: SidePickerProps) {
  const { setup, options } = usePlan();
  const { texts } = options.deals;
  const words = wordsOf(setup, options, giver);
  const things = [
    { value: 'payment' as const, label: t('deals.thing.payment') },
    ...(texts.length > 0
      ? [{ value: 'voice' as const, label: t('deals.thing.voice', { whose }), blocked: sold === true }]
      : []),
    ...(words.length > 0 ? [{ value: 'word' as const, label: t('deals.thing.word', { whose }) }] : []),
    { value: 'none' as const, label: t('deals.nothing') },
  ];
  return (
    <span className="pl-side">
      <SentenceSelect<Side['thing']>
        label={t(`deals.side.${whose}`)}
        value={value.thing}
        options={things}
        onChange={(thing) =>
          onChange({ ...value, thing, clause: value.clause === '' ? (words[0]?.key ?? '') : value.clause })
        }
      />
      {value.thing === 'payment' && (
        <SentenceSelect
          label={t('deals.amount')}
          value={String(value.amount)}
          // The steps of a payment, and the amount of an offer that is answered where it lies between two.
          options={[...new Set([...amounts, value.amount])]
            .toSorted((a, b) => a - b)
            .map((amount) => ({
              value: String(amount),
              label: paymentText(setup, amount, whose, giver),
            }))}
          onChange={(amount) => onChange({ ...value, amount: Number(amount) })}
        />
      )}
      {value.thing === 'voice' && (
        <SentenceSelect
          label={t('deals.voice')}
          value={value.voice}
          options={texts.flatMap((id) =>
            (['object', 'support'] as const).map((stance) => ({
              value: `${stance}/${id}`,
              label: t(`deals.stance.${stance}`, {
                text: `${nameOf.text(setup, id)} ${byId(setup.texts, id)?.title ?? ''}`,
              }),
            })),
          )}
          onChange={(voice) => onChange({ ...value, voice })}
        />
      )}
      {value.thing === 'word' && (
        <SentenceSelect
          label={t('deals.promise.deed')}
          value={value.clause}
          options={words.map(({ key, clause, turn }) => ({
            value: key,
            group: headingOf({ key, clause, turn }, options.turn),
            label: t('deals.word.to', { clause: timedText(setup, clause, turn, options.turn) }),
          }))}
          onChange={(clause) => onChange({ ...value, clause })}
        />
      )}
      {value.rest.length > 0 &&
        ` ${t('deals.rest', { rest: considerationsText(setup, value.rest, whose, giver) })}`}
    </span>
  );
}
