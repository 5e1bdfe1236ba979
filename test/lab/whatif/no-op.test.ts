import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/cli/files';
import { recordOf, type GameRecord } from '../../../src/engine';
import { runGame } from '../../../src/lab/run';
import { pathsOf, sealingOf } from '../../../src/lab/whatif/open';
import { playedOf, turnsOf, type Played } from '../../../src/lab/whatif/played';
import { openDeals } from '../../../src/lab/whatif/talk';
import { flip } from '../../../src/lab/whatif/whatif';
import { runs } from '../../properties/play';
import { scenario } from '../../support/scenario';

const folder = fileURLToPath(new URL('../../games', import.meta.url));
const goldens = readdirSync(folder).filter((name) => name.endsWith('.game.json'));

function golden(name: string): Played {
  const opened = openRecord(`${folder}/${name}`);
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  return playedOf(opened.scenario, opened.record);
}

/** Every order a seat gave in a turn, as a flip to what it was. */
function asOrdered(played: Played, turn: number, seat: string) {
  // A plan of its own, a foretelling, has no word to be asked for by.
  const sealed = pathsOf(sealingOf(played, turn, seat)).filter((o) => o.was !== 'own');
  return [...sealed, ...openDeals(played.game.setup, played.record, turn, seat)];
}

/** What is not as it was, once every order of a seat in a turn has been flipped to what it was. */
function differences(played: Played, turn: number, seat: string, record: GameRecord): string[] {
  const flips = asOrdered(played, turn, seat).map(({ path, was }) => ({ path, value: was }));
  expect(flips.length).toBeGreaterThan(0);
  const result = flip(played, { turn, seat, flips });
  const same =
    result.whatIf.hash === record.turns.at(-1)?.hash &&
    JSON.stringify(result.whatIf) === JSON.stringify(result.asPlayed) &&
    JSON.stringify(result.tracks.whatIf) === JSON.stringify(result.tracks.asPlayed) &&
    result.impossible.length === 0;
  return same ? [] : flips.map(({ path, value }) => `turn ${turn}, ${seat}: ${path}=${value}`);
}

function seatsOf({ game: { setup } }: Played): string[] {
  return setup.seats.map((i) => setup.states[i]?.id ?? '');
}

describe('a flip of any order to what it was is the game as played, hash for hash', () => {
  it.each(goldens)('in %s', (name) => {
    const played = golden(name);
    const seats = seatsOf(played);
    for (let turn = 1; turn <= turnsOf(played); turn += 1) {
      // In long games one seat a turn, another each time, and of the longest some turns.
      const long = seats.length > 8;
      if (seats.length > 16 && turn % 4 !== 1) continue;
      for (const seat of long ? [seats[(turn * 5) % seats.length] ?? ''] : seats)
        expect(differences(played, turn, seat, played.record)).toEqual([]);
    }
  });

  it('in class games of people who do anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('small-rooms', 'radio-silence', 'face-value'),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        fc.nat(),
        (id, seed, n) => {
          const shipped = scenario(id);
          const seats = Object.fromEntries(
            shipped.states.flatMap((s) =>
              s.seat === undefined ? [] : [[s.id, { kind: 'bot', player: 'random' } as const] as const],
            ),
          );
          const record = recordOf(runGame(shipped, { seed: `no-op-${seed}`, seats }));
          const played = playedOf(shipped, record);
          const all = seatsOf(played);
          const turn = 1 + (n % turnsOf(played));
          expect(differences(played, turn, all[n % all.length] ?? '', record)).toEqual([]);
        },
      ),
      runs(12),
    );
  });

  it('and would not be with other luck, or with one order of another seat not held', () => {
    const { scenario: radio, record } = golden('radio-silence.game.json');
    const unlucky = playedOf(radio, { ...record, seed: 'another' });
    expect(differences(unlucky, 2, 'GBR', record)).not.toEqual([]);
    const turns = record.turns.map((step) =>
      step.kind === 'act' && step.turn === 1
        ? { ...step, orders: { ...step.orders, USA: { ...step.orders.USA, voices: [] } } }
        : step,
    );
    expect(differences(playedOf(radio, { ...record, turns }), 2, 'GBR', record)).not.toEqual([]);
  });
});
