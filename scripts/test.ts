/**
 * `npm test`: every check in order, from the quickest to the slowest, and one line of counts at the end.
 * `npm run check` runs the part that needs neither a browser nor a build.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium/find';
import { thisMachine } from './chromium/machine';
import { sum, tallyOf, type Report, type Tally } from './tally';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The script behind a command of a dependency, so that it starts without a shell on every platform. */
function binOf(dependency: string, command = dependency): string {
  const manifest = join(root, 'node_modules', dependency, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${dependency} has no command ${command}`);
  return join(dirname(manifest), script);
}

function node(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A step that either holds or does not; it counts as one test. */
async function check(name: string, script: string, ...args: string[]): Promise<Tally> {
  say(`\n── ${name}`);
  const code = await node(script, args);
  say(code === 0 ? `✓ ${name}` : `✗ ${name}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs Vitest and counts its test cases. */
async function vitest(name: string, args: readonly string[]): Promise<Tally> {
  say(`\n── ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'standard-bearers-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await node(binOf('vitest'), ['run', ...args, ...reporters]);
  let report: Report | undefined;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    say('Vitest wrote no report.');
  }
  rmSync(folder, { recursive: true, force: true });
  return tallyOf(report, code);
}

async function staticChecks(): Promise<Tally[]> {
  return [
    await check('lint', binOf('oxlint')),
    await check('types', binOf('typescript', 'tsc'), '--noEmit'),
    await check('format', binOf('oxfmt'), '--check'),
    await check('unused files, exports and dependencies', binOf('knip')),
  ];
}

async function browserChecks(): Promise<Tally[]> {
  say('\n── a Chromium for the browser tests');
  const path = await findChromium(thisMachine(say));
  if (path === undefined) return [{ passed: 0, failed: 1 }];
  process.env['SB_CHROMIUM'] = path;
  const vite = binOf('vite');
  const builds = [
    await check('build of the site', vite, 'build', '--logLevel', 'warn'),
    await check('build of the single file', vite, 'build', '--mode', 'single', '--logLevel', 'warn'),
  ];
  if (sum(builds).failed > 0) return builds;
  process.env['SB_BUILT'] = '1';
  return [...builds, await vitest('browser tests', ['--project', 'browser'])];
}

const only = process.argv[2];
const started = Date.now();
const tallies = await staticChecks();
if (only === 'check') {
  tallies.push(await vitest('imports between the folders', ['--project', 'unit', 'test/architecture']));
} else {
  tallies.push(
    await vitest('unit tests', ['--project', 'unit', '--project', 'app']),
    ...(await browserChecks()),
  );
}
const { passed, failed } = sum(tallies);
say(`\nDone in ${Math.round((Date.now() - started) / 1000)} s.`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
