import { currentLocale } from './locale';
import type { Locale, MessageId } from './locale';
import { parseMessage } from './message';
import type { Part } from './message';
import { formatNumber } from './numbers';
import type { NumberFormat } from './message';
import type { Scalar, TextArguments } from './params';
import type { en } from './en';

type English = typeof en;

/** The sentence with this id in the current language, as plain text (tags are dropped). */
export function t<K extends MessageId>(id: K, ...args: TextArguments<English[K]>): string {
  const locale = currentLocale();
  const params = (args[0] ?? {}) as Readonly<Record<string, Scalar>>;
  return plain(parseMessage(templateOf(id, locale)), params, locale);
}

/**
 * The template of a message. One that has not come shows its id, and the console says so: wrong, but visible and harmless.
 * A test in the browser fails on what the console says.
 */
export function templateOf(id: MessageId, { catalogue }: Locale): string {
  if (Object.hasOwn(catalogue, id)) return catalogue[id];
  globalThis.reportError?.(new Error(`the sentence “${id}” has not come`));
  return id;
}

/** True when a string that came from data (a rule id, a ledger measure) has a sentence of its own. */
export function hasMessage(id: string): id is MessageId {
  return Object.hasOwn(currentLocale().catalogue, id);
}

/** A number in the current language; see `formatNumber` for the units each format takes. */
export function num(value: number, format: NumberFormat = 'number'): string {
  return formatNumber(value, format, currentLocale().numbers);
}

/** “42–47”, or “−3 to 4” where a minus sign would meet the dash; one number when both ends read the same. */
export function range(low: number, high: number, format: NumberFormat = 'number'): string {
  const from = num(low, format);
  const to = num(high, format);
  if (from === to) return from;
  return low < 0 || high < 0
    ? t('common.range.words', { low: from, high: to })
    : t('common.range', { low: from, high: to });
}

/** “Germany, Sweden and Kenya”. */
export function list(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  const last = items[items.length - 1] ?? '';
  return t('common.list.last', { items: items.slice(0, -1).join(t('common.list.comma')), last });
}

function plain(parts: readonly Part[], params: Readonly<Record<string, Scalar>>, locale: Locale): string {
  return parts.map((part) => plainPart(part, params, locale)).join('');
}

function plainPart(part: Part, params: Readonly<Record<string, Scalar>>, locale: Locale): string {
  if (typeof part === 'string') return part;
  if (part.kind === 'tag') return plain(part.body, params, locale);
  if (part.kind === 'choice') return plain(chosen(part, params[part.name], locale), params, locale);
  return scalar(part, params[part.name], locale);
}

/** The branch of a plural or select that a value takes. */
export function chosen(part: Extract<Part, { kind: 'choice' }>, value: unknown, locale: Locale): Part[] {
  const exact = part.cases[part.rule === 'plural' ? `=${String(value)}` : String(value)];
  if (exact) return exact;
  const category = part.rule === 'plural' && typeof value === 'number' ? locale.plural(value) : 'other';
  return part.cases[category] ?? part.cases.other ?? [];
}

/** The text of one argument. A missing value shows its name in braces: wrong, but visible and harmless. */
export function scalar(
  part: Extract<Part, { kind: 'argument' | 'count' }>,
  value: Scalar | undefined,
  locale: Locale,
): string {
  if (value === undefined) return `{${part.name}}`;
  if (typeof value === 'string') return value;
  return formatNumber(value, part.kind === 'argument' ? (part.format ?? 'number') : 'number', locale.numbers);
}
