import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withNumbers } from '../../src/cli/calibrate/write';
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
      (await run('tournament', '--accord', 'price-pact', '--games', '1', '--workers', '0', '--json')).out,
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

describe('dilemma', () => {
  it('gives each member’s table, the game’s name and the conditions', async () => {
    const result = await run('dilemma', 'radio-silence', '--accord', 'trusted-5g-fund', '--format', 'json');
    const said = JSON.parse(result.out) as {
      turn: number;
      tables: { seat: string; game: string; conditions: Record<string, { holds: boolean }> }[];
    };
    expect(said.turn).toBe(1);
    expect(said.tables[0]).toMatchObject({ seat: 'USA', game: 'prisoners-dilemma' });
    expect(Object.keys(said.tables[0]?.conditions ?? {})).toEqual(['temptation', 'visible', 'sucker']);
  });

  it('plays the turns before the one asked for: at double stakes the table doubles', async () => {
    const t = async (turn: string) => {
      const argv = ['dilemma', 'radio-silence', '--accord', 'price-pact', '--turn', turn, '--json'];
      return (JSON.parse((await run(...argv)).out) as { tables: { t: number }[] }).tables[0]?.t ?? 0;
    };
    expect(await t('3')).toBeGreaterThan(1.5 * (await t('1')));
  });

  it('writes a strategic form for Gambit', async () => {
    const result = await run('dilemma', 'face-value', '--text', 'privacy-tests', '--format', 'nfg');
    expect(result.out).toMatch(/^NFG 1 R "[^"]+" \{ "FRA" "USA" \}/);
  });

  it.each([
    [['radio-silence', '--accord', 'trusted-5g-find'], 'did you mean "trusted-5g-fund"'],
    [['radio-silence', '--text', 'intercpt'], 'did you mean "intercept"'],
    [['radio-silence'], 'one of --accord and --text'],
    [['radio-silence', '--text', 'intercept', '--format', 'nfg'], 'no rival draft'],
    [['radio-silence', '--text', 'control-plane-6g'], 'is not decided by objections'],
    [['radio-silence', '--accord', 'price-pact', '--turn', '40'], 'has ended before turn 40'],
    [['radio-silence', '--accord', 'price-pact', '--format', 'jsn'], 'did you mean "json"'],
  ])('%j exits 2 and says why', async (argv, hint) => {
    const result = await run('dilemma', ...argv);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});

describe('whatif', () => {
  const ask = (...more: string[]) => run('whatif', file('w.json'), '--turn', '2', '--state', 'USA', ...more);
  beforeAll(async () => {
    await run('play', 'radio-silence', '--seed', '7', '--out', file('w.json'));
  });

  it('gives the game as played, as it would have gone, the swing, and what became impossible', async () => {
    const result = await ask('--set', 'accords.trusted-5g-fund=defect', '--json');
    expect(result.code).toBe(0);
    expect(Object.keys(JSON.parse(result.out) as object)).toEqual([
      'asPlayed',
      'whatIf',
      'swing',
      'impossible',
    ]);
  });

  it('--open lists what else could have been ordered, each with what was', async () => {
    const result = await ask('--open');
    expect(result.code).toBe(0);
    expect(result.out).toMatch(/^accords\.trusted-5g-fund=(honour: defect|defect: honour)$/m);
  });

  it.each([
    [['--set', 'accords.trusted-5g=defect'], 'did you mean "accords.trusted-5g-fund"'],
    [['--set', 'accords'], '--set takes PATH=VALUE'],
    [[], 'missing --set'],
  ])('%j exits 2 and says why', async (more, hint) => {
    const result = await ask(...more);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});

describe('experiment', { timeout: 60_000 }, () => {
  it('gives the sides, the paired effect, the verdict, the control and the steep numbers', async () => {
    const argv = ['experiment', 'defection', '--games', '4', '--workers', '0', '--json'];
    const said = JSON.parse((await run(...argv)).out) as {
      verdict: string;
      shaken: { effect: { n: number }; dials: { path: string; words: string }[] };
    };
    expect(said).toMatchObject({
      id: 'defection',
      effect: { n: 4 },
      sides: [{ name: 'like with like' }, { name: 'defects' }],
      control: { effect: { n: 4 } },
    });
    expect(['supported', 'against', 'not shown']).toContain(said.verdict);
    expect(said.shaken.effect.n).toBe(16);
    expect(said.shaken.dials.map((d) => d.path)).toContain('/states/CHN/push');
  });

  it.each([
    [['defectin'], 'did you mean "defection"'],
    [[], 'name an experiment or --all'],
  ])('%j exits 2 and says what there is', async (argv, hint) => {
    const result = await run('experiment', ...argv);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});

describe('calibrate', () => {
  const mine = (extra: string) =>
    `{\n  // mine\n  "format": "standard-bearers/scenario@1",\n  "id": "mine",\n  "extends": "small-rooms",\n  ${extra}\n}\n`;
  const bands = '{ "liberal": [0, 1000], "fragmented": [0, 1000], "illiberal": [0, 1000] }';
  const impossible = '{ "liberal": [1000, 1000], "fragmented": [1000, 1000], "illiberal": [1000, 1000] }';
  const free = '"free": ["/rules/endings/liberal"]';

  it('exits 0 where the bands hold on keys the search has not seen, and moves nothing', async () => {
    writeFileSync(file('mine.json'), mine(`"balance": { "bands": ${bands}, ${free} }`));
    const argv = ['calibrate', file('mine.json'), '--games', '4', '--workers', '0', '--json'];
    const result = await run(...argv, '--write');
    const said = JSON.parse(result.out) as { holds: boolean; found: { trail: unknown[] } };
    expect(result.code).toBe(0);
    expect(said.holds).toBe(true);
    expect(said.found.trail).toHaveLength(1);
    expect(readFileSync(file('mine.json'), 'utf8')).toBe(mine(`"balance": { "bands": ${bands}, ${free} }`));
  });

  it('exits 1 and says how near it came where they cannot, and writes nothing by itself', async () => {
    const text = mine(`"balance": { "bands": ${impossible}, ${free} }`);
    writeFileSync(file('mine.json'), text);
    const result = await run('calibrate', file('mine.json'), '--games', '2', '--workers', '0');
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/cannot be met by these numbers; nearest, 200\.0 points outside/);
    expect(readFileSync(file('mine.json'), 'utf8')).toBe(text);
  });

  it.each([
    [['radio-silence', '--free', '/rules/tilts/lockAt'], 'leaves /states/CHN/push'],
    [['bare.json'], 'declares no balance'],
  ])('%j exits 2 and says why', async (argv, hint) => {
    writeFileSync(file('bare.json'), mine('"balance": null'));
    const named = argv.map((x) => (x === 'bare.json' ? file(x) : x));
    const result = await run('calibrate', ...named);
    expect(result.code).toBe(2);
    expect(result.err).toContain(hint);
  });
});

describe('numbers written into a scenario', () => {
  const text =
    '{\n  // why\n  "states": [{ "id": "CHN", "push": -6 }],\n  "rules": { "tilts": { "lockAt": 30 } }\n}\n';

  it('keep its comments and layout', () => {
    const done = withNumbers(text, { '/states/CHN/push': -6.5, '/rules/tilts/lockAt': 31 });
    expect(done).toBe(text.replace('-6', '-6.5').replace('30', '31'));
  });

  it('are added where the text leaves them to its base', () => {
    expect(withNumbers(text, { '/rules/endings/liberal': 6 })).toContain('"liberal": 6');
  });

  it('are refused for an item that the text does not have', () => {
    expect(withNumbers(text, { '/states/KEN/push': 1 })).toBe(null);
    expect(withNumbers('{ "id": "mine" }', { '/states/CHN/push': 1 })).toBe(null);
  });
});

describe('turning', () => {
  it('gives the decisions a game turned on, how many were tried, and exits 0', async () => {
    await run('play', 'small-rooms', '--seed', '7', '--out', file('t.json'));
    const result = await run('turning', file('t.json'), '--top', '2', '--json');
    expect(result.code).toBe(0);
    const found = JSON.parse(result.out) as { points: { path: string }[]; decisions: number; tried: number };
    expect(found.points.map((p) => p.path)).toEqual(['accords.one-radio', 'accords.one-radio']);
    expect([found.decisions, found.tried]).toEqual([6, 6]);
    expect((await run('turning', file('t.json'))).out).toContain('6 of 6 decisions turned round');
  });

  it('exits 2 without a record', async () => {
    expect((await run('turning')).code).toBe(2);
  });
});

describe('debrief and xray', () => {
  it('ask what the game gives to talk about, at either level, with the entries it rests on', async () => {
    await run('play', 'small-rooms', '--seed', '7', '--out', file('d.json'));
    const school = await run('debrief', file('d.json'));
    expect(school.code).toBe(0);
    expect(school.out).toMatch(/^1\. In /);
    expect(school.out).toMatch(/turn \d; L-\d/);
    const graduate = await run('debrief', file('d.json'), '--level', 'graduate', '--json');
    const asked = JSON.parse(graduate.out) as { said: string; template: string }[];
    expect(asked.every(({ said }) => said.endsWith('?'))).toBe(true);
    expect(asked.map(({ template }) => template)).toContain('dilemma');
  });

  it('name the dilemma of a turn', async () => {
    await run('play', 'small-rooms', '--seed', '7', '--out', file('d.json'));
    expect((await run('xray', file('d.json'), '--turn', '1')).out).toContain('for FIN a stag-hunt');
    expect((await run('xray', file('d.json'), '--turn', '2')).out).toContain('for FIN a prisoners-dilemma');
  });

  it('exit 2 for a turn that was not played, and for a level that there is not', async () => {
    await run('play', 'small-rooms', '--seed', '7', '--out', file('d.json'));
    expect((await run('xray', file('d.json'), '--turn', '9')).code).toBe(2);
    expect((await run('debrief', file('d.json'), '--level', 'kindergarten')).code).toBe(2);
  });
});
