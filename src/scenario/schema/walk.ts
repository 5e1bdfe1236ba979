import { z } from 'zod';

/** Takes off what wraps a schema: optional, defaults, laziness. */
export function bare(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodLazy
  ) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** The schema at a path of a value; undefined where the schema knows nothing. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly (string | number)[],
  value: unknown,
): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  let here: unknown = value;
  for (const key of path) {
    at = at === undefined ? undefined : step(at, key, here);
    here =
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined;
  }
  return at === undefined ? undefined : resolve(at, here);
}

/** Names of the fields an object may have at this path. */
export function fieldsAt(schema: z.ZodType, path: readonly (string | number)[], value: unknown): string[] {
  const at = schemaAt(schema, path, value);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Whether an object at this path is a table by free keys (prizes by state), so that no field of it is unknown. */
export function takesAnyKey(schema: z.ZodType, path: readonly (string | number)[], value: unknown): boolean {
  return schemaAt(schema, path, value) instanceof z.ZodRecord;
}

/** The meaning of the field at a path, as the schema describes it. */
export function descriptionAt(schema: z.ZodType, path: readonly (string | number)[]): string | undefined {
  let at: z.ZodType | undefined = schema;
  for (const key of path) at = at === undefined ? undefined : step(at, key, undefined);
  return at?.description ?? (at === undefined ? undefined : bare(at).description);
}

function step(schema: z.ZodType, key: string | number, value: unknown): z.ZodType | undefined {
  const at = resolve(schema, value);
  if (at instanceof z.ZodObject) return at.shape[key] as z.ZodType | undefined;
  if (at instanceof z.ZodArray) return at.element as z.ZodType;
  if (at instanceof z.ZodRecord) return at.valueType as z.ZodType;
  return undefined;
}

/** Of a discriminated union, the branch that the value's `kind` chooses. */
function resolve(schema: z.ZodType, value: unknown): z.ZodType {
  const at = bare(schema);
  if (!(at instanceof z.ZodDiscriminatedUnion)) return at;
  const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  const branches = at.options as readonly z.ZodType[];
  const chosen = branches.find(
    (b) => b instanceof z.ZodObject && (b.shape.kind as z.ZodLiteral).value === kind,
  );
  return bare(chosen ?? at);
}
