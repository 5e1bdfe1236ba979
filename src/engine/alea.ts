import seedrandomAlea from 'seedrandom/lib/alea';

/** seedrandom's alea alone: 0.8 kB and 85 bytes of state. Always a string: numeric seeds give another stream. */
export function alea(seed: string): { int32(): number } {
  return seedrandomAlea(seed);
}
