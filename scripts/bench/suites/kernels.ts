import { botGame, type Stage } from '../games';
import { byEngine, capture } from '../kernel/capture';
import { classKernel } from '../kernel/class';
import { fullKernel } from '../kernel/full';
import { measure, type Effort } from '../measure';
import { line, type Line } from '../report';

/** Research, market and trust of a whole game: the engine's phases against a program that does nothing else. */
export function kernelLines({ small, large }: Stage, effort: Effort): Line[] {
  return (
    [
      ['class game', small, classKernel],
      ['32 states', large, fullKernel],
    ] as const
  ).map(([name, scenario, kernelOf]) => {
    const still = capture(scenario, botGame(scenario, 1));
    const kernel = kernelOf(still);
    const { times, speeds } = measure([() => kernel.run(), () => byEngine(still)], effort);
    const [flat, engine] = times.map((t) => (1000 * t) / still.moments.length) as [number, number];
    return line({
      id: `kernel-${name.replace(' ', '-')}`,
      what: `research, market, trust of a ${name} to a flat kernel's rate`.replace('a 32', '32'),
      measured: speeds[1] as number,
      unit: 'ratio',
      aim: 0.5,
      sense: 'least',
      note: `engine ${engine.toFixed(1)} µs a turn, kernel ${flat.toFixed(1)} µs`,
    });
  });
}
