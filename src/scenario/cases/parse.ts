import type { Library } from '../chain';
import { valueOf } from '../located';
import { parseScenario, SCENARIO_FORMAT } from '../parse';
import { problemLine } from '../problem';
import { read } from '../read';
import { procedureCase, type ProcedureCase } from '../schema/case';
import type { Scenario } from '../schema/scenario';
import { shapeProblems } from '../shape';

export type ParsedCase =
  | { readonly ok: true; readonly case: ProcedureCase; readonly scenario: Scenario }
  /** Lines that say what is wrong, each beginning with the file. */
  | { readonly ok: false; readonly lines: readonly string[] };

/**
 * The text of a procedure case → the case and the world it starts from. Never throws.
 * @param file the name problems are reported under
 * @param library where its base is looked up
 */
export function parseCase(file: string, text: string, library: Library): ParsedCase {
  const { root, problems } = read(file, text);
  if (root === null) return { ok: false, lines: problems.map(problemLine) };
  const result = procedureCase.safeParse(valueOf(root));
  if (!result.success)
    return {
      ok: false,
      lines: shapeProblems(procedureCase, root, result.error.issues, false).map(problemLine),
    };
  const { id, before } = result.data;
  const made = { format: SCENARIO_FORMAT, id, extends: before.base, ...before.with };
  const parsed = parseScenario(file, JSON.stringify(made), library);
  if (parsed.ok) return { ok: true, case: result.data, scenario: parsed.scenario };
  return {
    ok: false,
    lines: parsed.problems.map((p) => `${file}: ${placeOf(p.path)}: ${p.what}; ${p.why}; ${p.fix}`),
  };
}

/** Where in the case a problem of its world stands. */
function placeOf(path: string): string {
  return path === '/extends' ? 'before.base' : `before.with${path.replaceAll('/', '.')}`;
}
