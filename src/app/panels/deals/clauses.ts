import type { Clause, Consideration, Options, Setup } from '../../../engine';
import { t } from '../../words';

/** A deed in a turn, with a key for a select. */
export interface Deed {
  readonly key: string;
  readonly clause: Clause;
  readonly turn: number;
}

/** Deeds that a seat can promise, be asked for or be expected to do in a turn: this one, or the next. */
export function clausesOf(setup: Setup, options: Options, actor: string, turn = options.turn): Deed[] {
  const place = setup.states[setup.state(actor)];
  const now = turn === options.turn;
  const texts = now ? options.texts.map(({ text }) => text) : options.deals.nextTexts;
  const accords = setup.accords.filter((accord) => accord.members.includes(actor) && accord.from <= turn);
  const clauses: Clause[] = [
    ...accords.flatMap((accord) => [
      { kind: 'honour' as const, accord: accord.id },
      { kind: 'defect' as const, accord: accord.id },
    ]),
    ...texts.flatMap((text) => [
      { kind: 'object' as const, text },
      { kind: 'support' as const, text },
      { kind: 'silent' as const, text },
    ]),
    ...setup.elections.flatMap((e) =>
      e.turn === turn
        ? e.candidates.map((c) => ({ kind: 'back' as const, election: e.id, candidate: c.id }))
        : [],
    ),
    ...(now && options.proxies.length > 0 && actor !== options.seat
      ? [{ kind: 'proxy' as const, to: options.seat }]
      : []),
    ...options.deals.forumVotes
      .filter((open) => open.voters.includes(actor))
      .flatMap(({ forum, on }) =>
        (['yes', 'no'] as const).map((vote) => ({ kind: 'forum-vote' as const, forum, on, vote })),
      ),
    ...(place?.pole === 'hedging' && setup.scenario.rules.market === 'simple'
      ? (['open', 'closed', 'both'] as const).map((side) => ({ kind: 'supplier' as const, side }))
      : []),
    ...(place?.pole === 'illiberal' && setup.scenario.rules.statecraft.verbs.includes('squeeze')
      ? [{ kind: 'no-act' as const, verb: 'squeeze', target: options.seat }]
      : []),
  ];
  return clauses.map((clause) => ({ key: keyOf(clause, now ? undefined : turn), clause, turn }));
}

/** Under which heading a deed stands in a list of many. */
export function headingOf({ clause, turn }: Deed, now: number): string {
  return t('deals.deeds', { kind: AREAS[clause.kind] ?? 'other', turn, later: turn > now ? 'yes' : 'no' });
}

const AREAS: Partial<Record<Clause['kind'], 'accords' | 'texts' | 'election' | 'forums'>> = {
  honour: 'accords',
  defect: 'accords',
  object: 'texts',
  support: 'texts',
  silent: 'texts',
  back: 'election',
  proxy: 'election',
  'forum-vote': 'forums',
};

/** What the seat could threaten this partner with: to keep its intelligence from it, where it may. */
export function threatsAt(options: Options, to: string): Deed[] {
  const withhold = options.verbs.find((v) => v.verb === 'withhold');
  if (withhold?.allowed !== true || !withhold.targets.some((x) => x.value === to && x.allowed)) return [];
  const clause = { kind: 'act' as const, verb: 'withhold', target: to };
  return [{ key: keyOf(clause, undefined), clause, turn: options.turn }];
}

/** This turn's deeds, then those of the next turn where a word may be about it. */
export function wordsOf(setup: Setup, options: Options, actor: string): Deed[] {
  const { wordUntil } = options.deals;
  const later = wordUntil > options.turn ? clausesOf(setup, options, actor, wordUntil) : [];
  return [...clausesOf(setup, options, actor), ...later];
}

type Word = Extract<Consideration, { kind: 'promise' }>;

export function keyOf(clause: Clause, turn: number | undefined): string {
  return JSON.stringify({ clause, ...(turn === undefined ? {} : { turn }) });
}

/** What a key stands for. */
export function wordOf(key: string): Pick<Word, 'clause' | 'turn'> {
  return JSON.parse(key) as Pick<Word, 'clause' | 'turn'>;
}
