import { FULL, PERMILLE, fromPoints, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import type { Provision, Settled } from './types';

/** Rival kit below this share of a base is not worth a report, permille. */
const WORTH_TELLING = 50;
/** Vendors that a report names, at most. */
const NAMED = 3;

/**
 * Supply chains are audited across borders: each member in good standing sees what its partners' firms open, and what its own do
 * where it honours, half and half. It learns what of the other pole sits in its base and replaces some; honouring costs its firms.
 */
export const audit: Provision<'audit'> = {
  kind: 'audit',
  secrets: true,
  settle(s, def) {
    const { setup, world, mods } = s.t;
    const accord = setup.accords[s.accord]?.id ?? '';
    const path = `${s.path}/provisions/audit`;
    const { side } = frameOf(setup);
    for (const i of s.members) {
      if (s.honours(i)) {
        const cause = { rule: 'accords.audit-cost', by: [accord], path: `${path}/cost` };
        mods.full.earnings.push({ at: i, by: -fromPoints(def.cost), cause });
      }
      if (!s.standing(i)) continue;
      const opened = Math.trunc(((s.honours(i) ? PERMILLE : 0) + openPartners(s, i)) / 2);
      for (const id of def.domains) {
        const domain = setup.domain(id);
        const own = side[i] as number;
        const rival = Math.trunc((FULL - own * world.tilt.get(domain, i)) / 2);
        const cause = { rule: 'accords.audit', by: [accord], path: `${path}/find` };
        // Replaced kit leaves one side and joins the other: the tilt moves twice.
        mods.pushes.push({ domain, at: i, by: 2 * own * mul(mul(rival, def.find), opened), cause });
        if (s.honours(i)) report(s, domain, i, Math.trunc(rival / 1000));
      }
    }
  },
};

/** Share of one's partners, by capacity, whose firms are open to one's auditors; permille. */
function openPartners(s: Settled, i: number): number {
  const { cap } = frameOf(s.t.setup);
  let [open, all] = [0, 0];
  for (const j of s.members) {
    if (j === i) continue;
    all += cap[j] || 1;
    if (s.honours(j) && s.active(i, j)) open += cap[j] || 1;
  }
  return ratio(PERMILLE, open, all);
}

/** Tells a member how much of its base is the other pole's, and whose vendors field most of what it can still buy. */
function report(s: Settled, domain: number, i: number, share: number): void {
  if (share < WORTH_TELLING) return;
  const { t } = s;
  const { setup, world } = t;
  const { side, cap, n } = frameOf(setup);
  const weight = (j: number) => {
    const level = Math.trunc(world.fielded.get(domain, j) / 1000);
    const shut = world.closures.get(domain, j, i) % 2 === 1 || world.closures.get(domain, i, j) > 1;
    return shut ? 0 : level * level * (cap[j] as number);
  };
  const vendors = Array.from({ length: n }, (_, j) => j)
    .filter((j) => j !== i && setup.pole[j] === -(side[i] as number) && weight(j) > 0)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, NAMED)
    .map((j) => setup.states[j]?.id ?? '');
  const [state, accord] = [setup.states[i]?.id ?? '', setup.accords[s.accord]?.id ?? ''];
  t.tell({ kind: 'exposure', accord, state, domain: setup.domains[domain]?.id ?? '', share, vendors }, [
    state,
  ]);
}
