import type { Tally } from './tally';

/** One check of a run. */
export interface Step {
  readonly name: string;
  /** Makes the check; what it has to say goes through `print`. */
  run(print: (text: string) => void): Promise<Tally>;
}

/** Steps that run one after the other, beside those of other lanes. */
export interface Lane {
  readonly steps: readonly Step[];
  /** Every step needs what the one before it has made: those after a failure are left out. */
  readonly chained?: boolean;
}

/** A run under way. */
export interface Run {
  /** One tally for every step that ran, in the order in which they ended. */
  readonly ended: Promise<Tally[]>;
  /** What the steps that have not ended have said so far: of use when the run is broken off. */
  unsaid(): string;
}

/**
 * Runs lanes side by side. What a step says is kept and said in one piece when it ends, so that lanes do not talk into each
 * other. A step that throws counts as one failure.
 *
 * @param say writes one line, or many
 */
export function inLanes(lanes: readonly Lane[], say: (text: string) => void): Run {
  const open = new Map<Step, string[]>();
  const tallies: Tally[] = [];

  async function go(step: Step): Promise<Tally> {
    const heard: string[] = [];
    open.set(step, heard);
    say(`… ${step.name}`);
    const began = Date.now();
    const print = (text: string): void => void heard.push(text);
    let tally: Tally;
    try {
      tally = await step.run(print);
    } catch (error) {
      print(`${String(error)}\n`);
      tally = { passed: 0, failed: 1 };
    }
    open.delete(step);
    const mark = tally.failed === 0 ? '✓' : '✗';
    const time = `${Math.round((Date.now() - began) / 1000)} s`;
    say(piece(step, heard) + `${mark} ${step.name}: ${counts(tally)}, ${time}\n`);
    tallies.push(tally);
    return tally;
  }

  async function follow({ steps, chained = false }: Lane): Promise<void> {
    for (const step of steps) {
      const { failed } = await go(step);
      if (failed > 0 && chained) return;
    }
  }

  return {
    ended: Promise.all(lanes.map(follow)).then(() => tallies),
    unsaid: () =>
      [...open].map(([step, heard]) => `${piece(step, heard)}✗ ${step.name}: broken off\n`).join(''),
  };
}

function piece({ name }: Step, heard: readonly string[]): string {
  const text = heard.join('').trimEnd();
  return `\n── ${name}\n${text === '' ? '' : `${text}\n`}`;
}

const counts = ({ passed, failed }: Tally): string =>
  failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
