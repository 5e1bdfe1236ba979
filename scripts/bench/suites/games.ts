import { copyWorld, type World } from '../../../src/engine/world';
import type { Scenario } from '../../../src/scenario/types';
import { botGame, nullGame, type Stage } from '../games';
import { measure, type Effort } from '../measure';
import { line, type Line } from '../report';

/** Whole games by second of CPU time, and what keeping a snapshot after every turn adds. */
export function gameLines({ small, large, long }: Stage, effort: Effort): Line[] {
  return [
    snapshot('class game', small, effort),
    snapshot('32 states', large, effort),
    rate('null-class', 'class games, null bots', 1000, effort, (n) => nullGame(small, n)),
    rate('null-32', 'games of 32 states, null bots', 300, effort, (n) => nullGame(large, n)),
    rate('bots-class', 'class games, real bots', 300, effort, (n) => botGame(small, n)),
    rate('bots-long', 'games of the long table, real bots', 0.5, effort, (n) => botGame(long, n)),
  ];
}

/** Snapshots a turn: one is lost in the noise of the turns. */
const SNAPSHOTS = 20;

/** The same game over and over: games of another length would differ by more than a copy. */
function snapshot(name: string, scenario: Scenario, effort: Effort): Line {
  const kept: World[] = [];
  const keep = (world: World) => {
    for (let n = 0; n < SNAPSHOTS; n += 1) kept[n] = copyWorld(world);
  };
  const { extra, times } = measure(
    [() => void nullGame(scenario, 0), () => void nullGame(scenario, 0, keep)],
    effort,
  );
  const turns = nullGame(scenario, 0).record.turns.length;
  return line({
    id: `snapshot-${name.replace(' ', '-')}`,
    what: `a kept snapshot over the turn alone, ${name}`,
    measured: ((extra[1] as number) * 1000) / (turns * SNAPSHOTS),
    unit: 'µs',
    aim: 15,
    sense: 'most',
    note: `the turn alone ${(((times[0] as number) * 1000) / turns).toFixed(0)} µs, ${kept[0]?.numbers.length} numbers`,
  });
}

function rate(id: string, what: string, aim: number, effort: Effort, play: (n: number) => unknown): Line {
  const { times } = measure([(n) => void play(n)], effort);
  return line({ id, what, measured: 1000 / (times[0] as number), unit: 'games/s', aim, sense: 'least' });
}
