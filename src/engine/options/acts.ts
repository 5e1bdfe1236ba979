import { choosesSupplier } from '../caretaker';
import { onAgenda } from '../schedule';
import { verb } from '../statecraft/registry';
import { once } from './once';
import type { Stand } from './stand';
import type { Options, VerbOption } from './types';

/** The verbs of statecraft this scenario opens, with their cost now and whom they may be aimed at (every state is gone through when that is asked). */
export function actOptions(s: Stand): Pick<Options, 'verbs' | 'supplier'> {
  const { setup, place, world } = s;
  return {
    verbs: setup.scenario.rules.statecraft.verbs.flatMap((id) => {
      const v = verb(id);
      return v === undefined ? [] : [verbOption(s, v)];
    }),
    supplier: choosesSupplier(setup, place, s.view.turn)
      ? (['open', 'closed', 'both'] as const).map((value) => ({ value, allowed: true }))
      : [],
  };

  function verbOption(at: Stand, v: NonNullable<ReturnType<typeof verb>>): VerbOption {
    const cost = v.cost(at);
    const short = (cost.capital ?? 0) > world.capital.get(place);
    const why =
      (onAgenda(setup, at.view.turn, 'statecraft') ? null : { id: 'not-this-turn' }) ??
      v.closed(at) ??
      (short
        ? { id: 'no-capital', params: { needs: cost.capital ?? 0, has: world.capital.get(place) } }
        : null);
    const targets = once(() => v.targets(at));
    return {
      verb: v.id,
      allowed: why === null,
      ...(why === null ? {} : { why }),
      cost,
      get targets() {
        return targets();
      },
      domains: v.domains?.(at) ?? [],
    };
  }
}
