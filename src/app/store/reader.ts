/** The reader of scenario files: a foreign scenario needs it, and whoever asks where a number is written; playing does not. */
export { loadScenario } from '../../scenario/library';
export { parseScenario } from '../../scenario/parse';
export { problemLine } from '../../scenario/problem';
