import type { Instrument } from '../../scenario/types';
import type { Turn } from '../context';
import { mul } from '../fixed';
import { frameOf } from '../full/frame';
import { numberPath, numbersOf } from '../instruments/numbers';
import type { Reason } from '../options';
import { CAPITAL, fullOnly } from './full';
import type { Standpoint, Verb } from './types';

type Numbers<V extends Instrument> = NonNullable<ReturnType<typeof numbersOf<V>>>;

/** What makes one instrument of the long games: the rest is the same for all. */
interface Spec<V extends Instrument> {
  /** Why a seat may not use it, beyond ledger, numbers and means. */
  closed?(s: Standpoint): Reason | null;
  /** It works on the inside of states, which a scenario may leave out. */
  inside?: true;
  targets?: Verb['targets'];
  domains?: Verb['domains'];
  apply(t: Turn, place: number, act: Parameters<Verb['apply']>[2], n: Numbers<V>): void;
  after?: Verb['after'];
}

/** A verb whose numbers a scenario sets in `rules.instruments`, and that costs political capital and some of the turn's money. */
export function instrument<V extends Instrument>(id: V, spec: Spec<V>): Verb {
  return {
    id,
    closed: (s) => fullOnly(s) ?? open(s, id, spec.inside === true) ?? spec.closed?.(s) ?? null,
    cost({ setup, place }) {
      const n: { capital: number; money?: number } | undefined = numbersOf(setup, id);
      if (n === undefined) return {};
      const money = mul(frameOf(setup).budget0[place] as number, n.money ?? 0);
      return { capital: n.capital * CAPITAL, ...(money === 0 ? {} : { money }) };
    },
    targets: spec.targets ?? (() => []),
    ...(spec.domains === undefined ? {} : { domains: spec.domains }),
    apply(t, place, act) {
      const n = numbersOf(t.setup, id);
      if (n !== undefined) spec.apply(t, place, act, n);
    },
    ...(spec.after === undefined ? {} : { after: spec.after }),
  };
}

function open({ setup, place }: Standpoint, id: Instrument, inside: boolean): Reason | null {
  if (numbersOf(setup, id) === undefined) return { id: 'no-instruments' };
  if (inside && setup.scenario.rules.domestic === undefined) return { id: 'no-domestic' };
  const means = setup.states[place]?.instruments;
  return means === undefined || means.includes(id) ? null : { id: 'no-means' };
}

export function autocracies({ setup, place }: Standpoint): Reason | null {
  return setup.pole[place] === -1 ? null : { id: 'autocracies-only' };
}

export function democracies({ setup, place }: Standpoint): Reason | null {
  return setup.pole[place] === 1 ? null : { id: 'democracies-only' };
}

export function poles({ setup, place }: Standpoint): Reason | null {
  return setup.pole[place] === 0 ? { id: 'poles-only' } : null;
}

/** A cause with the number that set its size and who did it. */
export function causeOf(t: Turn, verb: Instrument, field: string, ...by: number[]) {
  return {
    rule: `instruments.${verb}`,
    path: numberPath(verb, field),
    by: by.map((i) => t.setup.states[i]?.id ?? ''),
  };
}
