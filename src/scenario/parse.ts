import { z } from 'zod';
import { chain, type Library } from './chain';
import { freeze } from './freeze';
import { stringAt, valueOf, type Located } from './located';
import { originsOf, type Origins } from './origins';
import { byPlace, type Problem } from './problem';
import { referenceProblems } from './references';
import { scenario as schema, type Scenario } from './schema/scenario';
import { problem } from './problem-at';
import { shapeProblems } from './shape';

// Compiled validators need `new Function`, which a strict Content-Security-Policy forbids.
z.config({ jitless: true });

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly origins: Origins }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const SCENARIO_FORMAT = 'standard-bearers/scenario@1';
export const RULESET_FORMAT = 'standard-bearers/ruleset@1';

/**
 * Text → draft → known good: a frozen scenario with every default filled in, or every problem at once. Never throws, whatever
 * the text.
 * @param file the name problems are reported under
 * @param library where `extends` is looked up
 */
export function parseScenario(file: string, text: string, library: Library): Parsed {
  const { merged, problems } = chain(file, text, library);
  if (merged === null) return { ok: false, problems: problems.sort(byPlace) };
  return parseMerged(merged, problems);
}

/** The second half of parsing: what its bases, and whoever varies it, have already been merged into. */
export function parseMerged(merged: Located, problems: readonly Problem[] = []): Parsed {
  const strange = formatProblem(merged, [SCENARIO_FORMAT]);
  if (strange !== null) return { ok: false, problems: [strange] };
  const result = schema.safeParse(valueOf(merged));
  const shape = result.success ? [] : shapeProblems(schema, merged, result.error.issues, false);
  const all = unique([...problems, ...shape, ...referenceProblems(merged)]);
  if (!result.success || all.length > 0) return { ok: false, problems: all.sort(byPlace) };
  return { ok: true, scenario: freeze(result.data), origins: originsOf(merged) };
}

/** A ruleset is a part of a scenario: what it says must fit, what it leaves out is the scenario's to say. */
export function checkRuleset(file: string, text: string, library: Library): Problem[] {
  const { merged, problems } = chain(file, text, library);
  if (merged === null) return problems.sort(byPlace);
  const strange = formatProblem(merged, [RULESET_FORMAT]);
  if (strange !== null) return [strange];
  const value = { ...(valueOf(merged) as object), format: SCENARIO_FORMAT };
  const result = schema.safeParse(value);
  const shape = result.success ? [] : shapeProblems(schema, merged, result.error.issues, true);
  return unique([...problems, ...shape]).sort(byPlace);
}

function formatProblem(root: Located, known: readonly string[]): Problem | null {
  const format = stringAt(root, 'format');
  if (format === undefined || known.includes(format)) return null;
  const fix = format.startsWith('standard-bearers/')
    ? `this program reads ${known.join(', ')}`
    : `write "format": "${known[0]}"`;
  return problem(
    root,
    ['format'],
    ['SC106', `the format "${format}" is not known`, 'the file is foreign, or newer than this program', fix],
  );
}

/** A base that two files share reports its problems once. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((p) => {
    const key = `${p.file}:${p.line}:${p.col}:${p.code}:${p.path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
