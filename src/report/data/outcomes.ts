import { csv, type Cell } from '../../lab/csv';
import type { Fact } from '../../engine';
import type { Played } from '../played';
import { factRefs } from '../refs';

/** What most outcomes are about; the rest of each is JSON. */
const OWN = ['state', 'accord', 'text', 'result'] as const;

/** Everything that came of the turns, one row each, as the rules tell it: by ids, numbers in the units of the world. */
export function outcomesCsv({ game }: Played): string {
  const refs = factRefs(game.facts);
  return csv(
    ['ref', 'turn', 'kind', ...OWN, 'detail'],
    game.facts.map((fact): Cell[] => {
      const of = fact as Readonly<Record<string, unknown>> & Fact;
      const skip: readonly string[] = ['turn', 'kind', 'to', ...OWN];
      const rest = Object.fromEntries(Object.entries(of).filter(([name]) => !skip.includes(name)));
      return [
        refs.get(fact) ?? '',
        fact.turn,
        fact.kind,
        ...OWN.map((name) => (typeof of[name] === 'string' ? of[name] : null)),
        Object.keys(rest).length === 0 ? null : JSON.stringify(rest),
      ];
    }),
  );
}
