/** Every sentence the player reads: typed ids, small catalogues, one folder a language. */
export { hasMessage, list, num, range, t } from './text';
export { currentLocale, locales, onLocaleChange, registerLocale, setLocale } from './locale';
export type { Catalogue, Locale, MessageId, PluralCategory } from './locale';
export type { NumberFormat } from './message';
