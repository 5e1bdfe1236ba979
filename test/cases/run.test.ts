import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseFiles, openCase } from '../../src/cli/case-files';
import { misnumbered } from '../../src/lab/cases/numbering';
import { complaints } from '../../src/lab/cases/run';
import { caseSchemaText, type CaseFact, type ProcedureCase } from '../../src/scenario';

const root = fileURLToPath(new URL('../..', import.meta.url));
const short = (file: string) => file.slice(root.length).replaceAll('\\', '/');
const files = caseFiles([fileURLToPath(new URL('.', import.meta.url))]);
const opened = files.map((file) => ({ file: short(file), ...openCase(file) }));
const good = opened.flatMap((x) => (x.ok ? [x] : []));

describe('a procedure case', () => {
  it.each(opened.map((x) => [x.ok ? `${x.case.id}: ${x.case.rule}` : x.file, x] as const))('%s', (_, x) => {
    expect(x.ok ? [] : x.lines).toEqual([]);
    if (x.ok) expect(complaints(x.case, x.scenario).map((line) => `${x.file}: ${line}`)).toEqual([]);
  });
});

describe('the collection of procedure cases', () => {
  it('has at least 500, in every chapter of the procedure', () => {
    const folders = new Set(good.map((x) => x.case.id.replace(/-\d+$/, '')));
    expect(good.length).toBeGreaterThanOrEqual(500);
    expect([...folders]).toEqual(
      expect.arrayContaining(['assembly', 'accords', 'inspection', 'deals', 'covert', 'market', 'endings']),
    );
  });

  it('is numbered by folder from 001 without gaps, and every file is named by its number', () => {
    expect(misnumbered(good.map((x) => ({ file: x.file, id: x.case.id })))).toEqual([]);
  });

  it('tells no rule twice in the same words', () => {
    const rules = good.map((x) => x.case.rule);
    expect(rules.filter((rule, n) => rules.indexOf(rule) !== n)).toEqual([]);
  });

  // What is misspelt never happens; so what must not happen in one case is shown to happen in another.
  it('shows elsewhere whatever a case says must not be told', () => {
    const told = good.flatMap((x) => x.case.after.facts ?? []);
    const never = good.flatMap((x) =>
      (x.case.after.not ?? [])
        .filter((fact) => !told.some((other) => sameFields(fact, other)))
        .map((fact) => `${x.file}: after.not: ${JSON.stringify(fact)}`),
    );
    expect(never).toEqual([]);
  });

  it('has a case for every deviation that docs/procedure.md lists, and names no other', () => {
    const page = readFileSync(`${root}docs/procedure.md`, 'utf8');
    const list = page.slice(page.indexOf('## Where it differs'), page.indexOf('## Calibration'));
    const listed = [...list.matchAll(/^(\d+)\. \*\*/gm)].map(([, n]) => Number(n));
    const shown = good.flatMap((x) => {
      const [, n] = /^docs\/procedure\.md, (\d+)\. ./.exec(x.case.deviation ?? '') ?? [];
      return n === undefined ? [] : [Number(n)];
    });
    expect(listed.length).toBeGreaterThan(20);
    expect([...new Set(shown)].sort((a, b) => a - b)).toEqual(listed);
  });

  it('has positive, negative and refused outcomes', () => {
    const count = (test: (c: ProcedureCase) => boolean) => good.filter((x) => test(x.case)).length;
    expect(count((c) => c.after.facts !== undefined)).toBeGreaterThan(80);
    expect(count((c) => c.after.not !== undefined)).toBeGreaterThan(10);
    expect(count((c) => c.after.refused !== undefined)).toBeGreaterThan(10);
  });
});

/** The same kind with at least these fields; of fields that say a result, the same one. */
function sameFields(fact: CaseFact, other: CaseFact): boolean {
  return (
    fact.kind === other.kind &&
    Object.keys(fact).every((key) => key === 'to' || Object.hasOwn(other, key)) &&
    (fact.result === undefined || fact.result === other.result)
  );
}

/** Complaints about one deliberately wrong case of test/support/wrong-cases. */
function wrong(name: string): string[] {
  const folder = `${root}test/support/wrong-cases/`;
  const x = openCase(`${folder}${name}.json`, `${root}test/cases/bases`);
  const lines = x.ok ? complaints(x.case, x.scenario) : x.lines;
  return lines.map((line) => line.replace(folder.replaceAll('\\', '/'), ''));
}

describe('a wrong case', () => {
  it.each([
    [
      'fact',
      [
        /^after\.facts\[0\]: expected \{"kind":"text","text":"cameras","result":"fell"\}; of that kind there are: .*"result":"approved"/,
      ],
    ],
    ['absence', [/^after\.not\[0\]: \{"kind":"text","result":"approved"\} was told$/]],
    ['number', [/^after\.numbers\["home\/GBR"\]: expected 21, found 19$/]],
    ['change', [/^after\.changes\["standard\/radio"\]: expected 20, found -20$/]],
    ['measure', [/^there is no measure "tlit"$/]],
    ['subject', [/^there is no tilt of "radio\/XXX"$/]],
    ['slot', [/^orders of GBR have no "voice"; they have .*voices/]],
    ['idle-draw', [/^before\.chance\["cover\/fund"\]: the rules asked for no such draw$/]],
    ['impossible-draw', [/^the draw cover\/fund cannot be 1001$/]],
    [
      'unexpected-refusal',
      [/^orders\[0\]: may not be taken: \[\{"seat":"GBR","path":"voices","reason":"too-many-voices"\}\]$/],
    ],
    ['missing-refusal', [/^after\.refused: expected \[\{.*"too-many-voices"\}\], found \[\]$/]],
    ['early-refusal', [/^orders\[0\]: may not be taken: .*too-many-voices/]],
    [
      'field',
      [/^field\.json:7:\d+ SC110 error \/after\/fact: there is no field "fact" here; .*did you mean "facts"/],
    ],
    ['base', [/^base\.json: before\.base: there is no scenario or ruleset "hal"; .*did you mean "hall"/]],
    ['patch', [/^patch\.json: before\.with\.assembly\.step\.liberal: /]],
    ['step', [/^step\.json:6:\d+ SC115 error \/orders\/0: a step is either `talk` or `act`; /]],
    ['nothing', [/^after: a case expects something$/]],
  ])('(%s) is told with its path', (name, expected) => {
    const found = wrong(name);
    expect(found, found.join('\n')).toHaveLength(expected.length);
    for (const [n, line] of found.entries()) expect(line).toMatch(expected[n] as RegExp);
  });
});

describe('numbering', () => {
  it('names a gap, an id twice and a file that is not named by its number', () => {
    expect(
      misnumbered([
        { file: 'deals/001-a.json', id: 'deals-001' },
        { file: 'deals/003-b.json', id: 'deals-003' },
        { file: 'deals/sold.json', id: 'deals-001' },
      ]),
    ).toEqual([
      'deals/003-b.json: id: expected "deals-002", found "deals-003"',
      'deals/003-b.json: its name must be 002-, what it shows, and .json',
      'deals/sold.json: id: "deals-001" is taken by deals/001-a.json',
      'deals/sold.json: id: expected "deals-003", found "deals-001"',
      'deals/sold.json: its name must be 003-, what it shows, and .json',
    ]);
  });
});

describe('docs/case.schema.json', () => {
  it('is the schema that cases are read by', () => {
    expect(readFileSync(`${root}docs/case.schema.json`, 'utf8')).toBe(caseSchemaText());
  });
});
