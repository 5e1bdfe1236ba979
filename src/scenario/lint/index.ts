import type { Origins } from '../origins';
import { byPlace, type Problem } from '../problem';
import type { Scenario } from '../schema/scenario';
import { lostPath, pathless } from './assumptions';
import { crowded } from './crowded';
import { groundless } from './groundless';
import { idle } from './idle';
import { idleHall } from './idle-hall';
import { idleForum } from './idle-forum';
import { idleAct } from './idle-act';
import { idleMotion } from './idle-motion';
import { lonelyShare } from './lonely-share';
import { loneDraw } from './lone-draw';
import { neverHolds } from './never-holds';
import { noWayToWin } from './no-way-to-win';
import { stakes } from './stakes';
import { tooLong } from './too-long';
import type { Check } from './types';
import { unreachable } from './unreachable';
import { unsourced } from './unsourced';
import { unstoppable } from './unstoppable';
import { unused } from './unused';

/** Every check; a new one is one file and one line here. */
const CHECKS: readonly Check[] = [
  unreachable,
  neverHolds,
  noWayToWin,
  lonelyShare,
  stakes,
  unstoppable,
  unsourced,
  pathless,
  lostPath,
  tooLong,
  loneDraw,
  unused,
  idle,
  crowded,
  idleMotion,
  idleAct,
  groundless,
  idleHall,
  idleForum,
];

/** What is allowed and looks wrong, as warnings with their places. */
export function lint(scenario: Scenario, origins: Origins): Problem[] {
  return CHECKS.flatMap((check) =>
    check.find(scenario).map((finding) => ({
      ...origins.where(finding.path),
      code: check.code,
      severity: 'warning' as const,
      ...finding,
    })),
  ).sort(byPlace);
}
