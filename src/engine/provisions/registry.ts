import type { ProvisionDef } from '../../scenario/types';
import { aiSafety } from './ai-safety';
import { audit } from './audit';
import { climate } from './climate';
import { crisis } from './crisis';
import { currencyPlatform } from './currency-platform';
import { dialogue } from './dialogue';
import { integrity } from './integrity';
import { reshoring } from './reshoring';
import { riskAssessment } from './risk-assessment';
import { talent } from './talent';
import { deterrence } from './deterrence';
import { exportControl } from './export-control';
import { intelligence } from './intelligence';
import { loanFund } from './loan-fund';
import { norm } from './norm';
import { openInterface } from './open-interface';
import { pool } from './pool';
import { push } from './push';
import { recoil } from './recoil';
import { share } from './share';
import type { Provision } from './types';
import { vendorBan } from './vendor-ban';

/** Every provision an accord can carry. A new one is its file and its line here. */
const PROVISIONS = [
  share,
  push,
  recoil,
  pool,
  intelligence,
  loanFund,
  vendorBan,
  exportControl,
  openInterface,
  norm,
  deterrence,
  aiSafety,
  audit,
  climate,
  crisis,
  currencyPlatform,
  dialogue,
  integrity,
  reshoring,
  riskAssessment,
  talent,
];

const BY_KIND = new Map<string, unknown>(PROVISIONS.map((p) => [p.kind, p]));

/** @throws Error for a kind the engine does not know; the schema refuses it first. */
export function provisionOf(def: ProvisionDef): Provision<ProvisionDef['kind']> {
  const found = BY_KIND.get(def.kind);
  if (found === undefined) throw new Error(`engine has no provision "${def.kind}"`);
  return found as Provision<ProvisionDef['kind']>;
}
