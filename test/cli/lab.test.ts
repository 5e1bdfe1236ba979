import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

describe('sweep', () => {
  const common = ['sweep', 'small-rooms', '--games', '6', '--workers', '0'];

  it('gives every game, each variant’s shares and its difference from the first', async () => {
    const result = await run(...common, '--vary', '/rules/endings/liberal=1,90', '--json');
    const said = JSON.parse(result.out) as {
      scenario: string;
      variants: { id: string; rows: unknown[]; difference: { index: { n: number } } | null }[];
    };
    expect(result.code).toBe(0);
    expect(said.scenario).toBe('small-rooms');
    expect(said.variants.map((v) => [v.id, v.rows.length, v.difference?.index.n ?? null])).toEqual([
      ['/rules/endings/liberal=1', 6, null],
      ['/rules/endings/liberal=90', 6, 6],
    ]);
  });

  it('writes its games as a table', async () => {
    await run(...common, '--out', file('games.csv'));
    expect(readFileSync(file('games.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(7);
  });

  it.each([
    [['--vary', '/rules/endings/libral=1'], 'did you mean "/rules/endings/liberal"'],
    [['--vary', 'rules'], '--vary takes PATH=a,b,c'],
    [['--bots', 'small-teck'], 'did you mean "small-tech"'],
    [['--seat', 'NOR=small-tech'], 'seats are'],
  ])('%j exits 2 and says what there is', async (more, hint) => {
    const result = await run(...common, ...more);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});

describe('tournament', () => {
  it('on Axelrod’s payoffs gives every strategy’s mean and every match, self-play included', async () => {
    const said = JSON.parse(
      (await run('tournament', '--payoffs', 'axelrod', '--noise', '5%', '--games', '50', '--json')).out,
    ) as { noise: number; rounds: number; strategies: { id: string; mean: number }[]; matches: unknown[] };
    expect(said).toMatchObject({ noise: 0.05, rounds: 200 });
    expect(said.strategies.map((s) => s.id).toSorted()).toEqual(
      ['allc', 'alld', 'alternator', 'grim', 'gtft', 'random', 'stft', 'tf2t', 'tft', 'wsls'].toSorted(),
    );
    expect(said.matches).toHaveLength(55);
  });

  it('on an accord finds the scenario that has it', async () => {
    const said = JSON.parse(
      (await run('tournament', '--accord', 'price-pact', '--games', '2', '--workers', '0', '--json')).out,
    ) as { scenario: string; members: string[]; noise: number; matches: { a: string; b: string }[] };
    expect(said).toMatchObject({ scenario: 'radio-silence', members: ['KEN', 'IDN'], noise: 0.03 });
    expect(said.matches).toHaveLength(144);
  });

  it.each([
    [['--payoffs', 'axelrd'], 'known: axelrod'],
    [['--accord', 'price-pakt'], 'did you mean "price-pact"'],
    [['--accord', 'technology-transfer'], 'fewer than two members'],
    [['--noise', '0.7'], '--noise takes a share'],
    [['--accord', 'price-pact', '--payoffs', 'axelrod'], 'exclude each other'],
    [['--accord', 'price-pact', '--rounds', '9'], '--rounds is for --payoffs'],
  ])('%j exits 2 and says why', async (more, hint) => {
    const result = await run('tournament', ...more);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});
