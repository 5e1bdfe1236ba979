import { describe, expect, it } from 'vitest';
import { inLanes, type Lane, type Step } from '../../scripts/lanes';

const holds = { passed: 1, failed: 0 };
const fails = { passed: 0, failed: 1 };

/** A step that says its lines one by one, with time for others between them. */
const talks = (name: string, tally = holds, lines = 3): Step => ({
  name,
  async run(print) {
    for (let line = 0; line < lines; line += 1) {
      print(`${name} says ${line}\n`);
      await new Promise(setImmediate);
    }
    return tally;
  },
});

async function said(...lanes: Lane[]) {
  const pieces: string[] = [];
  const tallies = await inLanes(lanes, (piece) => pieces.push(piece)).ended;
  return { tallies, pieces, text: pieces.join('\n') };
}

describe('the lanes of npm test', () => {
  it('run side by side', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const waits: Step = { name: 'waits', run: () => opened.then(() => holds) };
    const opens: Step = { name: 'opens', run: async () => (open(), holds) };
    const { tallies } = await said({ steps: [waits] }, { steps: [opens] });
    expect(tallies).toEqual([holds, holds]);
  });

  it('say what a step says in one piece', async () => {
    const { text } = await said({ steps: [talks('lint')] }, { steps: [talks('build')] });
    expect(text).toContain('── lint\nlint says 0\nlint says 1\nlint says 2\n✓ lint: 1 passed');
    expect(text).toContain('── build\nbuild says 0\nbuild says 1\nbuild says 2\n✓ build: 1 passed');
  });

  it('say of a failed step that it failed, and go on', async () => {
    const { tallies, text } = await said({ steps: [talks('lint', fails), talks('types')] });
    expect(tallies).toEqual([fails, holds]);
    expect(text).toContain('✗ lint: 0 passed, 1 failed');
  });

  it('leave out what needs a step that failed', async () => {
    const { tallies, text } = await said({ chained: true, steps: [talks('build', fails), talks('browser')] });
    expect(tallies).toEqual([fails]);
    expect(text).not.toContain('browser');
  });

  it.each([
    [
      'at once',
      () => {
        throw new Error('no such command');
      },
    ],
    ['later', () => Promise.reject(new Error('no such command'))],
  ] as const)('count a step that crashes %s as failed, and go on', async (_, run) => {
    const { tallies, text } = await said({ steps: [{ name: 'lint', run }, talks('types')] });
    expect(tallies).toEqual([fails, holds]);
    expect(text).toContain('no such command');
  });

  it('tell what the steps under way have said when the run is broken off', async () => {
    const stuck: Step = {
      name: 'browser',
      run: (print) => {
        print('the first file passed\n');
        return new Promise(() => undefined);
      },
    };
    const run = inLanes([{ steps: [stuck] }, { steps: [talks('lint')] }], () => undefined);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(run.unsaid()).toBe('\n── browser\nthe first file passed\n✗ browser: broken off\n');
  });
});
