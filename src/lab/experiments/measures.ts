import type { Dial, Measurement } from './types';

/** The needle at the end, −100 to 100. */
export const NEEDLE: Measurement = { name: 'the needle at the end', unit: 'points', of: (row) => row.index };

/** Mean share of dues paid over some accords. */
export function honoured(name: string, accords: readonly string[]): Measurement {
  return {
    name,
    unit: 'in 100',
    of: (row) => {
      const shares = accords.flatMap((id) => row.honoured[id] ?? []);
      return shares.reduce((sum, x) => sum + x, 0) / Math.max(1, shares.length) / 10;
    },
  };
}

export function scoreOf(seat: string, name: string): Measurement {
  return { name, unit: 'points', of: (row) => row.scores[seat] ?? 0 };
}

const FULL: readonly Dial[] = [
  { path: '/rules/parameters/autSub', name: 'autSub, how much an autocracy’s money counts' },
  { path: '/assembly/step/illiberal', name: 'how far an illiberal text moves the rules' },
  { path: '/rules/parameters/loanMax', name: 'the most that loans add to a weight' },
];

const CLASS: readonly Dial[] = [
  { path: '/states/CHN/push', name: 'China’s push on every market, the class game’s autSub' },
  { path: '/assembly/step/illiberal', name: 'how far an illiberal text moves the rules' },
  { path: '/accords/trusted-5g-fund/provisions/push/perDue', name: 'how far each due moves the markets' },
];

/** The steep dials of a scenario. */
export function dialsOf(scenario: string): readonly Dial[] {
  return scenario === 'radio-silence' ? CLASS : FULL;
}
