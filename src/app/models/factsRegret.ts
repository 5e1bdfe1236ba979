import type { Account } from './facts';
import { isHouseVote } from './hall';
import { byId, called, interest, line, nameOf } from './facts';
import type { RevealStep } from './factsReveal';
import { bestSway } from './drafts';
import { itemsDecided, type TextFact } from './factsTexts';
import { causeRef, refTo } from './ledgerRefs';
import { ownAccordRegrets, type Regret } from './factsConduct';
import { scoreIn, stakeIn } from './stake';

/** One line of hindsight for the seat: the largest thing a different choice of its own would have changed, others as they were. */
export function regret(account: Account): RevealStep {
  const [worst] = regretsOf(account);
  return {
    id: 'regret',
    kind: 'regret',
    short: line('reveal.regret.short'),
    title: worst?.line ?? line('reveal.regret.none'),
    lines: [...(worst?.more ? [worst.more] : []), line('reveal.regret.why')],
  };
}

/** In its place, while what might have been is still worked out. */
export function regretComing(): RevealStep {
  return {
    id: 'regret',
    kind: 'regret',
    short: line('reveal.regret.short'),
    title: line('reveal.regret.coming'),
    lines: [],
  };
}

/** All of them, the heaviest first, whatever their kind: each is weighed by what it moved for the seat. */
export function regretsOf(account: Account): Regret[] {
  if (account.seat === '') return [];
  const facts = itemsDecided(account);
  const wasted = wastedObjections(
    account,
    facts.flatMap((decided) => decided.facts),
  );
  const texts = facts.flatMap(({ facts: drafts }) =>
    drafts.length > 1
      ? draftRegret(account, drafts)
      : drafts.flatMap((fact) => textRegret(account, fact, wasted)),
  );
  return [...texts, ...wasted, ...ownAccordRegrets(account)].sort((a, b) => b.weight - a.weight);
}

/** Among rival drafts: the one thing this seat could have said differently for a result that suits it more. */
function draftRegret(account: Account, facts: readonly TextFact[]): Regret[] {
  const { setup, seat } = account;
  const found = bestSway(setup, facts, seat);
  if (found === null || !found.better) return [];
  const { text, stance, winner } = found.sway;
  const came = facts.find((fact) => fact.result === 'approved');
  return [
    {
      line: line(
        'reveal.regret.sway',
        {
          stance,
          text: nameOf.text(setup, text),
          winner: winner === null ? 'none' : nameOf.text(setup, winner),
        },
        causeRef(refTo(account, 'outcome', came?.text ?? text)),
      ),
      ...(came && { more: line('reveal.regret.sway.not', { came: nameOf.text(setup, came.text) }) }),
      weight: weigh(account, text, stance),
    },
  ];
}

function textRegret(account: Account, fact: TextFact, wasted: readonly Wasted[]): Regret[] {
  const { setup, seat } = account;
  const wish = interest(setup, seat, fact.text);
  if (wish === 0) return [];
  const text = nameOf.text(setup, fact.text);
  const refs = causeRef(refTo(account, 'outcome', fact.text));
  const could = fact.pivotal.includes(seat);
  const objected = fact.objectors.includes(seat);
  if (fact.result === 'approved' && wish < 0) {
    if (could) {
      const id = missed(account, fact);
      const [spent] = id === 'reveal.regret.object' ? wasted : [];
      return [
        {
          line: line(id, { text, result: 'approved' }, refs),
          // The voice that would have told here was one too many there.
          ...(spent && { more: line('news.sentence', { text: spent.line }) }),
          weight: weigh(account, fact.text, 'object'),
        },
      ];
    }
    if (objected && fact.objectors.length === 1 && fact.pivotal.length > 0) {
      // Whom the text hurts could have been asked; its sponsors and those it pays could not.
      const hurt = fact.pivotal.filter((id) => interest(setup, id, fact.text) < 0);
      const asked = hurt.length > 0 ? hurt : fact.pivotal;
      const states = asked.map((id) => called(setup, id));
      const more = line('reveal.regret.alone.who', { n: states.length, states });
      // It was not for this seat alone to turn.
      const weight = weigh(account, fact.text, 'object', asked[0]) / 2;
      return [{ line: line('reveal.regret.alone', { text }, refs), more, weight }];
    }
  }
  if (fact.result === 'approved' && wish < 0 && claimable(account, fact)) {
    const weight = weigh(account, fact.text, 'policy') / 2;
    return [{ line: line('reveal.regret.claim', { text }, refs), weight }];
  }
  if (fact.result === 'fell' && wish > 0 && could) {
    const weight = weigh(account, fact.text, objected ? 'silent' : 'support');
    if (fact.votes) return [{ line: line('reveal.regret.vote', { text, result: 'fell' }, refs), weight }];
    return [
      { line: line(objected ? 'reveal.regret.silent' : 'reveal.regret.support', { text }, refs), weight },
    ];
  }
  if (fact.result === 'fell' && wish < 0 && objected && could)
    return [
      {
        line: line('reveal.regret.decided', { text }, refs),
        weight: weigh(account, fact.text, 'silent'),
      },
    ];
  return [];
}

/** True where a claim that the text is policy would have taken it to another procedure. */
function claimable({ setup }: Account, { procedure }: TextFact): boolean {
  return byId(setup.scenario.assembly.procedures, procedure)?.policyRoute !== undefined;
}

interface Wasted extends Regret {
  readonly text: string;
}

/** Objections of this seat that were one too many, with what each of them cost it. */
function wastedObjections(account: Account, facts: readonly TextFact[]): Wasted[] {
  const { setup, seat } = account;
  return facts
    .filter((fact) => fact.result === 'fell' && fact.objectors.includes(seat) && !fact.pivotal.includes(seat))
    .filter((fact) => !fact.votes && !fact.replies)
    .map((fact) => {
      const by = Math.max(0, -scoreIn(account, account.turned({ text: fact.text, stance: 'silent' })));
      const params = { text: nameOf.text(setup, fact.text), n: fact.objectors.length, by };
      return {
        text: fact.text,
        line: line('reveal.regret.needless', params, causeRef(refTo(account, 'outcome', fact.text))),
        weight: by,
      };
    })
    .sort((a, b) => b.weight - a.weight);
}

function weigh(
  account: Account,
  text: string,
  stance: 'support' | 'object' | 'silent' | 'policy',
  by?: string,
): number {
  return Math.abs(stakeIn(account, account.turned({ text, stance }, by)));
}

/** What turning an approved text would have taken: a vote, or an objection. */
function missed(account: Account, fact: TextFact): 'reveal.regret.vote' | 'reveal.regret.object' {
  const procedure = byId(account.setup.scenario.assembly.procedures, fact.procedure);
  const decides = byId(procedure?.stages ?? [], fact.stage)?.decides;
  return decides !== undefined && isHouseVote(decides) ? 'reveal.regret.vote' : 'reveal.regret.object';
}
