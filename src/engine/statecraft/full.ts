import type { Choice, Reason } from '../options';
import type { Act } from '../orders';
import type { Turn } from '../context';
import type { Standpoint } from './types';

/** Thousandths of political capital in one point of it. */
export const CAPITAL = 1000;

/** The full model's verbs need a ledger of capital and budgets. */
export function fullOnly({ setup }: Standpoint): Reason | null {
  return setup.scenario.rules.ledger === 'full' ? null : { id: 'full-ledger-only' };
}

/** Every other state that `fits`, with the reason where it does not. */
export function others(s: Standpoint, fits: (i: number) => Reason | null): Choice<string>[] {
  const out: Choice<string>[] = [];
  for (let i = 0; i < s.setup.states.length; i += 1) {
    if (i === s.place) continue;
    const value = s.setup.states[i]?.id ?? '';
    const why = fits(i);
    out.push(why === null ? { value, allowed: true } : { value, allowed: false, why });
  }
  return out;
}

export function everyDomain({ setup }: Standpoint): string[] {
  return setup.domains.map((d) => d.id);
}

/** Places of an act's target and domain; the first domain where it names none. */
export function aim(t: Turn, act: Act): { target: number; domain: number } {
  return {
    target: t.setup.state(act.target ?? ''),
    domain: act.domain === undefined ? 0 : t.setup.domain(act.domain),
  };
}
