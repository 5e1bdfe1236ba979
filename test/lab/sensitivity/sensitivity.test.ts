import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leverLines } from '../../../src/app/models/sensitivity';
import { lineText } from '../../../src/app/models/factsLine';
import { openRecord } from '../../../src/cli/files';
import { lastHash } from '../../../src/engine';
import { decisionOf, elsewhere, findingsOf } from '../../../src/lab/sensitivity/findings';
import { leverAt, leverPaths } from '../../../src/lab/sensitivity/levers';
import { replayOn } from '../../../src/lab/sensitivity/replay-on';
import { vary } from '../../../src/lab/vary';
import { shippedLibrary } from '../../../src/scenario/library-node';

const library = shippedLibrary();
const PUSH = '/states/CHN/push';

function opened(name: string) {
  const found = openRecord(fileURLToPath(new URL(`../../games/${name}.game.json`, import.meta.url)));
  if (!found.ok) throw new Error(found.lines.join('\n'));
  const { game } = replayOn(found.scenario, found.record);
  const decision = decisionOf(game);
  return { ...found, game, decision, asPlayed: findingsOf(game, decision) };
}

describe('a game on another scenario', () => {
  it.each(['small-rooms', 'radio-silence', 'radio-silence-deals-and-words', 'radio-silence-facilitated'])(
    '%s on its own scenario is the game as played, and nothing is left out',
    (name) => {
      const { scenario, record } = opened(name);
      const { game, impossible } = replayOn(scenario, record);
      expect(lastHash(game.record)).toBe(lastHash(record));
      expect(impossible).toEqual([]);
    },
  );

  it('lists the orders that the other scenario does not allow, and plays on without them', () => {
    const { record } = opened('radio-silence');
    const acts = record.turns.flatMap((s) =>
      s.kind === 'act' ? Object.values(s.orders).flatMap((o) => o.acts ?? []) : [],
    );
    const without = vary('radio-silence', { '/rules/statecraft/verbs': [] }, library);
    const { game, impossible } = replayOn(without, record);
    expect(impossible.filter(({ path }) => path.startsWith('acts')).length).toBeGreaterThanOrEqual(
      acts.length,
    );
    expect(game.history.length).toBe(record.turns.filter((s) => s.kind === 'act').length + 1);
  });
});

describe('an assumption that is turned', () => {
  it('is one that names a number, or a steep dial; a text or a table is none', () => {
    const { scenario } = opened('radio-silence');
    const paths = leverPaths(scenario);
    expect(paths).toEqual(expect.arrayContaining([PUSH, '/rules/tilts/lockAt', ...scenario.balance!.free]));
    expect(paths).not.toContain('/assembly/texts');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('takes only values with which the scenario is still good, never its own', () => {
    const { scenario } = opened('radio-silence');
    const lever = leverAt(scenario, '/rules/tilts/lockAt', (to) => to > 20);
    expect(lever.values.every((to) => to > 20 && to !== lever.value)).toBe(true);
    expect(leverAt(scenario, '/rules/tilts/lockAt', () => false).values).toEqual([]);
    expect(() => leverAt(scenario, '/assembly/texts', () => true)).toThrow(RangeError);
  });

  it('flips the ending where the vendors pull half as hard again, and says so', () => {
    const { game, record, scenario, asPlayed, decision } = opened('radio-silence');
    const tried = [-12.6, -8.4].map((value) =>
      elsewhere(vary('radio-silence', { [PUSH]: value }, library), record, value, asPlayed, decision),
    );
    expect(tried.map(({ flips }) => flips.ending)).toEqual([true, false]);
    // Its own value is the game as played: nothing flips, nothing is left out.
    expect(tried[1]).toMatchObject({ findings: asPlayed, impossible: [] });
    const lever = leverAt(scenario, PUSH, () => true);
    const said = leverLines(game.setup, { lever, asPlayed, decision, tried }).map(lineText).join(' ');
    expect(said).toMatch(/At −12\.6 the ending flips\./);
    const held = leverLines(game.setup, { lever, asPlayed, decision, tried: tried.slice(1) }).map(lineText);
    expect(held.join(' ')).toMatch(/every finding stands/);
  });
});
