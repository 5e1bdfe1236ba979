import { useState } from 'react';
import { POINT } from '../../../engine';
import type { Deal } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { called, nameOf } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { reasonText } from '../../models/sentence';
import { usePlan } from '../../screens/plan/usePlan';
import { Button, Picker } from '../../ui';
import { soldVoices } from '../assembly/voices';
import { t } from '../../words';
import { tr } from '../../words/rich';
import { wordsOf } from './clauses';
import { firstPartner, partnerGroups } from './partners';
import { say } from './say';
import { SidePicker } from './SidePicker';
import { considerationsOf, fitting, sideOf } from './sides';
import type { Side } from './sides';

export interface OfferComposerProps {
  /** The offer that this one answers: it is declined in the same breath. */
  against?: Deal;
  /** After the offer was sent, or given up. */
  onDone?: () => void;
}

/** An offer as a sentence: I give [2 points] to [Germany] for [its voice] [against I1]. */
export function OfferComposer({ against, onDone }: OfferComposerProps) {
  const plan = usePlan();
  const { setup, seat, view, options } = plan;
  const { maxPayment, texts } = options.deals;
  const full = setup.scenario.rules.ledger === 'full';
  const step = full ? Math.max(1, Math.trunc(maxPayment / 8)) : POINT / 2;
  const amounts = Array.from({ length: Math.floor(maxPayment / step) }, (_, n) => (n + 1) * step).slice(
    0,
    16,
  );
  const blank: Side = {
    thing: 'payment',
    amount: Math.min(maxPayment, step * 2),
    voice: texts[0] === undefined ? '' : `object/${texts[0]}`,
    clause: '',
    rest: [],
  };
  const [to, setTo] = useState(against?.from ?? firstPartner(setup, view, options));
  const [give, setGive] = useState<Side>(against ? sideOf(against.take, blank) : blank);
  const [take, setTake] = useState<Side>(
    against ? sideOf(against.give, blank) : { ...blank, thing: texts.length > 0 ? 'voice' : 'none' },
  );
  const gone = soldVoices(plan).length;
  const sold = gone > 0 && gone >= setup.scenario.rules.deals.perSeller;
  const offer = { to, give: considerationsOf(give), take: considerationsOf(take) };
  const same =
    against !== undefined &&
    JSON.stringify([offer.give, offer.take]) === JSON.stringify([against.take, against.give]);
  const send = (): void => {
    const other = lineText(called(setup, to));
    const said = against
      ? say(seat, { declines: [against.id], offers: [offer] }, t('deals.countered', { other }))
      : say(seat, { offers: [offer] }, t('deals.sent', { other }));
    if (said) onDone?.();
  };
  return (
    <div className="pl-compose">
      <p className="pl-sentence">
        {tr('deals.sentence', {
          give: (
            <SidePicker
              whose="mine"
              giver={seat}
              value={give}
              amounts={amounts}
              sold={sold}
              onChange={setGive}
            />
          ),
          to: against ? (
            <strong>{nameOf.state(setup, to)}</strong>
          ) : (
            <Picker
              label={t('deals.partner')}
              value={to}
              groups={partnerGroups(setup, view, options)}
              onChange={(id) => {
                setTo(id);
                setTake(fitting(take, wordsOf(setup, options, id)));
              }}
            />
          ),
          take: <SidePicker whose="theirs" giver={to} value={take} amounts={amounts} onChange={setTake} />,
        })}
      </p>
      <p className="type-support">
        <Explained>{t(noteOf([give.thing, take.thing]))}</Explained>
      </p>
      {sold && <p className="type-support">{reasonText({ id: 'sold-already' })}</p>}
      <div className="pl-buttons">
        <Button
          blocked={
            sold && give.thing === 'voice' ? reasonText({ id: 'sold-already' }) : blockedBy(offer, same)
          }
          onClick={send}
        >
          {against ? t('deals.counter.send') : t('deals.send')}
        </Button>
        {against && (
          <Button look="text" onClick={() => onDone?.()}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What signing means for the things that change hands. */
function noteOf(things: readonly Side['thing'][]) {
  if (things.includes('word')) return 'deals.escrow.word';
  return things.includes('voice') ? 'deals.escrow.voice' : 'deals.escrow';
}

function blockedBy(offer: { give: unknown[]; take: unknown[] }, same: boolean): string | undefined {
  if (offer.give.length + offer.take.length === 0) return t('deals.empty');
  return same ? t('deals.counter.same') : undefined;
}
