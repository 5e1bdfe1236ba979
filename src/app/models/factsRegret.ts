import type { Account, Line } from './facts';
import { called, byId, interest, line, nameOf, screen, stakeTimes } from './facts';
import type { RevealStep } from './factsReveal';
import { bestSway } from './drafts';
import { itemsDecided, type TextFact } from './factsTexts';
import { causeRef, refTo } from './ledgerRefs';
import { ownAccordRegrets } from './factsConduct';

interface Regret {
  readonly line: Line;
  readonly more?: Line;
  /** In points on the screen; the largest is told. */
  readonly weight: number;
}

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

/** All of them, the heaviest first. Texts by how far they move the rules, accords by what they cost at home. */
export function regretsOf(account: Account): Regret[] {
  const texts = itemsDecided(account).flatMap(({ facts }) =>
    facts.length > 1 ? draftRegret(account, facts) : facts.flatMap((fact) => textRegret(account, fact)),
  );
  return [...texts, ...ownAccordRegrets(account)].sort((a, b) => b.weight - a.weight);
}

/** Among rival drafts: the one thing this seat could have said differently for a result that suits it more. */
function draftRegret(account: Account, facts: readonly TextFact[]): Regret[] {
  const { setup, seat } = account;
  const found = seat === '' ? null : bestSway(setup, facts, seat);
  if (found === null || !found.better) return [];
  const { text, stance, winner } = found.sway;
  const came = facts.find((fact) => fact.result === 'approved');
  const step = Math.abs(screen(setup.stepOf(setup.text(text))));
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
      weight: 2 * step * stakeTimes(setup, account.turn),
    },
  ];
}

function textRegret(account: Account, fact: TextFact): Regret[] {
  const { setup, seat } = account;
  const wish = interest(setup, seat, fact.text);
  if (seat === '' || wish === 0) return [];
  const text = nameOf.text(setup, fact.text);
  const weight = Math.abs(screen(setup.stepOf(setup.text(fact.text)))) * stakeTimes(setup, account.turn);
  const refs = causeRef(refTo(account, 'outcome', fact.text));
  const could = fact.pivotal.includes(seat);
  const objected = fact.objectors.includes(seat);
  if (fact.result === 'approved' && wish < 0) {
    if (could) return [{ line: line(missed(account, fact), { text, result: 'approved' }, refs), weight }];
    if (objected && fact.objectors.length === 1 && fact.pivotal.length > 0) {
      // Whom the text hurts could have been asked; its sponsors and those it pays could not.
      const hurt = fact.pivotal.filter((id) => interest(setup, id, fact.text) < 0);
      const states = (hurt.length > 0 ? hurt : fact.pivotal).map((id) => called(setup, id));
      const more = line('reveal.regret.alone.who', { n: states.length, states });
      return [{ line: line('reveal.regret.alone', { text }, refs), more, weight: weight / 2 }];
    }
  }
  if (fact.result === 'fell' && wish > 0 && could) {
    if (fact.votes) return [{ line: line('reveal.regret.vote', { text, result: 'fell' }, refs), weight }];
    return [
      { line: line(objected ? 'reveal.regret.silent' : 'reveal.regret.support', { text }, refs), weight },
    ];
  }
  if (fact.result === 'fell' && wish < 0 && objected) {
    const n = fact.objectors.length;
    return could
      ? [{ line: line('reveal.regret.decided', { text }, refs), weight: weight / 3 }]
      : [{ line: line('reveal.regret.needless', { text, n }, refs), weight: weight / 4 }];
  }
  return [];
}

/** What turning an approved text would have taken: a vote, or an objection. */
function missed(account: Account, fact: TextFact): 'reveal.regret.vote' | 'reveal.regret.object' {
  const procedure = byId(account.setup.scenario.assembly.procedures, fact.procedure);
  const decides = byId(procedure?.stages ?? [], fact.stage)?.decides;
  return decides === 'majority' ? 'reveal.regret.vote' : 'reveal.regret.object';
}
