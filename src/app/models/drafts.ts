import { draftSways, type DraftSway, type Setup } from '../../engine';
import { byId, interest, line, nameOf, type Line } from './facts';
import type { TextFact } from './factsTexts';

/** Support behind a rival draft in voices: those raised for it and what the regions that nobody plays add. */
export function supportOf(fact: TextFact): number {
  return fact.supporters.length + regionsOf(fact);
}

/** What the regions that nobody plays add to a draft, in voices. */
export function regionsOf(fact: TextFact): number {
  return (fact.groups?.given ?? 0) / 1000;
}

/** Which draft of an item becomes the rule, and why; or why none does. */
export function draftFinding(setup: Setup, facts: readonly TextFact[]): Line {
  const live = facts
    .filter((fact) => !isKilled(setup, fact))
    .toSorted((one, other) => supportOf(other) - supportOf(one));
  const won = facts.find((fact) => fact.result === 'approved');
  if (won !== undefined) {
    const next = live.find((fact) => fact !== won);
    const text = nameOf.text(setup, won.text);
    return next === undefined || supportOf(next) === 0
      ? line('hall.draft.alone', { text, won: supportOf(won) })
      : line('hall.draft.chosen', {
          text,
          won: supportOf(won),
          next: supportOf(next),
          other: nameOf.text(setup, next.text),
        });
  }
  const best = live[0];
  if (best === undefined || supportOf(best) === 0)
    return line(live.length < facts.length ? 'hall.draft.dead' : 'hall.draft.nobody');
  const level = live.filter((fact) => supportOf(fact) === supportOf(best));
  return line('hall.draft.level', {
    texts: level.map((fact) => nameOf.text(setup, fact.text)),
    n: supportOf(best),
  });
}

/** What became of a draft that is not the rule. */
export function draftLost(setup: Setup, fact: TextFact): Line {
  const text = nameOf.text(setup, fact.text);
  return isKilled(setup, fact)
    ? line('hall.draft.killed', { text, n: fact.objectors.length })
    : line('hall.draft.lost', { text, n: supportOf(fact) });
}

/** True for a draft that met as many objections as kill one. */
export function isKilled(setup: Setup, fact: TextFact): boolean {
  const procedure = byId(setup.scenario.assembly.procedures, fact.procedure);
  return fact.objectors.length >= (byId(procedure?.stages ?? [], fact.stage)?.threshold ?? Infinity);
}

/**
 * The one thing a state could have said differently with the best result for itself, by its side, its wishes and its prizes; null
 * where it could change nothing. `better`: that result suits it more than what came.
 */
export function bestSway(
  setup: Setup,
  facts: readonly TextFact[],
  state: string,
): { sway: DraftSway; better: boolean } | null {
  const worth = (text: string | null) =>
    text === null ? 0 : 10 * interest(setup, state, text) + (byId(setup.texts, text)?.prizes[state] ?? 0);
  const [sway] = draftSways(setup, facts, state).toSorted((a, b) => worth(b.winner) - worth(a.winner));
  if (sway === undefined) return null;
  const came = facts.find((fact) => fact.result === 'approved')?.text ?? null;
  return { sway, better: worth(sway.winner) > worth(came) };
}

/** “supports P1 and objects to C1”, in the order in which the drafts stand; empty where it said nothing on them. */
export function saidOf(setup: Setup, facts: readonly TextFact[], state: string): Line[] {
  return facts.flatMap((fact) => {
    const text = nameOf.text(setup, fact.text);
    if (fact.supporters.includes(state)) return [line('hall.said.support', { text })];
    return fact.objectors.includes(state) ? [line('hall.said.object', { text })] : [];
  });
}
