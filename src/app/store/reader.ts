/** The reader of scenario files: whoever opens a foreign scenario needs it; playing does not. */
export { parseScenario } from '../../scenario/parse';
export { problemLine } from '../../scenario/problem';
