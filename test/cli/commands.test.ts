import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standard-bearers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('play', () => {
  it('gives the same hash for the same seed, and another for another', async () => {
    const hash = async (seed: string) =>
      JSON.parse((await run('play', 'radio-silence', '--seed', seed, '--json')).out).hash as string;
    expect(await hash('7')).toBe(await hash('7'));
    expect(await hash('7')).not.toBe(await hash('8'));
  });

  it('gives the same hash in a fresh process in another locale and time zone', async () => {
    const here = JSON.parse((await run('play', 'radio-silence', '--seed', '7', '--json')).out) as {
      hash: string;
    };
    const there = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/bin.ts', 'play', 'radio-silence', '--seed', '7', '--json'],
      {
        env: { ...process.env, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
        encoding: 'utf8',
      },
    );
    expect((JSON.parse(there) as { hash: string }).hash).toBe(here.hash);
  });

  it('prints how it ended, with every seat’s score', async () => {
    const result = JSON.parse((await run('play', 'small-rooms', '--seed', '1', '--json')).out) as {
      turns: number;
      ending: string;
      standings: { state: string }[];
    };
    expect(result.turns).toBe(3);
    expect(['liberal', 'fragmented', 'illiberal']).toContain(result.ending);
    expect(result.standings.map((s) => s.state).sort()).toEqual(['FIN', 'SWE']);
  });

  it('seats the bots it is told to', async () => {
    const defect = await run(
      'play',
      'small-rooms',
      '--seed',
      '1',
      '--bots',
      'small-tech/always-defect',
      '--json',
    );
    const honour = await run(
      'play',
      'small-rooms',
      '--seed',
      '1',
      '--bots',
      'small-tech/always-honour',
      '--json',
    );
    const total = (x: { out: string }) =>
      (JSON.parse(x.out) as { standings: { score: number }[] }).standings.reduce(
        (sum, s) => sum + s.score,
        0,
      );
    expect(total(honour)).toBeGreaterThan(total(defect));
  });
});

describe('replay', () => {
  it('verifies a written record in a fresh process', async () => {
    expect((await run('play', 'radio-silence', '--seed', '7', '--out', file('a.json'))).code).toBe(0);
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/bin.ts', 'replay', file('a.json'), '--json'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toMatchObject({ holds: true });
  });

  it('refuses a record with one changed order and names the turn', async () => {
    await run('play', 'radio-silence', '--seed', '7', '--out', file('b.json'));
    const record = JSON.parse(readFileSync(file('b.json'), 'utf8')) as {
      turns: { turn: number; kind: string; orders: Record<string, { accords?: Record<string, string> }> }[];
    };
    const accords = record.turns.find((s) => s.kind === 'act' && s.turn === 3)?.orders.USA?.accords ?? {};
    accords['trusted-5g-fund'] = accords['trusted-5g-fund'] === 'honour' ? 'defect' : 'honour';
    writeFileSync(file('b.json'), JSON.stringify(record));
    const result = await run('replay', file('b.json'));
    expect(result.code).toBe(1);
    expect(result.out).toContain('turn 3');
  });

  it('refuses what is not a record, says why, and leaves it as it is', async () => {
    writeFileSync(file('c.json'), '{"format":"chess@1"}');
    const result = await run('replay', file('c.json'));
    expect(result).toMatchObject({ code: 1 });
    expect(result.err).toContain('is not a game of Standard Bearers');
    expect(readFileSync(file('c.json'), 'utf8')).toBe('{"format":"chess@1"}');
  });
});

describe('explain', () => {
  it('opens a number down to the rule and the line of the scenario', async () => {
    await run('play', 'radio-silence', '--seed', '7', '--out', file('d.json'));
    const result = await run('explain', file('d.json'), '--turn', '2', '--measure', 'tilt', '--state', 'KEN');
    expect(result.code).toBe(0);
    expect(result.out).toMatch(
      /market\.hedging: −hedging × tilt {2}\(scenarios\/rules\/class\.json:\d+:\d+\)/,
    );
  });

  it('lists the measures', async () => {
    expect((await run('explain', '--measures')).out).toContain('tilt');
  });
});

describe('check', () => {
  it('finds nothing in the shipped scenarios', async () => {
    const result = await run('check', 'small-rooms', 'radio-silence', '--json');
    expect(result.code).toBe(0);
    expect(JSON.parse(result.out)).toEqual([]);
  });

  it('says where, what, why and how to mend it', async () => {
    writeFileSync(
      file('mine.json'),
      '{\n  "format": "standard-bearers/scenario@1",\n  "id": "mine",\n  "extends": "radio-silnce"\n}\n',
    );
    const result = await run('check', file('mine.json'));
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/mine\.json:4:\d+ SC107 error .*did you mean "radio-silence"/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['ply'], 'did you mean "play"'],
    [['play', 'radio-silence'], 'missing --seed'],
    [['play', 'radio-silnce', '--seed', '1'], 'did you mean "radio-silence"'],
    [['play', 'radio-silence', '--sed', '1'], 'did you mean --seed'],
    [['play', 'radio-silence', '--seed', '1', '--bots', 'small-teck'], 'did you mean "small-tech"'],
    [['explain', 'x.json', '--turn', '1', '--measure', 'hom'], 'did you mean "home"'],
  ])('%j exits 2 and suggests', async (argv, hint) => {
    const result = await run(...argv);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});
