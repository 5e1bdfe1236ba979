import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const app = fileURLToPath(new URL('../../src/app', import.meta.url));

/** What takes the page more than a moment at a long table, and the only files of the app that may have it. */
const SLOW: Readonly<Record<string, readonly string[]>> = {
  // A turn resolves, a record is played again, and a game is branched off.
  advance: ['store/asOrdered.ts', 'store/thinking/step.ts'],
  replay: ['store/study/tasks.ts'],
  // Hindsight is warmed beside the page; a short game plays the turn again in it.
  replayTurn: ['models/turned.ts', 'store/thinking/job.ts'],
  replaying: ['store/study/tasks.ts', 'store/thinking/copy.ts', 'store/thinking/thinker.ts'],
  branch: ['store/room/begin.ts'],
  // Bots think. A person's own word is taken in the page, so that it is seen at once.
  talk: ['store/actions.ts', 'store/asOrdered.ts', 'store/thinking/talk.ts'],
  botOrders: ['store/thinking/step.ts'],
  botDecide: [],
  botProposals: ['store/thinking/talk.ts'],
  botReplies: ['store/thinking/talk.ts'],
  botAnswers: ['store/thinking/talk.ts'],
  // Supposed turns. A short game has its forecast in the page, where that is sooner.
  forecast: ['screens/news/useResults.ts', 'screens/plan/usePlan.ts', 'store/thinking/job.ts'],
  prospects: ['store/thinking/job.ts'],
  payoffs: [],
  outlook: [],
  projectsOutlook: ['store/thinking/job.ts'],
  suppose: [],
};

const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** Values that a file imports from the rules or the bots, by name. */
function taken(file: string): string[] {
  const text = readFileSync(join(app, file), 'utf8');
  return [...text.matchAll(/import (?!type\b)\{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, names = '', from = '']) =>
      /^(?:\.\.\/)+(?:engine|bots)(?:\/|$)/.test(from)
        ? names
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '' && !name.startsWith('type '))
            .map((name) => name.split(' as ')[0] ?? '')
        : [],
  );
}

test('what takes long at a long table is in the hands of the files that let it happen beside the page', () => {
  const found = new Map(files.map((file) => [file, taken(file)]));
  for (const [name, allowed] of Object.entries(SLOW)) {
    const holders = [...found].flatMap(([file, names]) => (names.includes(name) ? [file] : []));
    expect(holders.toSorted(), name).toEqual([...allowed]);
  }
});

test('the worker and the page share the very same steps', () => {
  const of = (file: string): string => readFileSync(join(app, 'store/thinking', file), 'utf8');
  // The worker's own file has nothing but the queue: what it does is in files that the page falls back to.
  const imports = [...of('thinking.worker.ts').matchAll(/from '([^']+)'/g)].map(([, from = '']) =>
    posix.normalize(from),
  );
  expect(imports).toEqual(['job']);
  for (const name of ['courses', 'forecast', 'open', 'outlook', 'prospects', 'step'])
    expect(of('job.ts')).toContain(`case '${name}'`);
});
