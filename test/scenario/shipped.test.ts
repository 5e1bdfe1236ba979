import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLAYERS } from '../../src/bots';
import { STRATEGIES } from '../../src/bots/strategies';
import { checkText, loadScenario, referencePage, schemaText, shelfOf } from '../../src/scenario';
import { fetchShipped, shipped } from '../../src/scenario/library-browser';
import { compiled, fetchCompiled } from '../../src/scenario/compiled-browser';
import { scenarioHash } from '../../src/engine';
import { isLarge } from '../../src/scenario/large';
import { shippedCards } from '../../src/scenario/shelf-browser';
import { shippedOrigins } from '../../src/scenario/shipped-origins';
import { shippedLibrary } from '../../src/scenario/library-node';
import { scenario } from '../support/scenario';

const library = shippedLibrary();
const shelf = shelfOf(library);

describe('the shipped scenarios', () => {
  it('stand on the shelf from the shortest to the longest', () => {
    expect(shelf).toEqual([
      'small-rooms',
      'radio-silence',
      'face-value',
      'radio-silence-seminar',
      'long-table',
    ]);
  });

  it.each(library.ids.filter((id) => !id.startsWith('par/')))('%s has no error and no warning', (id) => {
    const found = library.find(id);
    expect(checkText(found?.file ?? id, found?.text ?? '', library)).toEqual([]);
  });

  it.each(shelf)('%s is played by bots and strategies that exist', (id) => {
    for (const { seat } of scenario(id).states) {
      if (seat === undefined) continue;
      expect(Object.keys(PLAYERS)).toContain(seat.bot.player);
      expect(STRATEGIES.map((s) => s.id)).toContain(seat.bot.strategy);
    }
  });

  it.each(shelf)('%s gives domains weights that sum to 1000', (id) => {
    const { domains, rules } = scenario(id);
    for (const weight of ['market', 'military', 'norm'] as const) {
      expect(domains.reduce((sum, d) => sum + d[weight], 0)).toBe(1000);
    }
    expect(rules.index.alignment + rules.index.standards + rules.index.base).toBe(1000);
  });

  it.each(shelf)('%s has a file named like its id', (id) => {
    expect(scenario(id).id).toBe(id);
  });
});

describe('an unknown scenario', () => {
  it('is answered with the nearest there is', () => {
    const parsed = loadScenario('radio-silense', library);
    expect(parsed.ok ? null : parsed.problems[0]?.fix).toBe('did you mean "radio-silence"?');
  });
});

describe('the pages made from the schema', () => {
  const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

  it('are as the schema makes them (else: npm run docs)', () => {
    expect(page('scenarios.md')).toBe(referencePage());
    expect(page('scenario.schema.json')).toBe(schemaText());
  });

  it('say of every field what it means', () => {
    const rows = referencePage()
      .split('\n')
      .filter((line) => line.startsWith('| `') && line.split(' | ').length === 4);
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
  });

  it('demand of a file only what no base can say', () => {
    const schema = JSON.parse(schemaText()) as { required: string[]; properties: Record<string, unknown> };
    expect(schema.required).toEqual(['format', 'id']);
    expect(JSON.stringify(schema.properties)).not.toContain('"required"');
  });
});

describe('the example of writing-scenarios.md', () => {
  it('is a good scenario', () => {
    const guide = readFileSync(new URL('../../docs/writing-scenarios.md', import.meta.url), 'utf8');
    const example = /```jsonc\n(\{\n {2}"format"[\s\S]*?)```/.exec(guide)?.[1] ?? '';
    expect(checkText('cheap-loans.json', example, library)).toEqual([]);
  });
});

describe('the two libraries, of Node and of the browser', () => {
  it('keep a large scenario until it is asked for, and the shelf tells of it all the same', () => {
    expect(shipped.find('long-table')).toBeUndefined();
    expect(compiled('long-table')).toBeUndefined();
    expect(shippedCards().map(({ id }) => id)).toEqual(shelf);
    for (const card of shippedCards()) {
      const { title, question, level, minutes, turns, states } = scenario(card.id);
      expect(card).toMatchObject({ title, question, level, minutes });
      expect([card.turns, card.hidden]).toEqual([turns.count, turns.hidden.length]);
      expect(card.seats).toBe(states.filter(({ seat }) => seat).length);
      expect(card.files).toContain(card.id);
      expect(card.isLarge).toBe(isLarge(scenario(card.id)));
    }
  });

  it('fetch a scenario with all that it rests on', async () => {
    await fetchShipped('long-table');
    expect(loadScenario('long-table', shipped).ok).toBe(true);
  });

  it.each(shelf)(
    '%s as parsed while building is the scenario as parsed here, by value, key order and hash',
    async (id) => {
      const here = scenario(id);
      const built = await fetchCompiled(id);
      if (built === undefined) throw new Error(`${id} is not built`);
      expect(built).toStrictEqual(here);
      expect(JSON.stringify(built)).toBe(JSON.stringify(here));
      expect(scenarioHash(built)).toBe(scenarioHash(here));
      expect(Object.isFrozen(built.states)).toBe(true);
    },
  );

  it('tell where a value of a shipped scenario stands without its schema', async () => {
    await fetchShipped('radio-silence');
    const parsed = loadScenario('radio-silence', library);
    if (!parsed.ok) throw new Error('radio-silence is not good');
    const origins = shippedOrigins('radio-silence', shipped);
    for (const path of ['/rules/tilts/hedging', '/states/KEN/tilt/radio', '/rules/tilts/nowhere']) {
      expect(origins.where(path)).toEqual(parsed.origins.where(path));
      expect(origins.written(path)).toBe(parsed.origins.written(path));
    }
  });

  it('hold the same files', async () => {
    await fetchShipped();
    expect(shipped.ids).toEqual(library.ids);
    for (const id of library.ids) expect(shipped.find(id)).toEqual(library.find(id));
  });
});
