import type { en } from './en';
import { first } from './en/first';
import type { NumberStyle } from './numbers';

/** Every message id: the keys of the English catalogues. An unknown id does not compile. */
export type MessageId = keyof typeof en;

/** What a language has to supply: one folder beside `en/` with an `index.ts` that satisfies this. */
export type Catalogue = Readonly<Record<MessageId, string>>;

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

export interface Locale {
  /** BCP 47, set as the page's `lang`. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  readonly name: string;
  /** Of English only what has come by now: see `first.ts`, `index.ts`, `large.ts` and `whole.ts`. */
  catalogue: Catalogue;
  readonly numbers: NumberStyle;
  plural(n: number): PluralCategory;
}

const english: Locale = {
  code: 'en-GB',
  direction: 'ltr',
  name: 'English',
  catalogue: first as unknown as Catalogue,
  numbers: { decimal: '.', group: ',' },
  plural: (n) => (n === 1 ? 'one' : 'other'),
};

const registry: Locale[] = [english];
const listeners = new Set<() => void>();
let current: Locale = english;

/** More of the English sentences have come; none that was there changes, so nothing is said anew. */
export function addEnglish(more: Partial<Catalogue>): void {
  english.catalogue = { ...english.catalogue, ...more };
}

/** The languages that can be chosen, English first. */
export function locales(): readonly Locale[] {
  return registry;
}

/** Adds a language, or replaces the one with the same code. */
export function registerLocale(locale: Locale): void {
  const at = registry.findIndex((known) => known.code === locale.code);
  if (at < 0) registry.push(locale);
  else registry[at] = locale;
  if (current.code === locale.code) setLocale(locale.code);
}

export function currentLocale(): Locale {
  return current;
}

/** Changes the language of every sentence. Throws when no language has the code. */
export function setLocale(code: string): void {
  const found = registry.find((locale) => locale.code === code);
  if (!found)
    throw new Error(`no locale “${code}”; known: ${registry.map((locale) => locale.code).join(', ')}`);
  current = found;
  if (typeof document !== 'undefined') {
    document.documentElement.lang = found.code;
    document.documentElement.dir = found.direction;
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` when the language changes; returns an unsubscribe. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
