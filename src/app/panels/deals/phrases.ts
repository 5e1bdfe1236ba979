import { POINT } from '../../../engine';
import type { Clause, Consideration, Deal, Promise_, Setup } from '../../../engine';
import { byId, clauseLine, nameOf, onVote } from '../../models/facts';
import { lineText } from '../../models/factsLine';
import { list, t } from '../../words';
import { verbName } from '../../models/verbs';

/** A payment in words: points at home, or how much of the giver's budget as the scenario states it. */
export function paymentText(setup: Setup, amount: number, whose: 'mine' | 'theirs', giver: string): string {
  if (setup.scenario.rules.ledger === 'single') return t('deals.points', { n: amount / POINT });
  const budget = setup.states[setup.state(giver)]?.budget ?? 0;
  return t('deals.money', { n: Math.round(amount / (10 * budget)), whose });
}

/** A deed as a phrase after "to": “honour Trusted 5G”, “object to I1”. */
export function clauseText(setup: Setup, clause: Clause): string {
  switch (clause.kind) {
    case 'honour':
    case 'defect': {
      const accord = byId(setup.accords, clause.accord);
      return t(`deals.clause.${clause.kind}`, { accord: accord?.name ?? clause.accord });
    }
    case 'support':
    case 'object':
    case 'silent':
      return t(`deals.clause.${clause.kind}`, { text: nameOf.text(setup, clause.text) });
    case 'act':
    case 'no-act': {
      // “Withhold intelligence from Japan”: the verb has words of its own for whom it is turned on.
      if (clause.kind === 'act' && clause.target !== undefined) return lineText(clauseLine(setup, clause));
      const verb = verbName(clause.verb);
      if (clause.kind === 'act') return t('deals.clause.act', { verb });
      return clause.target === undefined
        ? t('deals.clause.noAct', { verb })
        : t('deals.clause.noAct.at', { verb, target: nameOf.state(setup, clause.target) });
    }
    case 'back':
      return t('deals.clause.back', { candidate: nameOf.candidate(setup, clause.candidate) });
    case 'proxy':
      return t('deals.clause.proxy', { state: nameOf.state(setup, clause.to) });
    case 'forum-vote':
      return t('deals.clause.forumVote', {
        vote: clause.vote,
        what: onVote(setup, clause.on),
        forum: nameOf.forum(setup, clause.forum),
      });
    case 'supplier':
      return t('deals.clause.supplier', { side: clause.side });
    case 'count':
      return t('deals.clause.count', { n: clause.honoured, accord: nameOf.accord(setup, clause.accord) });
    case 'passes':
    case 'falls':
      return t(`deals.clause.${clause.kind}`, { text: nameOf.text(setup, clause.text) });
  }
}

/** A deed with its turn, where that is another than the one it is said in: “support N3 in turn 3”. */
export function timedText(setup: Setup, clause: Clause, turn: number | undefined, now: number): string {
  const deed = clauseText(setup, clause);
  return turn === undefined || turn === now ? deed : t('deals.clause.later', { clause: deed, turn });
}

/** One thing that changes hands, as a noun phrase: “2 points”, “its voice against I1”, “its word to honour Trusted 5G”. */
export function considerationText(
  setup: Setup,
  item: Consideration,
  whose: 'mine' | 'theirs',
  giver: string,
): string {
  switch (item.kind) {
    case 'payment':
      return paymentText(setup, item.amount, whose, giver);
    case 'voice':
      return t(`deals.voice.${item.stance}`, { whose, text: nameOf.text(setup, item.text) });
    case 'promise':
      return t('deals.word', { whose, clause: timedText(setup, item.clause, item.turn, 0) });
  }
}

export function considerationsText(
  setup: Setup,
  items: readonly Consideration[],
  whose: 'mine' | 'theirs',
  giver: string,
): string {
  return items.length === 0
    ? t('deals.nothing')
    : list(items.map((item) => considerationText(setup, item, whose, giver)));
}

/** An offer in one sentence, seen from this seat. */
export function dealText(setup: Setup, deal: Deal, seat: string): string {
  const mine = deal.from === seat;
  const other = nameOf.state(setup, mine ? deal.to : deal.from);
  const give = considerationsText(setup, deal.give, mine ? 'mine' : 'theirs', deal.from);
  const take = considerationsText(setup, deal.take, mine ? 'theirs' : 'mine', deal.to);
  return mine ? t('deals.mine', { other, give, take }) : t('deals.theirs', { other, give, take });
}

/** A promise or a threat in one sentence. */
export function promiseText(setup: Setup, promise: Promise_, seat: string): string {
  const from = promise.from === seat ? t('deals.you') : nameOf.state(setup, promise.from);
  const to = promise.to === seat ? t('deals.you.object') : nameOf.state(setup, promise.to);
  const clause = clauseText(setup, promise.clause);
  const who = promise.from === seat ? 'you' : 'other';
  if (promise.unless === undefined) return t('deals.promised', { who, from, to, clause, turn: promise.turn });
  return t('deals.threatened', {
    who,
    from,
    to,
    clause,
    turn: promise.turn,
    unless: clauseText(setup, promise.unless),
  });
}
