import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MapTable } from '../../../src/app/map/MapTable';
import { tableRows } from '../../../src/app/map/table';
import { num } from '../../../src/app/words';
import { MAP } from '../../browser/stories/map-model';

const words = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const rows = renderToStaticMarkup(<MapTable model={MAP} selected="KEN" onSelect={() => undefined} />)
  .split('<tr')
  .slice(2);

describe('the table says what the map shows', () => {
  it.each(MAP.areas.map((area, index) => [area.name, area, index] as const))('of %s', (_, area, index) => {
    const row = words(rows[index]!);
    expect(row).toContain(area.name);
    expect(row).toContain(MAP.labels.leanNames[area.lean]);
    expect(row).toContain(num(area.value, 'signed'));
    if (area.base !== null) expect(row).toContain(`${area.base}%`);
    if (area.change !== undefined) expect(row).toContain(num(area.change, 'signed'));
    if (area.locked !== undefined) expect(row).toContain(MAP.labels.locked[area.locked]);
    for (const { label, value } of area.facts) expect(row).toContain(`${label}: ${value}`);
    for (const { label, state } of tableRows(MAP)[index]!.accords) {
      expect(row).toContain(`${label}: ${MAP.labels.linkNames[state]}`);
    }
  });

  it('with every link of every accord once', () => {
    const links = tableRows(MAP).flatMap(({ accords }) => accords);
    expect(links.length).toBe(MAP.seals.reduce((sum, { links: all }) => sum + all.length, 0));
  });

  it('and marks the selected row for eye and ear', () => {
    const kenya = rows[MAP.areas.findIndex(({ id }) => id === 'KEN')]!;
    expect(kenya).toContain('aria-pressed="true"');
    expect(kenya).toContain('data-selected="true"');
  });
});
