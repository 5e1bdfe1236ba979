import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'jsonc-parser';
import type { Plugin } from 'vite';
import { isLarge } from '../../src/scenario/large.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const ask = /[\\/]scenarios[\\/]([^\\/]+)\.json\?card$/;
const CARD = '\0scenario-card:';

/** The part of a scenario file that its card is made of. */
interface ScenarioFile extends Pick<
  Parameters<typeof isLarge>[0],
  'rules' | 'assembly' | 'forums' | 'milestones' | 'accords'
> {
  readonly extends?: string | readonly string[];
  readonly title?: string;
  readonly question?: string;
  readonly level?: string;
  readonly minutes?: number;
  readonly turns?: { readonly count?: number; readonly hidden?: readonly unknown[] };
  readonly states?: readonly { readonly id: string; readonly seat?: unknown }[];
}

/** A scenario's file with those that it rests on: bases first, itself last. */
function chainOf(id: string): { id: string; file: ScenarioFile }[] {
  const file = parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as ScenarioFile;
  const bases = file.extends === undefined ? [] : [file.extends].flat();
  return [...bases.flatMap(chainOf), { id, file }];
}

/** `import card from './scenarios/x.json?card'` is what the shelf says of a scenario, worked out while building. */
export function scenarioCards(): Plugin {
  return {
    name: 'scenario-cards',
    enforce: 'pre',
    resolveId(source) {
      const id = ask.exec(source)?.[1];
      return id === undefined ? undefined : CARD + id;
    },
    load(id) {
      if (!id.startsWith(CARD)) return undefined;
      const name = id.slice(CARD.length);
      const chain = chainOf(name);
      for (const link of chain) this.addWatchFile(join(folder, `${link.id}.json`));
      return `export default ${JSON.stringify(cardOf(name, chain))};`;
    },
  };
}

function cardOf(id: string, chain: ReturnType<typeof chainOf>) {
  const files = chain.map((link) => link.file);
  const own = <T>(pick: (file: ScenarioFile) => T | undefined): T | undefined =>
    files.map(pick).findLast((value) => value !== undefined);
  const seats = files.flatMap(({ states = [] }) => states.filter(({ seat }) => seat !== undefined));
  return {
    id,
    title: own((file) => file.title),
    question: own((file) => file.question),
    level: own((file) => file.level),
    minutes: own((file) => file.minutes),
    turns: own((file) => file.turns?.count),
    hidden: own((file) => file.turns?.hidden)?.length ?? 0,
    seats: new Set(seats.map((state) => state.id)).size,
    isLarge: files.some(isLarge),
    files: [...new Set(chain.map((link) => link.id))],
  };
}
