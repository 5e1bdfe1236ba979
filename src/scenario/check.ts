import type { Library } from './chain';
import { lint } from './lint';
import { RULESET_FORMAT, checkRuleset, parseScenario } from './parse';
import type { Problem } from './problem';
import { stringAt } from './located';
import { read } from './read';

/** Everything there is to say of a file, scenario or ruleset: all its errors, or, when it has none, its warnings. */
export function checkText(file: string, text: string, library: Library): Problem[] {
  const { root } = read(file, text);
  if (root !== null && stringAt(root, 'format') === RULESET_FORMAT) return checkRuleset(file, text, library);
  const parsed = parseScenario(file, text, library);
  return parsed.ok ? lint(parsed.scenario, parsed.origins) : [...parsed.problems];
}
