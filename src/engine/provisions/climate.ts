import type { AccordDef, ProvisionDef } from '../../scenario/types';
import type { Turn } from '../context';
import { FULL, PERMILLE, fromPoints, mul } from '../fixed';
import { domainName, nameOf, source, within } from '../full/book';
import type { Provision, Settled } from './types';

type Climate = Extract<ProvisionDef, { kind: 'climate' }>;

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
    harm(s.t, setup.accords[s.accord], def, PERMILLE - s.honourShare);
    for (const id of def.domains) leak(s, setup.domain(id), def.leak, `${path}/leak`);
    if (def.calm === 0) return;
    const cause = { rule: 'accords.calm', by, path: `${path}/calm` };
    for (const from of s.members)
      for (const to of s.members)
        if (s.honours(from) && s.honours(to) && opposed(s, from, to))
          mods.trust.push({ from, to, by: mul(FULL, def.calm), cause });
  },
  dormant: (t, accord, def) => harm(t, accord, def, PERMILLE),
};

/** Harm to every state, of which dues leave `left` permille. */
function harm(t: Turn, accord: AccordDef | undefined, def: Climate, left: number): void {
  const id = accord?.id ?? '';
  t.mods.full.harms.push({
    domain: -1,
    by: mul(fromPoints(def.damage), left),
    cause: { rule: 'accords.climate', by: [id], path: `/accords/${id}/provisions/climate/damage` },
  });
}

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
