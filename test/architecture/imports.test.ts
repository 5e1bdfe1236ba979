import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches } from './graph';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every source file of `src`, by its path from the repository's root. */
function sources(): Map<string, string> {
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
  return new Map(files.map((path) => [path.slice(root.length), readFileSync(path, 'utf8')]));
}

const plant = (path: string, code: string): string[] => breaches(new Map([[path, code]]));

describe('doors between the folders of src', () => {
  it('stay as the architecture draws them', () => {
    const files = sources();
    expect(files.has('src/app/main.tsx')).toBe(true);
    expect(breaches(files)).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', "import { z } from 'zod';", 'src/engine may not import the package zod'],
    [
      'src/engine/a.ts',
      "import { readFileSync } from 'node:fs';",
      "src/engine may not import Node's modules",
    ],
    ['src/engine/deep/a.ts', "import { tft } from '../../bots/tft';", 'src/engine may not import src/bots'],
    ['src/engine/a.ts', "export { t } from '../app/words';", 'src/engine may not import src/app'],
    ['src/engine/a.ts', "export * from '../cli/main';", 'src/engine may not import src/cli'],
    [
      'src/engine/a.ts',
      "import { parse } from '../scenario/parse';",
      'may import only types from src/scenario',
    ],
    [
      'src/engine/a.ts',
      "import { parse, type Scenario } from '../scenario/parse';",
      'may import only types from src/scenario',
    ],
    ['src/engine/a.ts', "import '../scenario/parse';", 'may import only types from src/scenario'],
    ['src/scenario/a.ts', "import { advance } from '../engine';", 'src/scenario may not import src/engine'],
    ['src/bots/a.ts', "import { sweep } from '../lab/sweep';", 'src/bots may not import src/lab'],
    ['src/bots/a.ts', "const zod = import('zod');", 'src/bots may not import the package zod'],
    ['src/lab/a.ts', "import { t } from '../app/words';", 'src/lab may not import src/app'],
    ['src/cli/a.ts', "import { t } from '../app/words';", 'src/cli may not import src/app'],
    ['src/cli/a.ts', "import { useState } from 'react';", 'src/cli may not import the package react'],
    [
      'src/cli/a.ts',
      "import { edition } from '../app/models/news';",
      'src/cli may not import src/app/models',
    ],
    ['src/app/a.ts', "import { main } from '../cli/main';", 'src/app may not import src/cli'],
    ['src/app/models/a.ts', "import { Button } from '../ui';", 'may import only types from src/app'],
    ['src/app/models/a.ts', "import { tr } from '../words/rich';", 'may not import src/app/words/rich'],
    ['src/app/models/a.ts', "import { useState } from 'react';", 'may not import the package react'],
    ['src/app/words/a.ts', "import { useGame } from '../store';", 'src/app/words may not import src/app'],
    [
      'src/app/words/index.ts',
      "export { tr } from './rich';",
      'src/app/words may not import src/app/words/rich',
    ],
    ['src/report/a.ts', "import { useGame } from '../app/store';", 'src/report may not import src/app'],
    [
      'src/report/a.ts',
      "import { writeFileSync } from 'node:fs';",
      "src/report may not import Node's modules",
    ],
    ['src/app/a.ts', "import { join } from 'node:path';", "src/app may not import Node's modules"],
    ['src/app/a.ts', "import data from '../../test/cases/a.json';", 'which is outside src'],
    [
      'src/app/a.ts',
      "import { shelf } from '../scenario/library-node';",
      'src/app may not import what needs Node',
    ],
    [
      'src/cli/a.ts',
      "import { shelf } from '../scenario/library-browser';",
      'may not import what needs a browser',
    ],
    ['src/engine/a-node.ts', "import { join } from 'node:path';", "src/engine may not import Node's modules"],
    ['src/attic/a.ts', "import { x } from './b';", 'src/attic is in no row'],
  ])('are shut to %s: %s', (path, code, message) => {
    expect(plant(path, `\n${code}\n`)).toEqual([expect.stringContaining(message)]);
    expect(plant(path, `\n${code}\n`)[0]).toMatch(new RegExp(`^${path}:2: `));
  });

  it.each([
    ['src/engine/a.ts', "import alea from 'seedrandom/lib/alea';"],
    ['src/engine/phases/a.ts', "import type { Scenario } from '../../scenario/types';"],
    ['src/engine/a.ts', "import { type Scenario } from '../scenario/types';"],
    ['src/engine/a.ts', "export type { Scenario } from '../scenario/types';"],
    ['src/bots/a.ts', "import { options } from '../engine';"],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/cli/a.ts', "import { shelf } from '../scenario/library-node';"],
    ['src/scenario/library-node.ts', "import { readFileSync } from 'node:fs';"],
    ['src/app/a.ts', "import { shelf } from '../scenario/library-browser';"],
    ['src/app/a.tsx', "import icon from '@phosphor-icons/core/assets/regular/x.svg?raw';"],
    ['src/app/a.ts', "import world from '../../assets/map/world.json';"],
    ['src/app/a.tsx', "const map = () => import('./map/map');"],
    ['src/app/screens/a.tsx', "import { tr } from '../words/rich';"],
    ['src/app/words/rich.tsx', "import { Fragment } from 'react';"],
    ['src/app/models/a.ts', "import type { Direction } from '../ui';"],
    ['src/report/a.ts', "import { t } from '../app/words';"],
    ['src/report/charts/a.ts', "import { line } from 'd3-shape';"],
    ['src/cli/commands/a.ts', "import { report } from '../../report';"],
  ])('are open to %s: %s', (path, code) => {
    expect(plant(path, code)).toEqual([]);
  });
});
