import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'jsonc-parser';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Config {
  jsPlugins: string[];
  options: { typeAware: boolean };
}

interface Output {
  diagnostics: { code: string; message: string; filename: string }[];
}

/** What lint says of one file: `rule: message`. */
export type Findings = Readonly<Record<string, readonly string[]>>;

/**
 * Lints invented files with the project's own configuration, in a folder of their own.
 *
 * @param files code by path, such as `src/engine/a.ts`.
 * @returns the findings by path; a path without findings has an empty list.
 */
export function lint(files: Readonly<Record<string, string>>): Findings {
  const folder = mkdtempSync(join(tmpdir(), 'standard-bearers-lint-'));
  try {
    const config = parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Config;
    // Rules that need types would look for a whole project; these files are single snippets.
    config.options.typeAware = false;
    config.jsPlugins = config.jsPlugins.map((plugin) => join(root, plugin));
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
    for (const [path, code] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), code);
    }
    const findings: Record<string, string[]> = Object.fromEntries(
      Object.keys(files).map((path) => [path, []]),
    );
    for (const { code, message, filename } of runOxlint(folder).diagnostics) {
      findings[filename.replaceAll('\\', '/')]?.push(`${code}: ${message}`);
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOxlint(folder: string): Output {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  try {
    return JSON.parse(
      execFileSync(process.execPath, [oxlint, '-f', 'json'], { cwd: folder }).toString(),
    ) as Output;
  } catch (error) {
    // Exit code 1 with a report means that lint found something, which is the point here.
    const { stdout } = error as { stdout?: Buffer };
    if (!stdout?.length) throw error;
    return JSON.parse(stdout.toString()) as Output;
  }
}
