import { z } from 'zod';
import { procedureCase } from '../schema/case';

/** The text of docs/case.schema.json: JSON Schema draft-07 of a procedure case. */
export function caseSchemaText(): string {
  const { $schema, ...made } = z.toJSONSchema(procedureCase, { target: 'draft-07', io: 'input' });
  const schema = { $schema, title: 'Standard Bearers procedure case', ...made };
  return `${JSON.stringify(schema, (key, value: unknown) => (key === 'unit' ? undefined : value), 2)}\n`;
}
