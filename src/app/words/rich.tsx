import { Fragment, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { currentLocale, onLocaleChange } from './locale';
import type { Locale, MessageId } from './locale';
import { parseMessage } from './message';
import type { Part } from './message';
import { chosen, scalar, templateOf } from './text';
import type { RichArguments } from './params';
import type { en } from './en';

type Wrap = (phrase: ReactNode) => ReactNode;
type Params = Readonly<Record<string, ReactNode | Wrap>>;

/**
 * The sentence with this id as React nodes. A parameter may be a node (a cause chip, a seat), and a phrase
 * between tags is handed to the function of the tag's name: `tr('news.loan', { cause: (phrase) => <CauseChip …> })`.
 * `<b>` and `<i>` need no function.
 */
export function tr<K extends MessageId>(
  id: K,
  ...args: RichArguments<(typeof en)[K], ReactNode, Wrap>
): ReactNode {
  const locale = currentLocale();
  return <>{rich(parseMessage(templateOf(id, locale)), (args[0] ?? {}) as Params, locale)}</>;
}

/** The same, with every stretch of plain text handed to a function: to explain the words in it, say. */
export function richWith(id: MessageId, params: Params, plain: (text: string) => ReactNode): ReactNode {
  const locale = currentLocale();
  return <>{rich(parseMessage(templateOf(id, locale)), params, locale, plain)}</>;
}

/** The current language; the component renders again when it changes. Use it once, at the root. */
export function useLocale(): Locale {
  return useSyncExternalStore(onLocaleChange, currentLocale, currentLocale);
}

function rich(
  parts: readonly Part[],
  params: Params,
  locale: Locale,
  plain?: (text: string) => ReactNode,
): ReactNode[] {
  return parts.map((part, at) => <Fragment key={at}>{richPart(part, params, locale, plain)}</Fragment>);
}

function richPart(
  part: Part,
  params: Params,
  locale: Locale,
  plain?: (text: string) => ReactNode,
): ReactNode {
  if (typeof part === 'string') return plain ? plain(part) : part;
  if (part.kind === 'choice') return rich(chosen(part, params[part.name], locale), params, locale, plain);
  if (part.kind === 'tag') {
    const body = <>{rich(part.body, params, locale)}</>;
    if (part.name === 'b') return <strong>{body}</strong>;
    if (part.name === 'i') return <em>{body}</em>;
    const wrap = params[part.name];
    return typeof wrap === 'function' ? wrap(body) : body;
  }
  const value = params[part.name];
  if (value === undefined || typeof value === 'string' || typeof value === 'number')
    return scalar(part, value, locale);
  return typeof value === 'function' ? undefined : value;
}
