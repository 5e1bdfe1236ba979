import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const program = join(root, manifest.bin['standard-bearers'] ?? '');

describe('the package as published', () => {
  beforeAll(() => {
    const build = [
      'node_modules/vite/bin/vite.js',
      'build',
      '--config',
      'vite.cli.config.ts',
      '--logLevel',
      'warn',
    ];
    execFileSync(process.execPath, build, { cwd: root });
  }, 60_000);

  it('carries its command line and its scenarios', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist-cli', 'scenarios']));
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('imports nothing but its dependencies and Node', () => {
    const code = readFileSync(program, 'utf8');
    const packages = [...code.matchAll(/^import .*?["']([^"'.][^"']*)["'];?$/gm)].map(
      ([, name = '']) => name,
    );
    const known = Object.keys(manifest.dependencies);
    const strangers = packages.filter(
      (name) => !name.startsWith('node:') && !known.some((k) => name.startsWith(k)),
    );
    expect(packages.length).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
  });

  it('finds its scenarios from any folder', () => {
    expect(existsSync(join(root, 'scenarios/small-rooms.json'))).toBe(true);
    const out = execFileSync(process.execPath, [program, 'play', 'small-rooms', '--seed', '7', '--json'], {
      cwd: tmpdir(),
    });
    expect(JSON.parse(out.toString())).toMatchObject({ scenario: 'small-rooms', seed: '7' });
  });

  it('plays many games on threads of its own', () => {
    const sweep = [program, 'sweep', 'small-rooms', '--games', '4', '--workers', '2', '--json'];
    const out = execFileSync(process.execPath, sweep, { cwd: tmpdir() });
    const { variants } = JSON.parse(out.toString()) as { variants: { rows: unknown[] }[] };
    expect(variants[0]?.rows).toHaveLength(4);
  });
});
