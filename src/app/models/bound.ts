import type { Deal, Promise_, Voice } from '../../engine';

/** Voices that a seat has signed away in a turn: they are cast as agreed, without an order. */
export function signedVoices(deals: readonly Deal[], turn: number, seat: string): Voice[] {
  return deals
    .filter((deal) => deal.turn === turn && deal.status === 'agreed')
    .flatMap((deal) => (deal.from === seat ? deal.give : deal.to === seat ? deal.take : []))
    .flatMap((item) => (item.kind === 'voice' ? [{ text: item.text, stance: item.stance }] : []));
}

/**
 * True where a threat asks of a seat what its voices are no longer free for: the one on that text is signed away for something
 * else, or none is left. Only for threats about the turn itself; `held` is how many voices the seat has.
 */
export function isBound(promise: Promise_, turn: number, signed: readonly Voice[], held: number): boolean {
  const { unless } = promise;
  if (unless === undefined || promise.turn !== turn) return false;
  if (unless.kind !== 'support' && unless.kind !== 'object' && unless.kind !== 'silent') return false;
  const there = signed.find((voice) => voice.text === unless.text);
  if (there !== undefined) return there.stance !== unless.kind;
  return unless.kind !== 'silent' && signed.length >= held;
}

/** Offers for this seat's part of a voice that came to nothing because its owner has signed it away meanwhile. */
export function isOvertaken(deal: Deal, seat: string): boolean {
  const asks = deal.from === seat ? deal.take : deal.give;
  const gives = deal.from === seat ? deal.give : deal.take;
  const isVoice = (item: Deal['give'][number]): boolean => item.kind === 'voice';
  return deal.status === 'void' && asks.some(isVoice) && !gives.some(isVoice);
}
