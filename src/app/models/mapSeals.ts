import type { Fact, Setup, View } from '../../engine';
import type { LinkState, MapSeal } from '../map/model';

/** The accords in force as seals with links to those of their members that are shown. */
export function sealsOf(setup: Setup, view: View, shown: ReadonlySet<string>): MapSeal[] {
  const last = view.facts.filter(({ turn }) => turn === view.turn - 1);
  return setup.accords.flatMap((accord, a) => {
    if (!accord.seal || accord.from > view.turn || view.columns.lapsed[a] === 1) return [];
    return [
      {
        id: accord.id,
        label: accord.name,
        code: accord.seal.code,
        shape: accord.pole === 'illiberal' ? ('diamond' as const) : ('ring' as const),
        at: accord.seal.at,
        links: accord.members
          .filter((member) => shown.has(member))
          .map((area) => ({ area, state: linkState(last, accord.id, area) })),
      },
    ];
  });
}

/** What is public of a member's conduct last turn: named, all honoured, or not known. */
function linkState(last: readonly Fact[], accord: string, state: string): LinkState {
  if (last.some((fact) => fact.kind === 'named' && fact.accord === accord && fact.state === state))
    return 'broken';
  const count = last.find((fact) => fact.kind === 'honour-count' && fact.accord === accord);
  return count?.kind === 'honour-count' && count.honoured === count.of ? 'kept' : 'unknown';
}
