import { z } from 'zod';
import { CODES } from '../problem';
import { condition, MEASURES } from '../schema/conditions';
import { effect } from '../schema/events';
import { scenario } from '../schema/scenario';
import { bare } from '../schema/walk';
import { typeOf } from './type-words';

interface Section {
  name: string;
  schema: z.ZodObject;
}

/** Objects that occur in several places and are told once. */
const SHARED = new Map<z.ZodType, string>([
  [bare(condition), 'Conditions'],
  [bare(effect), 'Effects'],
]);

/** The text of docs/scenarios.md: every field with its type, default and meaning, from the schema itself. */
export function referencePage(): string {
  const sections = [{ name: 'Scenario', schema: scenario }, ...nested(scenario, '')];
  const shared = [...SHARED].flatMap(([schema, name]) => {
    const object = schema as z.ZodObject;
    return [{ name, schema: object }, ...nested(object, `${name.toLowerCase()}.`)];
  });
  return [
    '# Scenario files: every field',
    '',
    'Made from the schema (`src/scenario/schema`); a test keeps it so. How to write one: [writing-scenarios.md](writing-scenarios.md).',
    '',
    'A file is JSON with comments. Points are on the 100-point scale that players see, with up to four decimals. Thousandths are',
    'whole numbers: 250 is a quarter. Money is in units of USD 10 bn a year, with up to three decimals. States are three capitals',
    '(`KEN`); every other id is lower-case letters, digits and hyphens.',
    '',
    ...[...sections, ...shared].flatMap(sectionLines),
    '## Measures',
    '',
    'What a condition may ask about, and what `of` and `in` name. A question mark: may be left out.',
    '',
    '| measure | `of` | `in` |',
    '|---|---|---|',
    ...Object.entries(MEASURES).map(
      ([id, m]: [string, { of?: string; in?: string }]) => `| \`${id}\` | ${m.of ?? ''} | ${m.in ?? ''} |`,
    ),
    '',
    '## Codes',
    '',
    'What `check` reports. 1xx: the text and its shape. 2xx: references. 3xx: warnings; allowed, and looks wrong.',
    '',
    '| code | what it is |',
    '|---|---|',
    ...Object.entries(CODES).map(([code, what]) => `| ${code} | ${what} |`),
    '',
  ].join('\n');
}

function sectionLines({ name, schema }: Section): string[] {
  return [
    `## ${name}`,
    '',
    ...(schema.description === undefined ? [] : [schema.description, '']),
    '| field | type | default | meaning |',
    '|---|---|---|---|',
    ...Object.entries(schema.shape).map(([field, at]) => {
      const { type, fallback } = typeOf(at as z.ZodType, SHARED);
      return `| \`${field}\` | ${type} | ${fallback} | ${meaning(at as z.ZodType)} |`;
    }),
    '',
  ];
}

function meaning(at: z.ZodType): string {
  return (at.description ?? bare(at).description ?? '').replaceAll('|', '\\|');
}

/** Sections of the objects inside an object, in field order, depth first. */
function nested(schema: z.ZodObject, prefix: string): Section[] {
  return Object.entries(schema.shape).flatMap(([field, at]) => {
    let inner = bare(at as z.ZodType);
    let name = `${prefix}${field}`;
    if (inner instanceof z.ZodArray) {
      inner = bare(inner.element as z.ZodType);
      name += '[]';
    }
    if (SHARED.has(inner)) return [];
    if (inner instanceof z.ZodDiscriminatedUnion) {
      return (inner.options as unknown as z.ZodObject[]).flatMap((option) => {
        const kind = option.shape.kind as z.ZodLiteral;
        const section = { name: `${name} of kind \`${String(kind.value)}\``, schema: option };
        return [section, ...nested(option, `${name}.`)];
      });
    }
    return inner instanceof z.ZodObject ? [{ name, schema: inner }, ...nested(inner, `${name}.`)] : [];
  });
}
