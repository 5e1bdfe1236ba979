/** The words as the first screen and the interface kit have them: without the catalogues that come with a game. */
export { hasMessage, list, num, range, t } from './text';
export { currentLocale, locales, onLocaleChange, registerLocale, setLocale } from './locale';
export type { Catalogue, Locale, MessageId, PluralCategory } from './locale';
export type { NumberFormat } from './message';
