import type { Ending } from '../../engine';
import type { ExperimentRow, Measurement } from './types';

/** The needle at the end, −100 to 100. */
export const NEEDLE: Measurement = { name: 'needle at the end', unit: 'points', of: (row) => row.index };

/** What the three instruments work on first: whose radios the buyers have. */
export const KIT = networksOf('radio');

/** Buyers' networks, in the domain where a scenario has them. */
export function networksOf(domain: string): Measurement {
  return {
    name: 'buyers’ networks, −100 all closed to 100 all open',
    unit: 'points',
    of: (row) => row.kit[domain] ?? 0,
  };
}

/** Cohesion of a forum. */
export function cohesionOf(name: string, forum: string): Measurement {
  return { name, unit: 'points', of: (row) => row.cohesion[forum] ?? 0 };
}

/** A state's level of technology in a domain. */
export function levelOf(name: string, state: string, domain: string): Measurement {
  return { name, unit: 'points', of: (row) => row.levels[domain]?.[state] ?? 0 };
}

export const LIBERAL = ending('games with a liberal ending', 'liberal');
export const ILLIBERAL = ending('games with an illiberal ending', 'illiberal');

/** What a bloc's choice came to for the world. */
export const WORLD = [KIT, LIBERAL, ILLIBERAL] as const;

function ending(name: string, which: Ending): Measurement {
  return { name, unit: 'of 100', of: (row) => (row.ending === which ? 100 : 0) };
}

/** Mean score of some seats. */
export function scoresOf(name: string, seats: readonly string[]): Measurement {
  return { name, unit: 'points', of: (row) => mean(seats.map((seat) => row.scores[seat] ?? 0)) };
}

/** Score of the seat whose player the side sets. */
export const SUBJECT: Measurement = {
  name: 'its own score',
  unit: 'points',
  of: (row) => row.scores[row.subject ?? ''] ?? 0,
};

/** Mean score of the seats of a list without the one whose player the side sets. */
export function partnersOf(name: string, seats: readonly string[]): Measurement {
  const others = (row: ExperimentRow) => seats.filter((seat) => seat !== row.subject);
  return { name, unit: 'points', of: (row) => mean(others(row).map((seat) => row.scores[seat] ?? 0)) };
}

/** Mean share of dues paid over some accords. */
export function honoured(name: string, accords: readonly string[]): Measurement {
  return {
    name,
    unit: 'of 100',
    of: (row) => mean(accords.flatMap((id) => row.honoured[id] ?? [])) / 10,
  };
}

/** How many defections in some accords an inspection named, of 100. */
export function foundOut(name: string, accords: readonly string[]): Measurement {
  return {
    name,
    unit: 'of 100',
    of: (row) => {
      const tally = accords.map((id) => row.found[id] ?? { defections: 0, named: 0 });
      const [named, all] = [total(tally.map((x) => x.named)), total(tally.map((x) => x.defections))];
      return (100 * named) / Math.max(1, all);
    },
  };
}

/** Texts approved of one direction. */
export const CLOSING_TEXTS: Measurement = {
  name: 'illiberal texts approved',
  unit: 'texts',
  of: (row) => row.approved.illiberal,
};

function total(list: readonly number[]): number {
  return list.reduce((sum, x) => sum + x, 0);
}

function mean(list: readonly number[]): number {
  return total(list) / Math.max(1, list.length);
}
