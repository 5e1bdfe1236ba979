import { factsOf, line, type Account, type Line } from './facts';
import { revealSteps, type RevealKind, type RevealStep } from './factsReveal';

/** One click of the reveal: a finding, and under it the parts that belong together. */
export interface Scene {
  readonly id: string;
  /** A word or two for the list; tells nothing before its time. */
  readonly short: Line;
  readonly title: Line;
  readonly parts: readonly RevealStep[];
}

type Stage = 'shock' | 'count' | 'named' | 'texts' | 'followed' | 'promises';

const STAGES: readonly { id: Stage; kinds: readonly RevealKind[] }[] = [
  { id: 'shock', kinds: ['event'] },
  { id: 'count', kinds: ['predictions', 'count'] },
  { id: 'named', kinds: ['named'] },
  { id: 'texts', kinds: ['motions', 'text'] },
  { id: 'followed', kinds: ['markets', 'statecraft', 'voters'] },
  { id: 'promises', kinds: ['promises', 'regret'] },
];

/**
 * The turn in at most six scenes: a shock first, for it coloured all that follows; then the count with the guesses about it, the
 * name an inspection gave, the texts, what followed from all, and promises with one line of hindsight. Where nobody was named
 * and nobody came back, the count says so itself.
 */
export function revealScenes(account: Account): Scene[] {
  const steps = revealSteps(account);
  const quiet = isQuiet(account);
  return STAGES.flatMap(({ id, kinds }): Scene[] => {
    const all = id === 'count' && quiet ? [...kinds, 'named' as const] : id === 'named' && quiet ? [] : kinds;
    const parts = all.flatMap((kind) => steps.filter((step) => step.kind === kind));
    const [first] = parts;
    if (first === undefined) return [];
    return [{ id, short: shortOf(id, parts), title: titleOf(account, id, parts) ?? first.title, parts }];
  });
}

/** Nobody was named, suspended or restored, and no accord lapsed. */
function isQuiet(account: Account): boolean {
  return (['named', 'suspended', 'restored', 'lapsed', 'report'] as const).every(
    (kind) => factsOf(account, kind).length === 0,
  );
}

function shortOf(id: Stage, parts: readonly RevealStep[]): Line {
  if (id === 'promises' && parts.every((part) => part.kind === 'regret')) return line('reveal.regret.short');
  return line(`reveal.scene.${id}`);
}

/** The finding of a scene of several parts; undefined where that of its first part says enough. */
function titleOf(account: Account, id: Stage, parts: readonly RevealStep[]): Line | undefined {
  if (id === 'count') return parts.find((part) => part.kind === 'count')?.title;
  if (id !== 'texts' || parts.length === 1) return undefined;
  const facts = factsOf(account, 'text');
  const passed = facts.filter((fact) => fact.result === 'approved').length;
  const fell = facts.filter((fact) => fact.result === 'fell').length;
  return passed + fell === 0 ? undefined : line('reveal.scene.texts.title', { passed, fell });
}
