import { FULL, PERMILLE, fromPoints, mul } from '../fixed';
import { domainName, nameOf, source, within } from '../full/book';
import type { Provision, Settled } from './types';

/**
 * A global public good: dues take from the damage of every state, member or not, so that nobody can be shut out. What is shared across
 * the poles is taken up by the other side's members, whether they pay or not; honouring members of opposite poles come to trust each
 * other.
 */
export const climate: Provision<'climate'> = {
  kind: 'climate',
  settle(s, def) {
    const { setup, mods } = s.t;
    const by = [setup.accords[s.accord]?.id ?? ''];
    const path = `${s.path}/provisions/climate`;
    mods.full.harms.push({
      domain: -1,
      by: mul(fromPoints(def.damage), PERMILLE - s.honourShare),
      cause: { rule: 'accords.climate', by, path: `${path}/damage` },
    });
    for (const id of def.domains) leak(s, setup.domain(id), def.leak, `${path}/leak`);
    if (def.calm === 0) return;
    const cause = { rule: 'accords.calm', by, path: `${path}/calm` };
    for (const from of s.members)
      for (const to of s.members)
        if (s.honours(from) && s.honours(to) && opposed(s, from, to))
          mods.trust.push({ from, to, by: mul(FULL, def.calm), cause });
  },
};

function opposed(s: Settled, i: number, j: number): boolean {
  const { pole } = s.t.setup;
  return (pole[i] as number) * (pole[j] as number) === -1;
}

/** Every member in good standing takes up part of the gap to the best honouring member of the other pole. */
function leak(s: Settled, domain: number, share: number, path: string): void {
  const { t } = s;
  const { level } = t.world;
  // All gaps are read before any is narrowed.
  const gaps = s.members.map((i) => {
    let [best, from] = [level.get(domain, i), -1];
    for (const j of s.members)
      if (s.honours(j) && s.active(i, j) && opposed(s, i, j) && level.get(domain, j) > best)
        [best, from] = [level.get(domain, j), j];
    return { i, from, gap: best - level.get(domain, i) };
  });
  for (const { i, from, gap } of gaps) {
    if (from < 0) continue;
    const sources = [source('level', domainName(t, domain), nameOf(t, from))];
    const by = [nameOf(t, from)];
    within(
      t,
      'level',
      [domain, i],
      [{ rule: 'accords.uptake', delta: mul(gap, share), path, by, from: sources }],
      0,
      FULL,
    );
  }
}
