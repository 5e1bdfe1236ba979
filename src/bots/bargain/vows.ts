import type { Offer, PromiseDraft } from '../../engine';
import { decideAccords } from '../appraise/accords';
import { honourBelief } from '../appraise/beliefs';
import type { Situation } from '../appraise/situation';
import { idAt, textOf, type Hall } from '../hall';
import type { Why } from '../types';
import type { Proposal } from './proposal';
import { trustIn } from './word';

/** Belief in a word below which no word is exchanged for it. */
const BELIEVED = 0.45;

/** What a partner's due that would not be paid otherwise is worth, points. */
export function vowWorth(s: Situation, partner: number, accord: string): number {
  const place = s.setup.accord(accord);
  const share = s.setup.accords[place]?.provisions.find((p) => p.kind === 'share');
  if (share?.kind !== 'share') return 0;
  return trustIn(s, partner) * (1 - honourBelief(s, place)) * share.perDue * s.stake;
}

/** "I pay if you do": each gives its word to honour a shared accord, once a partner and turn, by one that means to pay anyway. */
export function vows(s: Situation): Proposal[] {
  if (!s.character.trades.includes('vow')) return [];
  const paying = decideAccords(s, s.strategy).filter((d) => d.choice === 'honour');
  return paying.flatMap(({ accord }) => {
    const members = s.setup.accords[s.setup.accord(accord)]?.members ?? [];
    return members.flatMap((to) => {
      const place = s.setup.state(to);
      if (place === s.me || !s.options.deals.partners.includes(to) || vowed(s, to)) return [];
      const gain = vowWorth(s, place, accord);
      if (trustIn(s, place) < BELIEVED || gain < 0.5 * s.stake) return [];
      const word = { kind: 'promise' as const, clause: { kind: 'honour' as const, accord } };
      const offer: Offer = { to, give: [word], take: [word] };
      return [{ offer, gain, text: -1, why: { id: 'bots.reason.vows', params: { accord } } }];
    });
  });
}

function vowed(s: Situation, partner: string): boolean {
  return s.view.deals.some(
    (d) =>
      d.turn === s.view.turn &&
      (d.from === partner || d.to === partner) &&
      d.give.some((x) => x.kind === 'promise' && x.clause.kind === 'honour'),
  );
}

/** A threat with its reason. */
export interface Threat {
  readonly promise: PromiseDraft;
  readonly why: Why;
}

/**
 * "I take your voice unless you are silent": to the objector whose silence would save the text that matters most to this seat. One
 * a turn, and only by a seat that can carry it out.
 */
export function threats(s: Situation, hall: Hall): Threat[] {
  if (!s.character.trades.includes('threat') || made(s)) return [];
  const squeeze = s.options.verbs.find((v) => v.verb === 'squeeze' && v.allowed);
  if (squeeze === undefined || s.options.acts === 0) return [];
  const { list, worth } = hall.ground;
  const n = list.length;
  let [most, seat, text] = [0.8 * s.stake, -1, -1];
  for (let j = 0; j < s.seats.length; j += 1) {
    if (j === hall.me || !squeeze.targets.some((t) => t.allowed && t.value === idAt(s, j))) continue;
    const gain = hall.given(hall.me, [], [], j) - hall.plan.worth;
    if (gain <= most) continue;
    for (let t = 0; t < n; t += 1)
      if ((worth[hall.me * n + t] as number) > 0 && (worth[j * n + t] as number) < 0)
        [most, seat, text] = [gain, j, t];
  }
  if (seat < 0) return [];
  const to = idAt(s, seat);
  const id = textOf(hall, text);
  return [
    {
      promise: {
        to,
        turn: s.view.turn,
        clause: { kind: 'act', verb: 'squeeze', target: to },
        unless: { kind: 'silent', text: id },
      },
      why: { id: 'bots.reason.threatens', params: { text: id } },
    },
  ];
}

function made(s: Situation): boolean {
  return s.view.promises.some(
    (p) => p.from === s.view.seat && p.turn === s.view.turn && p.unless !== undefined,
  );
}
