import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasMessage } from '../../../src/app/words/whole';

const engine = fileURLToPath(new URL('../../../src/engine', import.meta.url));

/** The engine's sources as one text, but for its lists of rules. */
function sources(folder = engine): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'rules-index' ? '' : sources(path);
      return readFileSync(path, 'utf8');
    })
    .join('\n');
}

const text = sources();

/** Reasons that the engine gives, as far as they stand as one word in its sources. */
const given = new Set([
  ...[...text.matchAll(/why: \{ id: '([a-z-]+)'/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/reason: \{ id: '([a-z-]+)'/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/(?:closed|shut|refuse|because|deny)\w*\('([a-z-]+)'\)/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/return \{ id: '([a-z-]+)'/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/\? \{ id: '([a-z-]+)'/g)].map(([, id = '']) => id),
  ...[...text.matchAll(/: \{ id: '([a-z-]+)'(?:, params[^}]*\})? \}/g)].map(([, id = '']) => id),
]);

describe('whatever the engine refuses', () => {
  it('has a sentence that says why', () => {
    expect(given.size).toBeGreaterThan(30);
    expect([...given].filter((id) => !hasMessage(`reason.${id}`)).sort()).toEqual([]);
  });
});
