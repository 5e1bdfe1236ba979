import type { ProvisionDef } from '../../scenario/types';
import type { Turn } from '../context';
import { PERMILLE, fromPoints, mul, ratio } from '../fixed';
import { isOn } from '../forums/taking-part';
import { frameOf } from '../full/frame';
import { settle } from './settle';
import type { Provision, Settled } from './types';

type Platform = Extract<ProvisionDef, { kind: 'currency-platform' }>;

const SIGN = { liberal: 1, illiberal: -1, hedging: 0 } as const;

/**
 * A reserve currency is a network good (Katz and Shapiro 1985): below a threshold of members' markets the platform is worth nothing,
 * beyond it each adopter earns with their share, less what a rival network holds. It pulls hedging markets along and lends its
 * adopters weight when they impose sanctions.
 */
export const currencyPlatform: Provision<'currency-platform'> = {
  kind: 'currency-platform',
  settle(s, def) {
    const share = atWork(s, def);
    if (share === 0) return;
    const { setup, mods } = s.t;
    const accord = setup.accords[s.accord];
    const by = [accord?.id ?? ''];
    const path = `${s.path}/provisions/currency-platform`;
    const rivalled = PERMILLE - mul(def.against, rivalAtWork(s.t, def.rival));
    const income = mul(mul(fromPoints(def.income), share), rivalled);
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      mods.full.earnings.push({
        at: i,
        by: income,
        cause: { rule: 'accords.platform', by, path: `${path}/income` },
      });
      mods.full.leverage[i] = Math.max(mods.full.leverage[i] as number, share);
    }
    const pole = SIGN[accord?.pole ?? 'hedging'];
    const pull = pole * mul(fromPoints(def.pull), share);
    if (pull === 0) return;
    const domain = setup.domain(def.domain);
    for (const at of frameOf(setup).hedgers)
      mods.pushes.push({
        domain,
        at,
        by: pull,
        cause: { rule: 'accords.platform-pull', by, path: `${path}/pull` },
      });
  },
};

/** Share of the members' markets that use the platform, permille; 0 below its threshold. */
function atWork(s: Settled, def: Platform): number {
  const { market } = frameOf(s.t.setup);
  let [uses, all] = [0, 0];
  for (const i of s.members) {
    all += market[i] as number;
    if (s.honours(i)) uses += market[i] as number;
  }
  const share = ratio(PERMILLE, uses, all);
  return share < def.threshold ? 0 : share;
}

function rivalAtWork(t: Turn, rival: string | undefined): number {
  if (rival === undefined) return 0;
  const place = t.setup.accord(rival);
  const accord = t.setup.accords[place];
  if (accord === undefined || !isOn(t.setup, t.world, place)) return 0;
  const def = accord.provisions.find((p) => p.kind === 'currency-platform');
  return def === undefined ? 0 : atWork(settle(t, place), def);
}
