import { useState } from 'react';
import { POINT } from '../../../engine';
import type { Consideration } from '../../../engine';
import { byId, nameOf } from '../../models/facts';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, SentenceSelect } from '../../ui';
import { t, tr } from '../../words';
import { paymentText } from './phrases';
import { say } from './say';

type Thing = 'payment' | 'voice' | 'none';
interface Side {
  thing: Thing;
  amount: number;
  voice: string;
}

/** An offer as a sentence: I give [2 points] to [Germany] for [its voice against] [I1]. */
export function OfferComposer() {
  const { setup, seat, options } = usePlan();
  const { partners, maxPayment, texts } = options.deals;
  const step = setup.scenario.rules.ledger === 'full' ? Math.max(1, Math.trunc(maxPayment / 8)) : POINT / 2;
  const [to, setTo] = useState(partners[0] ?? '');
  const firstVoice = texts[0] === undefined ? '' : `object/${texts[0]}`;
  const [give, setGive] = useState<Side>({
    thing: 'payment',
    amount: Math.min(maxPayment, step * 2),
    voice: firstVoice,
  });
  const [take, setTake] = useState<Side>({
    thing: texts.length > 0 ? 'voice' : 'none',
    amount: step * 2,
    voice: firstVoice,
  });
  const amounts = Array.from({ length: Math.floor(maxPayment / step) }, (_, n) => (n + 1) * step).slice(
    0,
    16,
  );
  const side = (value: Side, set: (side: Side) => void, whose: 'mine' | 'theirs') => (
    <span className="pl-side">
      <SentenceSelect<Thing>
        label={t(`deals.side.${whose}`)}
        value={value.thing}
        options={[
          { value: 'payment', label: t('deals.thing.payment') },
          ...(texts.length > 0
            ? [{ value: 'voice' as const, label: t('deals.thing.voice', { whose }) }]
            : []),
          { value: 'none', label: t('deals.nothing') },
        ]}
        onChange={(thing) => set({ ...value, thing })}
      />
      {value.thing === 'payment' && (
        <SentenceSelect
          label={t('deals.amount')}
          value={String(value.amount)}
          options={amounts.map((amount) => ({ value: String(amount), label: paymentText(setup, amount) }))}
          onChange={(amount) => set({ ...value, amount: Number(amount) })}
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
          onChange={(voice) => set({ ...value, voice })}
        />
      )}
    </span>
  );
  const offer = { to, give: considerations(give), take: considerations(take) };
  return (
    <div className="pl-compose">
      <p className="pl-sentence">
        {tr('deals.sentence', {
          give: side(give, setGive, 'mine'),
          to: (
            <SentenceSelect
              label={t('deals.partner')}
              value={to}
              options={partners.map((id) => ({ value: id, label: nameOf.state(setup, id) }))}
              onChange={setTo}
            />
          ),
          take: side(take, setTake, 'theirs'),
        })}
      </p>
      <p className="type-support">{t('deals.escrow')}</p>
      <Button
        blocked={offer.give.length + offer.take.length === 0 ? t('deals.empty') : undefined}
        onClick={() => say(seat, { offers: [offer] }, t('deals.sent', { other: nameOf.state(setup, to) }))}
      >
        {t('deals.send')}
      </Button>
    </div>
  );
}

function considerations({ thing, amount, voice }: Side): Consideration[] {
  if (thing === 'payment') return [{ kind: 'payment', amount }];
  const [stance, text] = voice.split('/');
  if (thing === 'voice' && text !== undefined)
    return [{ kind: 'voice', text, stance: stance === 'support' ? 'support' : 'object' }];
  return [];
}
