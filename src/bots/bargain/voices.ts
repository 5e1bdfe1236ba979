import type { Consideration } from '../../engine';
import type { Situation } from '../appraise/situation';
import { OBJECT, SUPPORT, idAt, textOf, type Call, type Hall } from '../hall';
import { payment, priceOf } from './price';
import type { Proposal } from './proposal';
import { cash, reluctance } from './reckon';
import { trustIn } from './word';

/** Below this neither side is worth troubling, in points at stake 1. */
const WORTH_IT = 0.6;

/** What a seller of doubtful word must leave on the table: nobody pays the known cheat what it pays a friend. */
function discount(s: Situation, seat: number): number {
  return 0.7 + 0.3 * trustIn(s, s.seats[seat] as number);
}

/** The voice that serves a seat to which a text is worth this much. */
export function helps(worth: number): number {
  return worth > 0 ? SUPPORT : OBJECT;
}

/** Points for another's voice. */
export function buy(s: Situation, hall: Hall, their: Call): Proposal | null {
  const gain = hall.given(hall.me, [], [their]) - hall.plan.worth;
  if (gain < s.stake * WORTH_IT) return null;
  const { calls } = hall.plan;
  const free = hall.given(their.seat, [], calls);
  const cost =
    reluctance(s, hall, their.seat, [their]) + Math.max(0, free - hall.given(their.seat, [their], calls));
  const price = priceOf(s, s.me, cost, gain, s.character.generosity * discount(s, their.seat));
  if (price === null || gain + cash(s, []) - price < (s.stake * WORTH_IT) / 2) return null;
  return {
    offer: { to: idAt(s, their.seat), give: [payment(price)], take: [voice(hall, their)] },
    gain: gain - price,
    text: their.text,
    why: { id: 'bots.reason.needs-voice', params: { text: textOf(hall, their.text), price } },
  };
}

/** This seat's own voice for points. */
export function sell(s: Situation, hall: Hall, buyer: number, mine: Call): Proposal | null {
  const cost =
    reluctance(s, hall, hall.me, [mine]) + Math.max(0, hall.plan.worth - hall.given(hall.me, [mine], []));
  const theirGain = hall.given(buyer, [], [mine]) - hall.alone(buyer);
  if (theirGain - cost < s.stake * WORTH_IT) return null;
  const price = priceOf(s, s.seats[buyer] as number, cost, theirGain, 1 - s.character.generosity);
  if (price === null) return null;
  const gain = cash(s, [payment(price)]) - cost;
  if (gain < (s.stake * WORTH_IT) / 2) return null;
  return {
    offer: { to: idAt(s, buyer), give: [voice(hall, mine)], take: [payment(price)] },
    gain,
    text: mine.text,
    why: { id: 'bots.reason.sells-voice', params: { text: textOf(hall, mine.text), price } },
  };
}

/** A voice for a voice: "I object if you do", or each on the other's text. No money, both signed, so that neither stands alone. */
export function swap(s: Situation, hall: Hall, mine: Call, their: Call): Proposal | null {
  const gain = hall.given(hall.me, [mine], [their]) - hall.plan.worth;
  if (gain < s.stake * WORTH_IT) return null;
  const theirGain = hall.given(their.seat, [their], [mine]) - hall.alone(their.seat);
  if (theirGain < (s.stake * WORTH_IT) / 2) return null;
  const same = mine.text === their.text;
  return {
    offer: { to: idAt(s, their.seat), give: [voice(hall, mine)], take: [voice(hall, their)] },
    gain,
    text: mine.text,
    why: {
      id: same ? 'bots.reason.together' : 'bots.reason.swaps-voices',
      params: { text: textOf(hall, mine.text), other: textOf(hall, their.text) },
    },
  };
}

function voice(hall: Hall, c: Call): Consideration {
  return { kind: 'voice', text: textOf(hall, c.text), stance: c.stance === OBJECT ? 'object' : 'support' };
}
