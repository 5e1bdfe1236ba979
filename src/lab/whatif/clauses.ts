import type { Clause, Options, Setup } from '../../engine';

/** What may be foretold: deeds of other seats, outcomes of accords and of texts on the docket. */
export function foreseeable(setup: Setup, options: Options): string[] {
  const counted = setup.accords.filter((a) => a.members.length > 1).map((a) => a.id);
  return [...options.predict, ...options.texts.map((t) => t.text), ...counted];
}

/**
 * All that can be foretold of a seat, an accord or a text, each as one word: `defect:trusted-5g-fund`, `object:intercept`,
 * `act:loan:KEN`, `supplier:open`; how many honour an accord; `passes` or `falls` for a text.
 */
export function sayings(setup: Setup, options: Options, about: string): string[] {
  const accord = setup.accords.find((a) => a.id === about);
  if (accord !== undefined) return Array.from({ length: accord.members.length + 1 }, (_, n) => String(n));
  if (options.texts.some((t) => t.text === about)) return ['passes', 'falls'];
  const mine = setup.accords.filter((a) => a.members.includes(about)).map((a) => a.id);
  const deeds = setup.scenario.rules.statecraft.verbs.flatMap((verb) => [
    verb,
    ...setup.states.map((state) => `${verb}:${state.id}`),
  ]);
  return [
    ...mine.flatMap((id) => [`honour:${id}`, `defect:${id}`]),
    ...options.texts.flatMap(({ text }) => [`support:${text}`, `object:${text}`, `silent:${text}`]),
    ...['open', 'closed', 'both'].map((side) => `supplier:${side}`),
    ...deeds.flatMap((deed) => [`act:${deed}`, `no-act:${deed}`]),
  ];
}

/** The clause a saying stands for. */
export function clauseOf(about: string, saying: string): Clause {
  const [kind = '', thing = '', target] = saying.split(':');
  if (kind === 'passes' || kind === 'falls') return { kind, text: about };
  if (kind === 'honour' || kind === 'defect') return { kind, accord: thing };
  if (kind === 'support' || kind === 'object' || kind === 'silent') return { kind, text: thing };
  if (kind === 'supplier') return { kind, side: thing as 'open' | 'closed' | 'both' };
  if (kind === 'act' || kind === 'no-act')
    return { kind, verb: thing, ...(target === undefined ? {} : { target }) };
  return { kind: 'count', accord: about, honoured: Number(saying) };
}
