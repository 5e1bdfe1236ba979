import { z } from 'zod';
import { RULESET_FORMAT, SCENARIO_FORMAT } from '../parse';
import { scenario } from '../schema/scenario';

type Json = Record<string, unknown>;

/**
 * JSON Schema draft-07 of scenario and ruleset files, for completion and squiggles in editors. A file may leave out what a base
 * says, remove a field with `null` and an element with `"remove": true`; so nothing is required here but the format and the id.
 * `check` knows the rest.
 */
export function jsonSchema(): Json {
  const made = z.toJSONSchema(scenario, { target: 'draft-07', io: 'input' }) as Json;
  loosen(made);
  const properties = made.properties as Record<string, Json>;
  properties.format = { ...properties.format, const: undefined, enum: [SCENARIO_FORMAT, RULESET_FORMAT] };
  return JSON.parse(
    JSON.stringify({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Standard Bearers scenario',
      ...made,
      required: ['format', 'id'],
    }),
  ) as Json;
}

/** The text of docs/scenario.schema.json. */
export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

/** Takes off what a file that rests on another need not meet, in place. */
function loosen(at: unknown): void {
  if (Array.isArray(at)) {
    for (const item of at) loosen(item);
    return;
  }
  if (typeof at !== 'object' || at === null) return;
  const node = at as Json;
  delete node.required;
  delete node.unit;
  const properties = node.properties as Record<string, Json> | undefined;
  if (properties !== undefined) {
    for (const member of Object.values(properties))
      if (typeof member.type === 'string') member.type = [member.type, 'null'];
    if ('id' in properties)
      properties.remove = { type: 'boolean', description: 'Drops this element of the base.' };
  }
  for (const member of Object.values(node)) loosen(member);
}
