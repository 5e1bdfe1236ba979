import { expect, it } from 'vitest';
import { written, type Writing } from '../../../src/app/store/study/written';
import { filesOf } from '../../../src/report/formats';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { golden } from '../../report/goldens';

const played = golden('small-rooms');
const { game, scenario } = played;
const library = shippedLibrary();
const sources = [scenario.id, ...library.ids.filter((id) => id !== scenario.id)].flatMap((id) => {
  const found = library.find(id);
  return found === undefined ? [] : [{ id, ...found }];
});
const of = (format: Writing['format']): Writing => ({
  format,
  options: { level: 'graduate', name: scenario.id },
  scenario,
  sources,
  ...(played.file === undefined ? {} : { file: played.file }),
  ...(played.pars === undefined ? {} : { pars: played.pars }),
});

it.each(['md', 'csv'] as const)(
  'a game is written beside the page as the command line writes it: %s',
  (format) => {
    // As it travels to a worker.
    const ask = structuredClone(of(format));
    expect(written(game, ask, () => undefined)).toEqual(filesOf(played, format, ask.options));
  },
);

it('who waits for a report hears of each section, and what cannot be traced to a file is not written', () => {
  const heard: number[] = [];
  written(game, of('html'), (done, all) => heard.push(done / all));
  expect(heard.length).toBeGreaterThan(3);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(() => written(game, { ...of('md'), sources: sources.slice(0, 1) }, () => undefined)).toThrow(
    'not all here',
  );
});
