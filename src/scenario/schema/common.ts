import { z } from 'zod';

/** ISO 3166 alpha-3 in capitals for states; everything else is a lower-case slug, so no key ever looks like an integer. */
export const stateId = z
  .string()
  .regex(/^([A-Z]{3}|[a-z][a-z0-9-]*)$/, 'a state is three capitals (KEN), a group is a slug (west-africa)')
  .meta({ unit: 'state' });

export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens, starting with a letter')
  .meta({ unit: 'id' });

/** The 100-point scale players see. At most four decimals; the engine stores it times 10,000. */
export const points = z
  .number()
  .min(-1000)
  .max(1000)
  .refine(grain(10_000), 'at most four decimals')
  .meta({ unit: 'points' });

/** A share in thousandths: 250 is a quarter. */
export const permille = z.int().min(0).max(10_000).meta({ unit: 'thousandths' });

/** Money in units of USD 10 bn of yearly R&D, at most three decimals; stored in thousandths. */
export const money = z
  .number()
  .min(0)
  .max(10_000)
  .refine(grain(1000), 'at most three decimals')
  .meta({ unit: 'money' });

export const text = z.string().min(1).max(2000);
export const turnNumber = z.int().min(1).max(40).meta({ unit: 'a turn' });

export const pole = z.enum(['liberal', 'illiberal', 'hedging']);
export const direction = z.enum(['liberal', 'illiberal']);

/** A place on the map: longitude and latitude in degrees. */
export const lonLat = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ unit: 'longitude and latitude' });

/** True when a number has no finer grain than one part in `parts`. */
function grain(parts: number): (n: number) => boolean {
  return (n) => Math.abs(n * parts - Math.round(n * parts)) < 1e-6;
}
