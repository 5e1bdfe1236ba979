import type { Origins } from '../origins';
import { byPlace, type Problem } from '../problem';
import type { Scenario } from '../schema/scenario';
import type { Check } from './types';
import { unreachable } from './unreachable';

/** Every check; a new one is one file and one line here. */
const CHECKS: readonly Check[] = [unreachable];

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
