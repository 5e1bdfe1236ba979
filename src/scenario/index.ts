/**
 * The scenario format: text → known good. A scenario is data only; the rules are the engine's.
 *
 * ```ts
 * const parsed = parseScenario('mine.json', text, library);
 * if (parsed.ok) begin(parsed.scenario, { seed: '7' });
 * else for (const p of parsed.problems) console.error(problemLine(p));
 * ```
 */
export { checkText } from './check';
export { parseScenario, type Parsed } from './parse';
export { libraryOf, loadScenario, type ShippedFiles } from './library';
export { shelfOf } from './shelf';
export type { Library } from './chain';
export { migrateText, type Migrated } from './migrate';
export { CODES, problemLine, type Code, type Problem, type Severity } from './problem';
export type { Origins, Where } from './origins';
export { schemaText } from './reference/json-schema';
export { referencePage } from './reference/page';
export { caseSchemaText } from './reference/case-schema';
export { parseCase, type ParsedCase } from './cases/parse';
export type { CaseFact, CaseStep, ProcedureCase } from './schema/case';
export type { Scenario, ScenarioInput } from './types';
