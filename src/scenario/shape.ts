import type { z } from 'zod';
import { nearest, valueOf, type Located, type Path } from './located';
import type { Problem } from './problem';
import { descriptionAt, fieldsAt } from './schema/walk';
import { problem, type Said } from './problem-at';
import { howToName, suggestions } from './suggest';

type Issue = z.core.$ZodIssue;

/**
 * What the schema found, in plain sentences at the right place: one problem a mistake. `partial` leaves out what is missing, for
 * rulesets, which are parts of scenarios.
 */
export function shapeProblems(
  schema: z.ZodType,
  root: Located,
  issues: readonly Issue[],
  partial: boolean,
): Problem[] {
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(schema, root, issue, misspelt) : [],
  );
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = issue.path as Path;
    const missing = isMissing(root, path);
    if (missing && (partial || misspelt.has(JSON.stringify(path)))) return [];
    return [problem(root, path, missing ? missingField(schema, path) : say(issue, root))];
  });
  return [...unknown, ...others];
}

function unknownFields(
  schema: z.ZodType,
  root: Located,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  misspelt: Set<string>,
): Problem[] {
  const path = issue.path as Path;
  const known = fieldsAt(schema, path, valueOf(root));
  return issue.keys.map((key) => {
    for (const near of suggestions(key, known).slice(0, 1)) misspelt.add(JSON.stringify([...path, near]));
    return problem(
      root,
      [...path, key],
      [
        'SC110',
        `there is no field "${key}" here`,
        'unknown fields are refused, so that a misspelt one is never silently ignored',
        howToName(key, known, 'field'),
      ],
      true,
    );
  });
}

function missingField(schema: z.ZodType, path: Path): Said {
  const name = String(path.at(-1) ?? '');
  const meaning = descriptionAt(schema, path);
  return [
    'SC111',
    `the field "${name}" is missing`,
    'the rules need it',
    meaning === undefined ? `add "${name}"` : `add "${name}": ${meaning}`,
  ];
}

function isMissing(root: Located, path: Path): boolean {
  return !nearest(root, path).whole;
}

function say(issue: Issue, root: Located): Said {
  const value = valueOf(nearest(root, issue.path as Path).found);
  switch (issue.code) {
    case 'invalid_type':
      return [
        'SC112',
        `this is ${kindOf(value)} and should be ${article(issue.expected)}`,
        'the rules cannot use it',
        `write ${article(issue.expected)}`,
      ];
    case 'invalid_value':
      return choice(value, issue.values.map(String));
    case 'invalid_union':
      return choice(
        value,
        ('options' in issue && Array.isArray(issue.options) ? issue.options : []).map(String),
      );
    case 'too_small':
      return [
        'SC114',
        `${measure(issue.origin, value)} is too little`,
        `at least ${issue.minimum} is needed`,
        `write ${issue.minimum} or more`,
      ];
    case 'too_big':
      return [
        'SC114',
        `${measure(issue.origin, value)} is too much`,
        `at most ${issue.maximum} is allowed`,
        `write ${issue.maximum} or less`,
      ];
    case 'invalid_key':
      return [
        'SC115',
        `"${String(issue.path.at(-1))}" cannot be a name here`,
        issue.issues[0]?.message ?? issue.message,
        'rename it',
      ];
    case 'invalid_format':
      return [
        'SC115',
        `${JSON.stringify(value)} is not written as it should be`,
        issue.format === 'url' ? 'it is not a web address' : issue.message,
        'rewrite it',
      ];
    case 'custom':
      if (typeof value !== 'number' && !issue.message.includes('exactly one key'))
        return [
          'SC115',
          issue.message,
          'it could be read in two ways or in none',
          'write it as its description says',
        ];
      return issue.message.includes('exactly one key')
        ? [
            'SC116',
            issue.message,
            'two keys would leave open which counts',
            'keep one key, or put several into "all" or "any"',
          ]
        : ['SC115', `${JSON.stringify(value)} has too fine a grain`, issue.message, 'round it'];
    default:
      return ['SC115', issue.message, 'the schema does not allow it', 'see docs/scenarios.md'];
  }
}

function choice(value: unknown, options: readonly string[]): Said {
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return [
    'SC113',
    `"${shown}" is not one of the words known here`,
    'the rules would not know what to do',
    howToName(shown, options, 'word'),
  ];
}

function measure(origin: string, value: unknown): string {
  if (origin === 'array') return `a list of ${(value as unknown[]).length}`;
  return origin === 'string' ? `a text of ${String(value).length} characters` : String(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with decimals';
  return NOUNS[typeof value] ?? typeof value;
}

const NOUNS: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object',
  record: 'an object',
};

function article(expected: string): string {
  return NOUNS[expected] ?? expected;
}
