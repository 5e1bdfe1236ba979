import { beforeAll, describe, expect, it } from 'vitest';
import { benchLines } from '../../scripts/bench/bench';
import { botGame, nullGame, stage, type Stage } from '../../scripts/bench/games';
import { CHANGED, byEngine, capture, columnsOf, type Columns } from '../../scripts/bench/kernel/capture';
import { classKernel } from '../../scripts/bench/kernel/class';
import { fullKernel } from '../../scripts/bench/kernel/full';
import { LEAST_EFFORT, measure, medianOf } from '../../scripts/bench/measure';
import { line, textOf } from '../../scripts/bench/report';
import { bareTournament, labTournament } from '../../scripts/bench/suites/tournament';

describe('what the bench compares', { timeout: 120_000 }, () => {
  let played: Stage;
  beforeAll(() => {
    played = stage();
  });

  it('are a class game and one of 32 states', () => {
    expect(played.small.rules.ledger).toBe('single');
    expect(played.large.rules.ledger).toBe('full');
    expect(new Set(played.large.states.map((s) => s.id)).size).toBe(32);
    expect(nullGame(played.large, 0).world.ending).not.toBeNull();
  });

  it.each([
    ['a class game', 'small', classKernel, ['home', 'tilt', 'contracts']],
    ['32 states', 'large', fullKernel, ['level', 'fielded', 'prosperity', 'tilt', 'trust']],
  ] as const)(
    'is the same work: after every turn of %s the kernel has the engine’s numbers',
    (_, of, make, moved) => {
      const still = capture(played[of], botGame(played[of], 1));
      const engine: Columns[] = [];
      byEngine(still, () => engine.push(columnsOf(still.game)));
      const kernel = make(still);
      const seen: Columns[] = [];
      kernel.run(() => seen.push(structuredClone(kernel.columns)));
      expect(seen).toHaveLength(still.moments.length);
      const differing = seen.flatMap((columns, turn) =>
        CHANGED.filter((m) => columns[m].some((x, at) => x !== engine[turn]?.[m][at])),
      );
      expect(differing).toEqual([]);
      // Numbers that nothing moves would agree as well.
      const changed = CHANGED.filter((m) =>
        still.moments.some(({ before }, turn) => before[m].some((x, at) => x !== engine[turn]?.[m][at])),
      );
      expect(changed).toEqual(expect.arrayContaining([...moved]));
    },
  );

  it('is the same round robin: the bare loop gives every strategy the lab’s points', () => {
    const [bare, lab] = [bareTournament(0.05, 3), labTournament(0.05, 3)];
    expect(bare).toHaveLength(10);
    for (const [k, points] of bare.entries()) expect(points).toBeCloseTo(lab[k] ?? Number.NaN, 9);
  });
});

describe('the bench', { timeout: 120_000 }, () => {
  it('measures everything it has an aim for, each once, with results that are the same on any number of threads', async () => {
    const lines = await benchLines(LEAST_EFFORT);
    expect(new Set(lines.map((l) => l.id)).size).toBe(lines.length);
    expect(lines.map((l) => l.id)).toEqual(
      expect.arrayContaining([
        'kernel-class-game',
        'tournament',
        'null-32',
        'bots-class',
        'draw',
        'workers-speed',
      ]),
    );
    for (const l of lines) expect(Number.isFinite(l.measured), l.id).toBe(true);
    expect(lines.find((l) => l.id === 'workers-same')?.met).toBe(true);
  });

  it('says of a missed aim that it is missed, and counts it', () => {
    const at = (measured: number) =>
      line({ id: 'x', what: 'a draw', measured, unit: 'ns', aim: 25, sense: 'most' });
    expect(textOf([at(25)])).toContain('All 1 aims met.');
    expect(textOf([at(25), at(26)])).toContain('MISSED');
    expect(textOf([at(25), at(26)])).toContain('1 of 2 aims missed: a draw.');
  });

  it('compares works in turns and takes medians', () => {
    const order: string[] = [];
    const { speeds } = measure([() => order.push('a'), () => order.push('b')], {
      ...LEAST_EFFORT,
      rounds: 3,
    });
    expect(order.join('')).toBe('abbaabba');
    expect(speeds[0]).toBe(1);
    expect(medianOf([3, 1, 9])).toBe(3);
    expect(medianOf([4, 1, 2, 9])).toBe(3);
  });
});
