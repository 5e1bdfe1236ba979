import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import expectedScores from '../../src/lab/tournament/axelrod-expected.json';

const page = readFileSync(fileURLToPath(new URL('../../docs/lab.md', import.meta.url)), 'utf8');
const commands = [...page.matchAll(/^npm run sb -- (.+)$/gm)].map(([, line = '']) => line);
const here = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standard-bearers-'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

describe('the page about the laboratory', { timeout: 120_000 }, () => {
  it('shows every command of it', () => {
    const shown = new Set(commands.map((line) => line.split(' ')[0]));
    for (const name of [
      'sweep',
      'balance',
      'dilemma',
      'tournament',
      'whatif',
      'turning',
      'experiment',
      'calibrate',
    ])
      expect(shown.has(name)).toBe(true);
  });

  // In order: some read what one before has written.
  it.each(commands)('%s does what the page says', async (line) => {
    const out: string[] = [];
    const err: string[] = [];
    const io = { out: (x: string) => out.push(x), err: (x: string) => err.push(x) };
    const threads = /^(sweep|balance|experiment|calibrate|tournament \S+ --accord)/.test(line)
      ? ['--workers', '0']
      : [];
    const code = await main([...line.split(' '), ...threads], io);
    // A calibration or a verdict on twenty games may miss, and then says so.
    expect(/^(calibrate|balance)/.test(line) ? [0, 1] : [0]).toContain(code);
    expect(out.join('\n')).not.toBe('');
  });

  it('gives the expected scores as they are shipped', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    expect(rows).toHaveLength(10);
    const [clean, noisy] = expectedScores.tables.map((t) => t.means as Record<string, number>);
    for (const [, id = '', without, withNoise] of rows) {
      expect(without).toBe(clean?.[id]?.toFixed(4));
      expect(withNoise).toBe(noisy?.[id]?.toFixed(4));
    }
  });
});
