import { limit, type Situation } from '../appraise/situation';

/** What capital is worth that could go elsewhere: much while there is little, next to nothing where it spills over; points. */
export function capitalPrice(s: Situation, cost: number): number {
  const plenty = limit((s.options.capital - 60_000) / 120_000, 0, 1);
  return (cost / 60_000) * 0.4 * (1 - 0.8 * plenty);
}
