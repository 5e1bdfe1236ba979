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

type Stage = 'shock' | 'count' | 'named' | 'followed' | 'promises';

const STAGES: readonly { id: Stage; kinds: readonly RevealKind[] }[] = [
  { id: 'shock', kinds: ['event'] },
  { id: 'count', kinds: ['predictions', 'count'] },
  { id: 'named', kinds: ['named'] },
  {
    id: 'followed',
    kinds: ['markets', 'motions', 'forums', 'union', 'ballot', 'text', 'statecraft', 'voters'],
  },
  { id: 'promises', kinds: ['promises', 'regret'] },
];

/**
 * The turn in at most five scenes: a shock first, for it coloured all that follows; then the count with the guesses about it, the
 * name an inspection gave, texts and their consequences, and promises with one line of hindsight. Where nobody was named and
 * nobody came back, the count says so itself. The hall has told the texts one by one, so here they are one part.
 * @param hindsight false: the line of hindsight is still to come
 */
export function revealScenes(account: Account, hindsight = true): Scene[] {
  const steps = textsTogether(account, revealSteps(account, hindsight));
  const quiet = isQuiet(account);
  return STAGES.flatMap(({ id, kinds }): Scene[] => {
    const all = id === 'count' && quiet ? [...kinds, 'named' as const] : id === 'named' && quiet ? [] : kinds;
    const parts = all.flatMap((kind) => steps.filter((step) => step.kind === kind));
    const [first] = parts;
    if (first === undefined) return [];
    return [{ id, short: shortOf(id, parts), title: titleOf(id, parts) ?? first.title, parts }];
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
function titleOf(id: Stage, parts: readonly RevealStep[]): Line | undefined {
  return id === 'count' ? parts.find((part) => part.kind === 'count')?.title : undefined;
}

/** What of a text's lines is still news after the hall: what it moved. */
const MOVED = ['reveal.text.rules', 'reveal.text.own'];

/** All texts of the turn as one part; a single one stays as it is. */
function textsTogether(account: Account, steps: readonly RevealStep[]): RevealStep[] {
  const texts = steps.filter((step) => step.kind === 'text');
  const [first] = texts;
  if (first === undefined || texts.length === 1) return [...steps];
  const facts = factsOf(account, 'text');
  const passed = facts.filter((fact) => fact.result === 'approved').length;
  const fell = facts.filter((fact) => fact.result === 'fell').length;
  const one: RevealStep = {
    id: 'texts',
    kind: 'text',
    short: first.short,
    title: line('reveal.texts', { passed, fell }),
    lines: texts.flatMap((step) => [step.title, ...step.lines.filter(({ id }) => MOVED.includes(id))]),
  };
  return steps.flatMap((step) => (step === first ? [one] : step.kind === 'text' ? [] : [step]));
}
