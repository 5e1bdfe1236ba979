import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveragePage, readCoverage, type CoverageRow } from '../scripts/docs/coverage';
import { faultsOf } from './support/coverage';

const coverage = readCoverage();

/** Rows of the catalogue that the essay's mechanisms were collected in. */
const ROWS = 66;

const UNION = [
  'questions',
  'credentials and arrears',
  'proxies',
  'regional positions',
  'companies',
  'elections',
  'other venues',
  'market race',
];

const INSIDE = [
  'the chair',
  'firms at the table',
  'crowding',
  'size and difference',
  'junior members',
  'rival tables',
  'what was decided',
  'agencies',
  'overall strategy',
  'audience costs',
  'scarce attention',
  'liberties',
  'elites',
  'filtered information',
  'the open net',
  'speed',
  'elections',
];

const TECHNOLOGIES = [
  'drones',
  '3-D printing',
  'microsensing',
  'ledgers',
  'spyware',
  'deepfake detection',
  'voice recognition',
  'robotics',
];

describe('the coverage of the essay', () => {
  it('has every row of the catalogue once, in order', () => {
    expect(coverage.rows.map((x) => x.row)).toEqual(Array.from({ length: ROWS }, (_, n) => n + 1));
  });

  it('has every rule of the union that is more than a vote on a text', () => {
    expect(coverage.union.map((x) => x.row)).toEqual(UNION);
  });

  it('has every technology beyond the first eight', () => {
    expect(coverage.technologies.map((x) => x.row)).toEqual(TECHNOLOGIES);
  });

  it('has how tables work, and what goes on inside states', () => {
    expect(coverage.inside.map((x) => x.row)).toEqual(INSIDE);
  });

  it.each([...coverage.rows, ...coverage.union, ...coverage.technologies, ...coverage.inside])(
    'names in row $row only what exists, in at most twelve words',
    (row) => {
      expect(faultsOf(row)).toEqual([]);
    },
  );

  it('is printed as its data say (else: npm run docs)', () => {
    const page = readFileSync(new URL('../docs/coverage.md', import.meta.url), 'utf8');
    expect(page).toBe(coveragePage(coverage));
  });
});

const sound: CoverageRow = {
  row: 18,
  part: '4.2',
  says: 'China lends where it builds networks',
  plays: ['provision:loan-fund', 'verb:lend', 'event:invasion', 'path:/states/CHN/budget', 'stage:replies'],
  scenario: 'long-table',
  tests: [{ file: 'test/engine/full/provisions.test.ts', title: 'supports members’ vendors in its domain' }],
};

describe('a row', () => {
  it('is sound when everything it names exists', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it.each([
    ['a provision nobody made', { plays: ['provision:miracle'] }, 'no provision:miracle in long-table'],
    ['a provision no accord carries', { plays: ['provision:share'] }, 'no provision:share in long-table'],
    ['a verb that is not open', { plays: ['verb:squeeze'] }, 'no verb:squeeze in long-table'],
    ['an event that never comes', { plays: ['event:eclipse'] }, 'no event:eclipse in long-table'],
    ['an accord nobody signed', { plays: ['accord:holy-alliance'] }, 'no accord:holy-alliance in long-table'],
    ['an effect nothing has', { plays: ['effect:home'] }, 'no effect:home in long-table'],
    ['a path to nothing', { plays: ['path:/states/ATL/budget'] }, 'no path:/states/ATL/budget in long-table'],
    ['an unknown kind of thing', { plays: ['spell:fireball'] }, 'no spell:fireball in long-table'],
    ['no thing at all', { plays: [] }, 'nothing plays it'],
    ['a scenario that does not ship', { scenario: 'short-table' }, 'no scenario short-table'],
    ['no test', { tests: [] }, 'no test'],
    [
      'a test that is not there',
      { tests: [{ file: 'test/coverage.test.ts', title: 'is proved beyond doubt' }] },
      'no test “is proved beyond doubt” in test/coverage.test.ts',
    ],
    [
      'a numbered case of another rule',
      { tests: [{ file: 'test/cases/accords/030-a-tie-rejects-a-motion.json', title: 'A tie wins.' }] },
      'no test “A tie wins.” in test/cases/accords/030-a-tie-rejects-a-motion.json',
    ],
    [
      'a file that is not there',
      { tests: [{ file: 'test/nothing.test.ts', title: 'x' }] },
      'no test “x” in test/nothing.test.ts',
    ],
    ['thirteen words', { says: 'a b c d e f g h i j k l m' }, '13 words'],
    ['no words', { says: '' }, '0 words'],
  ])('is refused with %s', (_what, change, fault) => {
    expect(faultsOf({ ...sound, ...change })).toContain(fault);
  });

  it('needs a reason where nothing plays it', () => {
    const { plays: _, ...bare } = sound;
    expect(faultsOf(bare)).toEqual(['neither played nor a reason']);
    expect(faultsOf({ ...bare, not: 'No state did it.' })).toEqual([]);
  });
});
