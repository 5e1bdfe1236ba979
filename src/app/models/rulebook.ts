import { SHARED_RULES } from '../../engine/rules-index/shared';
import type { RuleInfo } from '../../engine';

let rules: Readonly<Record<string, RuleInfo>> = SHARED_RULES;

/** More rules have come: those of the full ledger, with the first large scenario. */
export function addRules(more: Readonly<Record<string, RuleInfo>>): void {
  rules = { ...rules, ...more };
}

/** A rule as a formula; undefined where there is none of this id, or it has not come. */
export function ruleInfo(rule: string): RuleInfo | undefined {
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}
