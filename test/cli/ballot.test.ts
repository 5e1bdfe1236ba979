import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';

let folder = '';
const file = (name: string) => join(folder, name);
const DUE = '{"accords":{"trusted-5g-fund":"defect"}}';

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const ballot = (...argv: string[]) => run('ballot', file('room.json'), '--words', 'DEU=oak', ...argv);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standard-bearers-ballot-'));
  await run('play', 'radio-silence', '--seed', '7', '--turns', '1', '--out', file('room.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a room by hand', () => {
  it('has a code for the big screen and one for every seat', async () => {
    const { code, out } = await ballot('--json');
    expect(code).toBe(0);
    const shown = JSON.parse(out) as { turn: number; room: string; seats: Record<string, string> };
    expect(shown.turn).toBe(2);
    expect(Object.keys(shown.seats)).toEqual(['USA', 'GBR', 'DEU', 'SWE', 'CHN', 'KEN', 'IDN']);
    for (const text of [shown.room, ...Object.values(shown.seats)])
      expect(text).toMatch(/^[0-9A-Z]{1,4}(-[0-9A-Z]{1,4})*$/);
  });

  it('plays the turn with the codes handed in, and caretakers for who is missing', async () => {
    const { out: code } = await ballot('--seat', 'DEU', '--orders', DUE);
    const read = await ballot(code, '--out', file('next.json'));
    expect(read).toMatchObject({ code: 0, out: `DEU  ${DUE}` });
    const next = JSON.parse(readFileSync(file('next.json'), 'utf8')) as {
      turns: { turn: number; orders: Record<string, unknown> }[];
    };
    expect(next.turns.at(-1)).toMatchObject({ turn: 2, orders: { DEU: JSON.parse(DUE) as object } });
    expect(await run('replay', file('next.json'))).toMatchObject({ code: 0 });
  });

  it('lays together what the offices of a seat sign, and refuses an office that it does not have', async () => {
    const voice =
      '{"voices":[{"text":"core-lock","stance":"object"}],"accords":{"trusted-5g-fund":"defect"}}';
    const { out: finance } = await ballot('--seat', 'DEU', '--office', 'finance', '--orders', voice);
    const { out: standards } = await ballot('--seat', 'DEU', '--office', 'standards', '--orders', voice);
    expect((await ballot(finance)).out).toBe(`DEU  ${DUE}`);
    const both = await ballot(finance, standards);
    expect(both.code).toBe(0);
    expect(JSON.parse(both.out.replace('DEU  ', ''))).toEqual(JSON.parse(voice));
    expect((await ballot(finance, finance)).err).toContain('has handed in a code already');
    const wrong = await ballot('--seat', 'DEU', '--office', 'finanse', '--orders', voice);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('finance');
  });

  it('says what is wrong with a code, and plays nothing', async () => {
    const { out: code } = await ballot('--seat', 'DEU', '--orders', DUE);
    const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    expect(await ballot(slip, '--out', file('never.json'))).toMatchObject({
      code: 1,
      err: `${slip}: a character is wrong; did you mean ${code}?`,
    });
    expect((await ballot(code, code)).err).toContain('has handed in a code already');
    expect((await run('ballot', file('room.json'), code)).err).toContain('made it with another word');
    expect((await ballot('7K3M')).err).toContain('not whole');
    expect(() => readFileSync(file('never.json'))).toThrow();
  });

  it('writes no code for orders that the seat may not give', async () => {
    const { code, err, out } = await ballot(
      '--seat',
      'DEU',
      '--orders',
      '{"accords":{"price-pact":"defect"}}',
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('accords.price-pact');
  });

  it('refuses seats that nobody has, and orders that are no JSON', async () => {
    expect(await ballot('--seat', 'FRA', '--orders', DUE)).toMatchObject({ code: 2 });
    expect(await ballot('--seat', 'DEU', '--orders', 'honour')).toMatchObject({ code: 2 });
  });
});
