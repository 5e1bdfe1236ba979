import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/lab/experiments';

const docs = (path: string) => fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url));
const folder = docs('experiments');
const written = existsSync(folder) ? readdirSync(folder) : [];
const read = (name: string) => readFileSync(docs(`experiments/${name}`), 'utf8');

describe('docs/experiments', () => {
  it('is linked from the page about the laboratory as soon as it is there, and not before', () => {
    const linked = readFileSync(docs('lab.md'), 'utf8').includes('](experiments/README.md)');
    expect(linked).toBe(written.length > 0);
  });

  it('has a page for every experiment, with its claim as it is now, and no other', () => {
    const pages = EXPERIMENTS.map((x) => `${x.id}.md`);
    expect(written.sort()).toEqual(written.length === 0 ? [] : [...pages, 'README.md'].sort());
    for (const x of written.length === 0 ? [] : EXPERIMENTS) {
      for (const part of [x.claim, x.essay, ...x.sides.map((s) => s.what), ...x.limits])
        expect(read(`${x.id}.md`)).toContain(part);
      expect(read('README.md')).toContain(`](${x.id}.md)`);
    }
  });
});
