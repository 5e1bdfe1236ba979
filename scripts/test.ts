/**
 * `npm test`: every check, in two lanes that fill two cores, and one line of counts at the end.
 * `npm run check` runs the part that needs neither a browser nor a build.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium/find';
import { thisMachine } from './chromium/machine';
import { inLanes, type Lane, type Step } from './lanes';
import { sum, tallyOf, type Report } from './tally';

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

const running = new Set<ChildProcess>();

/** Runs a script of Node's to its end and gives its exit code. */
function node(
  script: string,
  args: readonly string[],
  print: (text: string) => void,
  extra: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colour, ...extra },
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** A step that either holds or does not; it counts as one test. */
const check = (name: string, command: readonly [string, string?], ...args: string[]): Step => ({
  name,
  run: async (print) =>
    (await node(binOf(...command), args, print)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/** A run of Vitest, whose test cases are counted. */
const vitest = (name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Step => ({
  name,
  async run(print) {
    const folder = mkdtempSync(join(tmpdir(), 'standard-bearers-'));
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await node(binOf('vitest'), ['run', ...args, ...reporters], print, env);
    let report: Report | undefined;
    try {
      report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    } catch {
      print('Vitest wrote no report.\n');
    }
    rmSync(folder, { recursive: true, force: true });
    return tallyOf(report, code);
  },
});

/** Finds or gets the browser that the tests after it use; it counts only where there is none. */
const aChromium: Step = {
  name: 'a Chromium for the browser tests',
  async run(print) {
    const path = await findChromium(thisMachine((line) => print(`${line}\n`)));
    if (path === undefined) return { passed: 0, failed: 1 };
    process.env['SB_CHROMIUM'] = path;
    return { passed: 0, failed: 0 };
  },
};

const lint = check('lint', ['oxlint']);
const types = check('types', ['typescript', 'tsc'], '--noEmit');
const format = check('format', ['oxfmt'], '--check');
const unused = check('unused files, exports and dependencies', ['knip']);
const imports = vitest('imports between the folders', ['--project', 'unit', 'test/architecture']);

const toCheck: Lane[] = [{ steps: [lint, format] }, { steps: [types, unused, imports] }];

// Two lanes of about the same work. A browser test often waits for the page: two files run at a time, beside the unit tests.
const toTest: Lane[] = [
  {
    steps: [
      lint,
      types,
      format,
      unused,
      vitest('unit tests', ['--project', 'unit', '--project', 'app', '--maxWorkers=2']),
    ],
  },
  {
    chained: true,
    steps: [
      aChromium,
      check('build of the site', ['vite'], 'build', '--logLevel', 'warn'),
      check('build of the single file', ['vite'], 'build', '--mode', 'single', '--logLevel', 'warn'),
      vitest('browser tests', ['--project', 'browser'], { SB_BUILT: '1' }),
    ],
  },
];

const started = Date.now();
const only = process.argv[2];
const run = inLanes(only === 'check' ? toCheck : toTest, say);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    say(run.unsaid());
    for (const child of running) child.kill();
    process.exit(1);
  });
}
const { passed, failed } = sum(await run.ended);
say(`Done in ${Math.round((Date.now() - started) / 1000)} s.`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
