import { aiSafety } from './ai-safety';
import { audit } from './audit';
import { climate } from './climate';
import { crisis } from './crisis';
import { currencyPlatform } from './currency-platform';
import { deterrence } from './deterrence';
import { dialogue } from './dialogue';
import { exportControl } from './export-control';
import { integrity } from './integrity';
import { loanFund } from './loan-fund';
import { norm } from './norm';
import { pool } from './pool';
import { reshoring } from './reshoring';
import { riskAssessment } from './risk-assessment';
import { talent } from './talent';
import type { AccordOption } from '../../../engine';
import type { Situation } from '../../appraise/situation';
import type { Kind, Stake, StakeIn } from './types';

/** What bots make of what accords do, where it is more than give and take. */
const STAKES = [
  aiSafety,
  audit,
  climate,
  crisis,
  currencyPlatform,
  deterrence,
  dialogue,
  exportControl,
  integrity,
  loanFund,
  norm,
  pool,
  reshoring,
  riskAssessment,
  talent,
] as const;

const byKind = new Map<Kind, unknown>(STAKES.map((x) => [x.kind, x]));

/** What taking part in an accord brings a seat by itself, all its provisions together; null where that is left to its strategy. */
export function stakeIn(s: Situation, option: AccordOption): Stake | null {
  const def = s.setup.accords[s.setup.accord(option.accord)];
  const stakes = (def?.provisions ?? []).flatMap((p) => {
    const found = byKind.get(p.kind) as StakeIn<Kind> | undefined;
    return found?.weigh(s, option, p) ?? [];
  });
  if (stakes.length === 0) return null;
  const points = stakes.reduce((sum, x) => sum + x.points, 0);
  const [main] = [...stakes].sort((a, b) => Math.sign(points) * (b.points - a.points));
  return { points, why: main?.why ?? 'bots.reason.worth-it' };
}
