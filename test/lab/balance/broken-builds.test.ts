import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../src/lab/balance/verdicts';
import { ACCORDS } from './broken/accords';
import { DRAMA } from './broken/drama';
import { FEW, MORE, judgedOn } from './broken/measured';
import { MECHANISMS } from './broken/mechanisms';

// A verdict is worth something only if it can fail. Each is shown a game that lacks what it guards, and by the same measure the
// game as it ships. That one need not hold, for the games are few; but it must be nearer to the bar.

const BROKEN = [...DRAMA, ...ACCORDS, ...MECHANISMS];
/** Of what the broken game misses the bar by, a sound one misses less than this part. */
const PART = 3 / 4;
/** Dozens of games are played, perhaps on a busy machine. */
const TIME = { timeout: 240_000 };

describe('a broken build', () => {
  it.each(BROKEN.map((b) => [b.why, b.code, b] as const))('%s (fails %s)', TIME, async (_why, code, b) => {
    const broken = await judgedOn(code, b.scenario, b.patch, { ...FEW, ...b.sizes });
    expect(broken).toMatchObject({ applies: true, holds: false });
    expect(broken.miss).toBeGreaterThan(0);
    if (b.alone !== undefined) return;
    const sound = await judgedOn(code, b.scenario, b.sound?.patch ?? {}, { ...MORE, ...b.sound?.sizes });
    expect(sound.applies).toBe(true);
    expect(sound.miss).toBeLessThan(PART * broken.miss);
  });
});

it('every verdict has a build that it fails', () => {
  const broken = new Set(BROKEN.map((b) => b.code));
  expect(VERDICTS.map((v) => v.code).filter((code) => !broken.has(code))).toEqual([]);
});

it('every broken build is of a verdict that there is', () => {
  const codes = VERDICTS.map((v) => v.code);
  expect(BROKEN.map((b) => b.code).filter((code) => !codes.includes(code))).toEqual([]);
});
