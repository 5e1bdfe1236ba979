import { randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../src/cli/files';
import { lastHash, replay, type GameRecord } from '../../src/engine';
import { fromBase64Url, toBase64Url } from '../../src/report/link/base64url';
import {
  LONG_CHARACTERS,
  MOST_CHARACTERS,
  packRecord,
  unpackRecord,
} from '../../src/report/link/record-link';
import { goldenNames, goldenPath } from './goldens';

function recordOf(name: string) {
  const opened = openRecord(goldenPath(name));
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  return opened;
}

async function packed(record: GameRecord): Promise<string> {
  const link = await packRecord(record);
  if (!link.ok) throw new Error(`${link.characters} characters`);
  return link.data;
}

async function unpacked(data: string): Promise<GameRecord> {
  const back = await unpackRecord(data);
  if (!back.ok) throw new Error(`${back.problem.code}: ${back.problem.detail}`);
  return back.record;
}

/** The data of a link that says something else. */
const forged = (value: unknown): string => toBase64Url(deflateRawSync(JSON.stringify(value)));

describe('a record by link', () => {
  it.each(goldenNames)('of %s comes back with every order and every hash', async (name) => {
    const { record } = recordOf(name);
    const link = await packRecord(record);
    if (!link.ok) throw new Error(`too long: ${link.characters}`);
    expect(link.data).toMatch(/^[A-Za-z0-9_-]+$/);
    const back = await unpacked(link.data);
    const bare = { ...record, turns: record.turns.map(({ trace: _trace, ...step }) => step) };
    expect(back).toEqual(bare);
  });

  it.each(['small-rooms', 'radio-silence', 'radio-silence-facilitated'])(
    'of %s replays to the same result',
    async (name) => {
      const { record, scenario } = recordOf(name);
      const result = replay(scenario, await unpacked(await packed(record)));
      expect(result.holds).toBe(true);
      expect(lastHash(result.game.record)).toBe(lastHash(record));
      // What the link left out is worked out anew.
      expect(result.game.record).toEqual(record);
    },
  );

  it('is short for a short game, and within an address for the longest that ships', async () => {
    expect((await packed(recordOf('small-rooms').record)).length).toBeLessThan(600);
    expect((await packed(recordOf('radio-silence').record)).length).toBeLessThan(2_500);
    const long = await packRecord(recordOf('long-table').record);
    expect(long).toMatchObject({ ok: true, long: true });
    expect(LONG_CHARACTERS).toBeLessThan(MOST_CHARACTERS);
  });

  it('is refused as too long, with its length, where no address would hold it', async () => {
    const { record } = recordOf('small-rooms');
    const [first] = record.turns;
    if (first?.orders.FIN) first.orders.FIN.rationale = randomBytes(60_000).toString('base64');
    const link = await packRecord(record);
    expect(link).toMatchObject({ ok: false });
    expect(!link.ok && link.characters).toBeGreaterThan(MOST_CHARACTERS);
  });

  it('that was changed says in which turn it differs', async () => {
    const { record, scenario } = recordOf('radio-silence');
    const back = await unpacked(await packed(record));
    const step = back.turns.find((s) => s.kind === 'act' && s.turn === 3);
    if (step?.orders.USA === undefined) throw new Error('no orders in turn 3');
    step.orders.USA.rationale = 'I never said that';
    const again = await unpacked(await packed(back));
    expect(replay(scenario, again)).toMatchObject({ holds: false, turn: 3 });
  });

  it('in which another name sits in a seat is not whole', async () => {
    const { record } = recordOf('small-rooms');
    const json = JSON.parse(inflateRawSync(Buffer.from(await packed(record), 'base64url')).toString()) as {
      seats: Record<string, { name?: string }>;
    };
    json.seats.FIN = { ...json.seats.FIN, name: 'somebody else' };
    expect(await unpackRecord(forged(json))).toMatchObject({ ok: false, problem: { code: 'cut' } });
  });

  it('that was cut off or has a character changed never opens as another game', async () => {
    const { record, scenario } = recordOf('radio-silence');
    const data = await packed(record);
    for (const cut of [1, 2, 10, 400, data.length - 1, data.length]) {
      const back = await unpackRecord(data.slice(0, data.length - cut));
      expect(back.ok, `${cut} characters cut off`).toBe(false);
    }
    for (let at = 2; at < data.length; at += 97) {
      const other = data[at] === 'A' ? 'B' : 'A';
      const back = await unpackRecord(data.slice(0, at) + other + data.slice(at + 1));
      if (!back.ok) continue;
      const result = replay(scenario, back.record);
      const { seats } = back.record;
      const same = result.holds && lastHash(result.game.record) === lastHash(record);
      if (result.holds) expect([same, seats], `character ${at}`).toEqual([true, record.seats]);
    }
  });

  it('that swells is stopped before it fills the memory', async () => {
    const bomb = toBase64Url(deflateRawSync(Buffer.alloc(30_000_000, 'a')));
    expect(bomb.length).toBeLessThan(MOST_CHARACTERS);
    expect(await unpackRecord(bomb)).toMatchObject({ ok: false, problem: { code: 'swollen' } });
    expect(await unpackRecord('A'.repeat(MOST_CHARACTERS + 1))).toMatchObject({
      ok: false,
      problem: { code: 'swollen' },
    });
    const deep = toBase64Url(deflateRawSync(`${'['.repeat(100_000)}${']'.repeat(100_000)}`));
    expect(await unpackRecord(deep)).toMatchObject({ ok: false, problem: { code: 'swollen' } });
  });

  it.each([
    ['nothing', '', 'cut'],
    ['what is no base64url', 'a b/c+d=', 'cut'],
    ['what is not deflated', toBase64Url(Buffer.from('hello, world')), 'cut'],
    ['what is no JSON', toBase64Url(deflateRawSync('{"format":')), 'cut'],
    ['null', forged(null), 'foreign'],
    ['another program’s data', forged({ format: 'chess@1', turns: [] }), 'foreign'],
    ['a later version', forged({ format: 'standard-bearers/game@9', rules: 9, turns: [] }), 'newer'],
    [
      'steps that are none',
      forged({
        format: 'standard-bearers/game@1',
        rules: 1,
        scenario: { id: 'a', hash: 'b' },
        seed: '',
        seats: {},
        turns: [[1, 0, 1, 'orders', [], 'x']],
      }),
      'damaged',
    ],
  ])('of %s gives a clear error', async (_what, data, code) => {
    expect(await unpackRecord(data)).toMatchObject({ ok: false, problem: { code } });
  });

  it('does not set a prototype', async () => {
    const evil = toBase64Url(
      deflateRawSync(
        '{"format":"standard-bearers/game@1","rules":1,"scenario":{"id":"a","hash":"b"},"seed":"","seats":{"__proto__":{"kind":"person"}},"turns":[],"__proto__":{"polluted":1}}',
      ),
    );
    await unpackRecord(evil);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('base64url', () => {
  it('keeps every byte and needs no padding', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, n) => (n * 37 + length) % 256);
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }
  });
});
