import { parseArgs } from 'node:util';
import type { Entry } from './entry';
import { SIZES, THEMES, VISIONS, type Size, type Theme, type Vision } from './sizes';

export interface Wanted {
  readonly entries: readonly Entry[];
  readonly sizes: readonly Size[];
  readonly themes: readonly Theme[];
  /** As who sees them: by default as drawn. */
  readonly visions: readonly Vision[];
  readonly out: string;
  /** Pictures of the whole page, not of the window. */
  readonly whole: boolean;
  /** Address of a site that runs already. */
  readonly at: string | undefined;
  /** Folder with pictures to compare with, named by number. */
  readonly beside: string | undefined;
  /** Percent of the normal text size. */
  readonly text: string | undefined;
  /** In the reader's own colours. */
  readonly forced: boolean;
  /** Names what is lost at 200% text and in 320 pixels, instead of taking pictures. */
  readonly comfort: boolean;
  readonly list: boolean;
}

export const USAGE = `npm run screens -- [words …] [--size laptop,phone] [--light | --dark] [options]

  words            only screens whose name holds one of them: plan, hall/tap, long
  --size           ${Object.keys(SIZES).join(', ')}; all by default
  --light, --dark  one theme
  --vision         as seen by others: ${VISIONS.join(', ')}; all by “all”
  --whole          the whole page, where it is longer than the window
  --at ADDRESS     of a site that runs already, such as that of npm run dev
  --beside FOLDER  pictures to show beside, named 01-….png by the number that an entry names
  --out FOLDER     screens by default
  --text           percent of the normal text size: 200
  --forced         in the reader's own colours (forced-colors: active)
  --comfort        no pictures: what is lost at 200% text and in 320 pixels, and what a finger may miss
  --list           names the screens and ends`;

/**
 * What a command line asks for.
 * @throws Error on a size or a way to see that there is not, on words that name no screen, and on an option that is not known
 */
export function wantedOf(args: readonly string[], all: readonly Entry[]): Wanted {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      size: { type: 'string' },
      vision: { type: 'string' },
      light: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      at: { type: 'string' },
      beside: { type: 'string' },
      out: { type: 'string', default: 'screens' },
      text: { type: 'string' },
      forced: { type: 'boolean', default: false },
      comfort: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const entries = all.filter(
    ({ id }) => positionals.length === 0 || positionals.some((word) => id.includes(word)),
  );
  if (entries.length === 0) throw new Error(`No screen is called ${positionals.join(' or ')}.`);
  const { light, dark, at, ...rest } = values;
  return {
    ...rest,
    beside: values.beside,
    text: values.text,
    entries,
    sizes: namesOf(values.size, Object.keys(SIZES) as Size[], 'size'),
    visions: values.vision === undefined ? ['none'] : namesOf(values.vision, VISIONS, 'way to see'),
    themes: THEMES.filter((theme) => light === dark || (theme === 'dark' ? dark : light)),
    at: at === undefined || at.endsWith('/') ? at : `${at}/`,
  };
}

/** Those of the names that a list names; all where it is left out or says so. */
function namesOf<T extends string>(text: string | undefined, all: readonly T[], what: string): readonly T[] {
  if (text === undefined || text === 'all') return all;
  return text.split(',').map((word) => {
    const found = all.find((name) => name === word.trim());
    if (found === undefined) throw new Error(`No ${what} is called ${word}: ${all.join(', ')}.`);
    return found;
  });
}
