import { hasMessage, t } from './text';

/** The sentence of an id that comes from data; `fallback` where the catalogue has none. */
export function sentence(
  id: string,
  params: Readonly<Record<string, string | number>> = {},
  fallback: () => string = () => id,
): string {
  if (!hasMessage(id)) return fallback();
  const say: (id: string, params: object) => string = t as never;
  return say(id, params);
}
