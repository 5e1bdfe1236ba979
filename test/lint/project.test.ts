import { describe, expect, it } from 'vitest';
import { lint } from './lint';

const text = 'Text that a player reads belongs in src/app/words';
const p = (inside: string): string => `export const A = ({ on }: { on: boolean }) => <p>${inside}{on}</p>;\n`;

describe('lint keeps words out of the app', () => {
  const refused = [
    p('Hello'),
    p("{'Hello'}"),
    p("{on ? 'yes' : null}"),
    p("{on && 'yes'}"),
    p('{`turn ${1}`}'),
    p('<b title="Close" />'),
    p("<b aria-label={on ? 'open' : 'shut'} />"),
    p('<input placeholder="Name" />'),
    p('<img alt="A map" src="x" />'),
    "document.title = 'Standard Bearers';\n",
  ];
  const allowed = [
    p('·'),
    p("{on ? '→' : '–'}"),
    p('<b className="wide" data-testid="x" />'),
    p('<b title={String(on)} />'),
    p('<img alt="" src="x" />'),
  ];
  const findings = lint(
    Object.fromEntries([
      ...refused.map((code, index) => [`src/app/refused${index}.tsx`, code]),
      ...allowed.map((code, index) => [`src/app/allowed${index}.tsx`, code]),
    ]),
  );
  const words = (path: string): string[] =>
    (findings[path] ?? []).filter((line) => line.startsWith('words('));

  it.each(refused.map((code, index) => [code, index] as const))('refuses %s', (_, index) => {
    expect(words(`src/app/refused${index}.tsx`)).toContainEqual(expect.stringContaining(text));
  });

  it.each(allowed.map((code, index) => [code, index] as const))('accepts %s', (_, index) => {
    expect(words(`src/app/allowed${index}.tsx`)).toEqual([]);
  });
});

describe('lint keeps the project readable', () => {
  const findings = lint({
    'src/engine/one.ts': "import { two } from './two';\nexport const one = (): number => two();\n",
    'src/engine/two.ts': "import { one } from './one';\nexport const two = (): number => one();\n",
    'src/engine/long.ts': 'export const x = 1;\n' + '// line\n'.repeat(400),
    'src/engine/later.ts': '// TODO: later\nexport const z = 1;\n',
    'src/bots/print.ts': "console.log('x');\n",
    'test/a.test.ts':
      "import { it } from 'vitest';\nit.skip('a', () => undefined);\nit.only('b', () => undefined);\n",
  });

  it.each([
    ['src/engine/one.ts', 'import(no-cycle)'],
    ['src/engine/long.ts', 'eslint(max-lines)'],
    ['src/engine/later.ts', 'eslint(no-warning-comments)'],
    ['src/bots/print.ts', 'eslint(no-console)'],
    ['test/a.test.ts', '(no-disabled-tests)'],
    ['test/a.test.ts', '(no-focused-tests)'],
  ])('%s breaks %s', (path, rule) => {
    expect(findings[path]).toContainEqual(expect.stringContaining(rule));
  });
});
