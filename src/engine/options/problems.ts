import type { Clause, Consideration } from '../deals/types';
import { wordKind } from '../deals/words/registry';
import type { Orders } from '../orders';
import type { Setup } from '../setup';
import { actProblems } from './act-problems';
import { hallProblems } from './hall-problems';
import { forumProblems } from './forum-problems';
import { moneyProblems } from './money-problems';
import type { Choice, Options, Reason } from './types';
import { voicesIn } from '../deals/lifecycle';

/** One order that may not be given: where in the orders it stands, and why. */
export interface OrderProblem {
  /** Slot of the orders. */
  slot: keyof Orders;
  /** `accords.trusted-5g-fund`, `voices[1].text`. */
  path: string;
  reason: Reason;
}

const unknown = (slot: keyof Orders, path: string, value: string): OrderProblem => ({
  slot,
  path,
  reason: { id: 'not-open', params: { value } },
});

/** Why these sealed orders may not be given; empty when they may. Missing slots are always legal. */
export function orderProblems(setup: Setup, options: Options, orders: Orders): OrderProblem[] {
  return [
    ...talkSlots(orders, false),
    ...accordProblems(options, orders),
    ...voiceProblems(setup, options, orders),
    ...voteProblems(options, orders),
    ...motionProblems(options, orders),
    ...hallProblems(options, orders),
    ...forumProblems(options, orders),
    ...actProblems(options, orders),
    ...moneyProblems(options, orders),
    ...listProblems('table', orders.table, options.table),
    ...supplierProblems(options, orders),
    ...Object.keys(orders.predictions ?? {}).flatMap((id) =>
      foreseeable(setup, options, id) ? [] : [unknown('predictions', `predictions.${id}`, id)],
    ),
  ];
}

/** Other seats, the texts that come up, and accords whose members are counted. */
function foreseeable(setup: Setup, options: Options, id: string): boolean {
  return (
    options.predict.includes(id) ||
    options.texts.some((t) => t.text === id) ||
    setup.accords.some((a) => a.id === id && a.members.length > 1)
  );
}

/** Why this talk may not be said; empty when it may. */
export function talkProblems(setup: Setup, options: Options, orders: Orders): OrderProblem[] {
  const { deals } = options;
  const closed = !deals.open && TALK.some((slot) => orders[slot] !== undefined);
  if (closed) return [{ slot: 'offers', path: 'offers', reason: { id: 'talk-closed' } }];
  const answers = deals.answer.map((c) => ({ ...c, allowed: true }));
  return [
    ...talkSlots(orders, true),
    ...listProblems('accepts', orders.accepts, deals.answer),
    ...listProblems('declines', orders.declines, answers),
    ...listProblems(
      'withdraws',
      orders.withdraws,
      deals.withdraw.map((value) => ({ value, allowed: true })),
    ),
    ...offerProblems(setup, options, orders),
    ...(orders.promises ?? []).flatMap((p, n) => {
      if (!deals.partners.includes(p.to)) return [unknown('promises', `promises[${n}].to`, p.to)];
      return [
        ...wordProblem(options, 'promises', `promises[${n}].turn`, p.turn),
        ...memberProblem(setup, options.seat, 'promises', `promises[${n}].clause`, p.clause),
        ...kindProblem(options, options.seat, 'promises', `promises[${n}].clause`, p.clause),
        ...(p.unless === undefined
          ? []
          : kindProblem(options, p.to, 'promises', `promises[${n}].unless`, p.unless)),
      ];
    }),
  ];
}

const TALK = ['offers', 'accepts', 'declines', 'withdraws', 'promises'] as const;

/** Talk is said in talk steps and deeds are ordered in the sealed one, never the other way round. */
function talkSlots(orders: Orders, talk: boolean): OrderProblem[] {
  return (Object.keys(orders) as (keyof Orders)[]).flatMap((slot) => {
    const isTalk = (TALK as readonly string[]).includes(slot);
    if (slot === 'rationale' || isTalk === talk || orders[slot] === undefined) return [];
    return [{ slot, path: slot, reason: { id: talk ? 'not-in-talk' : 'only-in-talk' } }];
  });
}

function accordProblems(options: Options, orders: Orders): OrderProblem[] {
  return Object.entries(orders.accords ?? {}).flatMap(([id, choice]) => {
    const open = options.accords.find((a) => a.accord === id);
    if (open === undefined) return [unknown('accords', `accords.${id}`, id)];
    return open.choices.some((c) => c.value === choice && c.allowed)
      ? []
      : [unknown('accords', `accords.${id}`, String(choice))];
  });
}

/** Voices count with what own diplomacy adds; a text takes one voice of a seat, and of rival drafts a seat supports one. */
function voiceProblems(setup: Setup, options: Options, orders: Orders): OrderProblem[] {
  const voices = orders.voices ?? [];
  const diplomats = (orders.acts ?? []).filter((a) => a.verb === 'diplomacy').length;
  const count = options.voices + diplomats * setup.scenario.rules.statecraft.diplomacy.voices;
  const problems: OrderProblem[] =
    voices.length > count
      ? [
          {
            slot: 'voices',
            path: 'voices',
            reason: { id: 'too-many-voices', params: { count, given: voices.length } },
          },
        ]
      : [];
  for (const [n, voice] of voices.entries()) {
    const text = options.texts.find((t) => t.text === voice.text);
    const stance = text?.stances.find((c) => c.value === voice.stance);
    const path = `voices[${n}]`;
    if (text === undefined) problems.push(unknown('voices', `${path}.text`, voice.text));
    else if (stance === undefined) problems.push(unknown('voices', `${path}.stance`, String(voice.stance)));
    else if (!stance.allowed)
      problems.push({ slot: 'voices', path: `${path}.stance`, reason: stance.why ?? { id: 'not-open' } });
    if (voices.findIndex((v) => v.text === voice.text) !== n) {
      problems.push({ slot: 'voices', path: `${path}.text`, reason: { id: 'one-voice-a-text' } });
    }
    if (text !== undefined && voice.stance === 'support' && backsRival(options, voices, n))
      problems.push({ slot: 'voices', path: `${path}.stance`, reason: { id: 'one-draft-an-item' } });
  }
  return problems;
}

/** True when an earlier voice supports another draft of the same item. */
function backsRival(options: Options, voices: NonNullable<Orders['voices']>, n: number): boolean {
  const itemOf = (text: string) => options.texts.find((t) => t.text === text)?.item;
  const item = itemOf(voices[n]?.text ?? '');
  return voices
    .slice(0, n)
    .some((v) => v.stance === 'support' && v.text !== voices[n]?.text && itemOf(v.text) === item);
}

function voteProblems(options: Options, orders: Orders): OrderProblem[] {
  return Object.entries(orders.votes ?? {}).flatMap(([id, vote]) => {
    const choice = options.texts.find((t) => t.text === id)?.votes.find((c) => c.value === vote);
    if (choice === undefined) return [unknown('votes', `votes.${id}`, id)];
    return choice.allowed
      ? []
      : [{ slot: 'votes' as const, path: `votes.${id}`, reason: choice.why ?? { id: 'not-open' } }];
  });
}

function motionProblems(options: Options, orders: Orders): OrderProblem[] {
  return Object.entries(orders.motions ?? {}).flatMap(([id, vote]) => {
    const choice = options.motions.find((m) => m.motion === id)?.votes.find((c) => c.value === vote);
    if (choice?.allowed === true) return [];
    return [
      {
        slot: 'motions' as const,
        path: `motions.${id}`,
        reason: choice?.why ?? { id: 'not-open', params: { value: id } },
      },
    ];
  });
}

function supplierProblems(options: Options, orders: Orders): OrderProblem[] {
  if (orders.supplier === undefined) return [];
  return listProblems('supplier', [orders.supplier], options.supplier);
}

function listProblems(
  slot: keyof Orders,
  given: readonly string[] | undefined,
  open: readonly Choice<string>[],
): OrderProblem[] {
  return (given ?? []).flatMap((id, n) => {
    const choice = open.find((c) => c.value === id);
    if (choice === undefined) return [unknown(slot, `${slot}[${n}]`, id)];
    return choice.allowed ? [] : [{ slot, path: `${slot}[${n}]`, reason: choice.why ?? { id: 'not-open' } }];
  });
}

function offerProblems(setup: Setup, options: Options, orders: Orders): OrderProblem[] {
  const { deals } = options;
  return (orders.offers ?? []).flatMap((offer, n) => {
    const path = `offers[${n}]`;
    if (!deals.partners.includes(offer.to)) return [unknown('offers', `${path}.to`, offer.to)];
    if (offer.give.length === 0 && offer.take.length === 0)
      return [{ slot: 'offers' as const, path, reason: { id: 'empty-offer' } }];
    if (voicesIn(offer.give) > deals.salesLeft)
      return [{ slot: 'offers' as const, path, reason: { id: 'sold-already' } }];
    const sides = [
      { giver: options.seat, items: offer.give },
      { giver: offer.to, items: offer.take },
    ];
    return sides.flatMap(({ giver, items }) =>
      items.flatMap((item) =>
        item.kind === 'promise'
          ? [
              ...wordProblem(options, 'offers', path, item.turn ?? options.turn),
              ...memberProblem(setup, giver, 'offers', path, item.clause),
              ...kindProblem(options, giver, 'offers', path, item.clause),
            ]
          : considerationProblem(deals, item, path),
      ),
    );
  });
}

/** A word is about this turn or the next, as long as that is sure to come. */
function wordProblem(
  { turn, deals }: Options,
  slot: 'offers' | 'promises',
  path: string,
  about: number,
): OrderProblem[] {
  if (Number.isInteger(about) && about >= turn && about <= deals.wordUntil) return [];
  return [
    about < turn
      ? { slot, path, reason: { id: 'past-turn' } }
      : { slot, path, reason: { id: 'too-far', params: { until: deals.wordUntil } } },
  ];
}

/** Only a member can give its word about its conduct in an accord. */
function memberProblem(
  setup: Setup,
  giver: string,
  slot: 'offers' | 'promises',
  path: string,
  clause: Clause,
): OrderProblem[] {
  if (clause.kind !== 'honour' && clause.kind !== 'defect') return [];
  const accord = setup.accords.find((a) => a.id === clause.accord);
  if (accord === undefined) return [unknown(slot, path, clause.accord)];
  return accord.members.includes(giver) ? [] : [{ slot, path, reason: { id: 'not-a-member' } }];
}

/** What a kind of word with rules of its own asks of its giver. */
function kindProblem(
  options: Options,
  giver: string,
  slot: 'offers' | 'promises',
  path: string,
  clause: Clause,
): OrderProblem[] {
  const reason = wordKind(clause)?.problem(options, giver, clause) ?? null;
  return reason === null ? [] : [{ slot, path, reason }];
}

function considerationProblem(deals: Options['deals'], item: Consideration, path: string): OrderProblem[] {
  if (item.kind === 'payment') {
    const fine = Number.isInteger(item.amount) && item.amount > 0 && item.amount <= deals.maxPayment;
    return fine
      ? []
      : [
          {
            slot: 'offers',
            path,
            reason: { id: 'payment-range', params: { max: deals.maxPayment, given: item.amount } },
          },
        ];
  }
  return item.kind !== 'voice' || deals.texts.includes(item.text) ? [] : [unknown('offers', path, item.text)];
}
