import { z } from 'zod';
import { bare } from '../schema/walk';

/** A field's type in words, and its default; `required` and `–` where there is none. */
export function typeOf(
  at: z.ZodType,
  shared: ReadonlyMap<z.ZodType, string>,
): { type: string; fallback: string } {
  return { type: words(at, shared), fallback: fallbackOf(at) };
}

function fallbackOf(at: z.ZodType): string {
  if (at instanceof z.ZodOptional) return '–';
  if (at instanceof z.ZodPrefault) return 'all defaults';
  if (!(at instanceof z.ZodDefault)) return 'required';
  const value: unknown = at.def.defaultValue;
  return `\`${JSON.stringify(value)}\``;
}

function words(at: z.ZodType, shared: ReadonlyMap<z.ZodType, string>): string {
  const inner = bare(at);
  const name = shared.get(inner);
  if (name !== undefined) return `[${name.toLowerCase()}](#${name.toLowerCase()})`;
  const unit = unitOf(at);
  if (unit !== undefined) return unit;
  if (inner instanceof z.ZodEnum) return inner.options.map((x) => `\`${x}\``).join(', ');
  if (inner instanceof z.ZodLiteral) return [...inner.values].map((x) => `\`${String(x)}\``).join(', ');
  if (inner instanceof z.ZodArray) return `list of ${words(inner.element as z.ZodType, shared)}`;
  if (inner instanceof z.ZodRecord) return `object of ${words(inner.valueType as z.ZodType, shared)}`;
  if (inner instanceof z.ZodTuple)
    return `list of ${inner.def.items.map((x) => words(x as z.ZodType, shared)).join(' and ')}`;
  if (inner instanceof z.ZodDiscriminatedUnion) return 'object';
  if (inner instanceof z.ZodUnion) return alternatives(inner.options as readonly z.ZodType[], shared);
  if (inner instanceof z.ZodNumber) return inner.format === 'safeint' ? 'whole number' : 'number';
  if (inner instanceof z.ZodBoolean) return '`true` or `false`';
  return inner instanceof z.ZodObject ? 'object' : 'text';
}

function alternatives(options: readonly z.ZodType[], shared: ReadonlyMap<z.ZodType, string>): string {
  return [...new Set(options.map((x) => words(x, shared)))].join(' or ');
}

/** `points`, `thousandths`, `money`: what the number of a field counts. */
function unitOf(at: z.ZodType): string | undefined {
  const unit = (at.meta() ?? bare(at).meta())?.unit ?? bare(at).meta()?.unit;
  return typeof unit === 'string' ? unit : undefined;
}
