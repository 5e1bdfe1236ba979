import type { Options, Setup } from '../../engine';
import { isOpen } from './matter';

type Text = Options['texts'][number];

/** Items of a docket as the panel shows them, ids in the order to show. */
export interface Docket {
  /** What can be changed and weighs most. */
  readonly first: readonly string[];
  /** What can be changed and weighs less. */
  readonly rest: readonly string[];
  /** Each of the rest weighs less than any of the first; else some weigh as much. */
  readonly lighter: boolean;
  /** On the docket, and nothing this seat says would count now. */
  readonly over: readonly string[];
}

/** A docket of so many items stands as it is, in the scenario's order. */
const FEW = 5;
const FIRST = 3;

/** What a seat can still change goes first, the heaviest before the lighter; a short docket keeps the scenario's order. */
export function docketOrder(setup: Setup, texts: readonly Text[]): Docket {
  const items = [...new Set(texts.map((option) => option.item))];
  if (items.length <= FEW) return { first: items, rest: [], lighter: false, over: [] };
  const of = (item: string): Text[] => texts.filter((option) => option.item === item);
  const weight = (item: string): number =>
    Math.max(...of(item).map(({ text }) => Math.abs(setup.stepOf(setup.text(text)))));
  // Of two that weigh the same, the one on which a voice tells goes before the one on which all vote.
  const byVoice = (item: string): number =>
    of(item).some(({ stances }) => stances.some(({ allowed }) => allowed)) ? 0 : 1;
  const open = items
    .filter((item) => of(item).some(isOpen))
    .toSorted((a, b) => weight(b) - weight(a) || byVoice(a) - byVoice(b));
  const [first, rest] = [open.slice(0, FIRST), open.slice(FIRST)];
  return {
    first,
    rest,
    lighter: Math.max(0, ...rest.map(weight)) < Math.min(...first.map(weight)),
    over: items.filter((item) => !open.includes(item)),
  };
}
