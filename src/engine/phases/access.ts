import type { Turn } from '../context';
import { baseline } from '../full/baseline';
import { standingClosures } from '../full/closures';
import { frameOf, isFull } from '../full/frame';
import { entityLists } from '../instruments/entity-lists';
import { allot } from '../full/money';
import { bottleneckOf, reachOf } from '../full/reach';

/**
 * What each state can reach, and how much of its level its bottleneck lets it field (RULES §4 "Access").
 * σ, the share of foreign supply denied, has weights L² × capacity; AF = best level within reach × (1 − denyK σ²);
 * the bottleneck is the least, over prerequisites, of 1 − strength × (1 − max(L, AF)).
 */
export function access(t: Turn): void {
  if (!isFull(t.setup)) return;
  if (t.world.turn === 1) baseline(t);
  standingClosures(t);
  entityLists(t);
  allot(t);
  const frame = frameOf(t.setup);
  const { access: reach, bottleneck } = t.mods.full;
  reachOf(frame, t.world.level, t.mods.closed, t.setup.p.denyK, reach);
  bottleneckOf(frame, t.world.level, reach, bottleneck);
}
