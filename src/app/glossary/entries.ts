import { currentLocale } from '../words';
import type { Catalogue } from '../words';

/** A word of the game and what it means. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  /** How it stands in sentences, lower case. */
  readonly forms: readonly string[];
}

interface Book {
  readonly entries: readonly Entry[];
  readonly byForm: ReadonlyMap<string, Entry>;
  /** Matches any form as a whole word, the longest first. */
  readonly pattern: RegExp;
}

let book: (Book & { readonly of: Catalogue }) | undefined;

function bookOf(of: Catalogue): Book {
  const catalogue: Readonly<Record<string, string>> = of;
  const entries = Object.keys(catalogue).flatMap((key) => {
    const [, id] = /^gloss\.(\w+)\.means$/.exec(key) ?? [];
    if (id === undefined) return [];
    const forms = (catalogue[`gloss.${id}.forms`] ?? '').toLowerCase().split('|');
    return [{ id, name: catalogue[`gloss.${id}`] ?? id, means: catalogue[key] ?? '', forms }];
  });
  const byForm = new Map(entries.flatMap((entry) => entry.forms.map((form) => [form, entry])));
  const longest = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${longest.join('|')})(?![\\p{L}-])`, 'giu');
  return { entries, byForm, pattern };
}

function here(): Book {
  const { catalogue } = currentLocale();
  if (book?.of !== catalogue) book = { of: catalogue, ...bookOf(catalogue) };
  return book;
}

/** Every word of the game, by name. */
export function entries(): readonly Entry[] {
  return here().entries.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** A sentence in pieces: plain text, and the first use of each word of the game. */
export function marked(text: string): (string | { readonly entry: Entry; readonly text: string })[] {
  const { byForm, pattern } = here();
  const seen = new Set<string>();
  const pieces: ReturnType<typeof marked> = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const entry = byForm.get(found.toLowerCase());
    if (entry === undefined || seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (index > from) pieces.push(text.slice(from, index));
    pieces.push({ entry, text: found });
    from = index + found.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The words of the game that a text uses, in the order in which they come. */
export function used(text: string): Entry[] {
  return marked(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.entry]));
}
