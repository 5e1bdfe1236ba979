import type { Turn } from '../context';
import { FULL, PERMILLE, fromPoints, mul, ratio } from '../fixed';
import { close } from '../full/closures';
import { frameOf } from '../full/frame';
import { CAPITAL } from '../statecraft/full';
import { causeOf } from '../statecraft/instrument';
import { domainFor } from './numbers';

/**
 * Entity lists in force: the sender and the allies that follow deny chips to the target, whose vendors lose weight abroad by the
 * share of foreign supply denied in every domain that needs chips. What is not paid for lapses.
 */
export function entityLists(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.['entity-list'];
  const chips = domainFor(t.setup, 'chips');
  if (n === undefined || chips < 0) return;
  const { n: count } = frameOf(t.setup);
  for (let target = 0; target < count; target += 1) {
    const denied = new Set<number>();
    for (let by = 0; by < count; by += 1) {
      if (t.world.listed.get(target, by) === 0) continue;
      const cause = causeOf(t, 'entity-list', 'upkeep', by, target);
      const upkeep = n.upkeep * CAPITAL;
      if (t.world.capital.get(by) < upkeep) {
        t.add('listed', [target, by], { ...cause, delta: -1 });
        continue;
      }
      t.add('capital', [by], { ...cause, delta: -upkeep });
      t.mods.trust.push({
        from: target,
        to: by,
        by: -fromPoints(n.trust),
        cause: causeOf(t, 'entity-list', 'trust', by),
      });
      for (const j of suppliers(t, target, by, fromPoints(n.follow))) denied.add(j);
    }
    if (denied.size > 0) deny(t, chips, target, denied, n.cut);
  }
}

/** Whoever lists, and its allies that trust it enough to follow. */
function suppliers(t: Turn, target: number, by: number, follow: number): number[] {
  const { pole } = t.setup;
  return t.setup.states.flatMap((_, j) => {
    if (j === target) return [];
    const ally = pole[j] === pole[by] && t.world.trust.get(j, by) >= follow;
    return j === by || ally ? [j] : [];
  });
}

function deny(t: Turn, chips: number, target: number, denied: ReadonlySet<number>, cut: number): void {
  const { n, d: domains, cap, prerequisites } = frameOf(t.setup);
  let all = 0;
  let shut = 0;
  for (let j = 0; j < n; j += 1) {
    if (j === target) continue;
    const level = Math.trunc(t.world.level.get(chips, j) / 1000);
    const supply = level * level * (cap[j] as number);
    all += supply;
    if (!denied.has(j)) continue;
    shut += supply;
    close(t, chips, j, target);
  }
  const share = ratio(shut, PERMILLE, all);
  // What a state makes itself it does not miss.
  const own = Math.trunc(t.world.level.get(chips, target) / (FULL / PERMILLE));
  const lost = mul(mul(cut, share), Math.max(0, PERMILLE - mul(own, own)));
  for (let d = 0; d < domains; d += 1) {
    const needs = d === chips || (prerequisites[d] ?? []).some((p) => p.domain === chips);
    if (!needs) continue;
    const at = d * n + target;
    t.mods.abroad[at] = mul(t.mods.abroad[at] as number, PERMILLE - lost);
  }
}
