import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/app/places';
import { main } from '../../../src/cli/main';

const docs = ['docs/teaching.md', 'README.md', 'docs/long-table.md'] as const;
const read = (path: string): string => readFileSync(path, 'utf8');
const each = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Names of the commands, as the program lists them. */
async function commands(): Promise<string[]> {
  const lines: string[] = [];
  await main(['--help'], { out: (line) => lines.push(line), err: () => {} });
  return lines.flatMap((line) => /^ {2}([a-z]+) /.exec(line)?.[1] ?? []);
}

describe.each(docs)('%s', (path) => {
  const text = read(path);

  it('names only commands that there are, with flags that they take', async () => {
    const known = await commands();
    const named = each(text, /\bsb (?:-- )?([a-z]+)\b/g);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    for (const line of each(text, /\bsb -- ([a-z][^\n`]*)/g)) {
      const usage: string[] = [];
      await main([line.split(' ')[0] ?? '', '--help'], { out: (said) => usage.push(said), err: () => {} });
      for (const flag of each(line, /(--[a-z-]+)/g)) expect(usage.join(' '), line).toContain(flag);
    }
  });

  it('names only places of the page that there are', () => {
    const named = each(text, /`#([a-z]+)(?:\/[^`]*)?`/g);
    expect(named.filter((id) => !PLACES.some((place) => place.id === id))).toEqual([]);
  });
});

it('the lesson names commands and places at all', () => {
  const text = read('docs/teaching.md');
  expect(each(text, /\bsb -- ([a-z]+)/g).length).toBeGreaterThan(4);
  expect(each(text, /`#([a-z]+)/g).length).toBeGreaterThan(2);
});
