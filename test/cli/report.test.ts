import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { goldenPath } from '../report/goldens';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standard-bearers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err: err.join('\n') };
}

describe('report', () => {
  it('writes a game in every format into one folder, and progress apart from results', async () => {
    const to = join(folder, 'all');
    const { code, out, err } = await run('report', goldenPath('small-rooms'), '--out', to);
    expect(code).toBe(0);
    expect(readdirSync(to).toSorted()).toEqual([
      'small-rooms.game.json',
      'small-rooms.ledger.csv',
      'small-rooms.one-radio.nfg',
      'small-rooms.orders.csv',
      'small-rooms.outcomes.csv',
      'small-rooms.report.html',
      'small-rooms.report.md',
      'small-rooms.xapi.json',
    ]);
    expect(out).toHaveLength(8);
    expect(err).toContain('writing html');
    expect(readFileSync(join(to, 'small-rooms.report.md'), 'utf8')).toContain('The game turned on');
    const again = await run('replay', join(to, 'small-rooms.game.json'));
    expect(again.code).toBe(0);
  });

  it('writes only the formats that are asked for', async () => {
    const to = join(folder, 'some');
    await run('report', goldenPath('small-rooms'), '--format', 'csv,nfg', '--out', to);
    expect(readdirSync(to)).toHaveLength(4);
  });

  it('of a record that does not hold is not written: the turn is named', async () => {
    const file = join(folder, 'changed.game.json');
    const text = readFileSync(goldenPath('small-rooms'), 'utf8');
    writeFileSync(file, text.replace('"reason:reciprocates"', '"reason:opens"'));
    const { code, err } = await run('report', file, '--out', join(folder, 'none'));
    expect(code).toBe(1);
    expect(err).toMatch(/does not hold \(turn 2/);
    expect(readdirSync(folder)).not.toContain('none');
  });

  it.each([
    ['--format', 'pdf'],
    ['--level', 'kindergarten'],
  ])('says what there is instead of %s %s', async (flag, value) => {
    const { code, err } = await run('report', goldenPath('small-rooms'), flag, value);
    expect(code).toBe(2);
    expect(err).toMatch(/did you mean|known:/);
  });

  it('cites entries that explain finds again', async () => {
    const { out } = await run('explain', goldenPath('small-rooms'), '--ref', 'L-3.6');
    expect(out[0]).toMatch(/^index, turn 3, closing: 6 → 11/);
    expect((await run('explain', goldenPath('small-rooms'), '--ref', 'L-9.9')).code).toBe(2);
    expect((await run('explain', goldenPath('small-rooms'), '--ref', 'three')).code).toBe(2);
  });
});
