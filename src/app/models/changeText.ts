import type { Orders, Setup } from '../../engine';
import { t } from '../words';
import { byId, nameOf } from './facts';
import { sentence } from './sentence';
import { verbName } from './verbs';

/** How the things of a slot are called, by their ids. */
const NAMES: { readonly [slot in keyof Orders]?: (setup: Setup, id: string) => string } = {
  accords: nameOf.accord,
  suspend: nameOf.accord,
  inspections: nameOf.state,
  voices: nameOf.text,
  votes: nameOf.text,
  table: nameOf.text,
  shop: nameOf.text,
  motions: nameOf.motion,
  forums: nameOf.forum,
  ballots: nameOf.election,
  steer: nameOf.region,
  projects: nameOf.milestone,
  focus: nameOf.domain,
  acts: (_, verb) => verbName(verb),
  predictions: (setup, id) =>
    byId(setup.accords, id)?.name ?? byId(setup.texts, id)?.ref ?? nameOf.state(setup, id),
};

/** The key that tells one entry of a list from another. */
const KEYS = ['text', 'state', 'region', 'verb'] as const;

/** What a step of the draft was about, as the object of “Undo”: “Trusted 5G fund”, “guess on F.101”, “budget”. */
export function changeText(setup: Setup, before: Orders, after: Orders): string {
  const slots = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Orders)[];
  const about = slots.filter((slot) => !same(before[slot], after[slot]));
  const [slot] = about;
  if (slot === undefined || about.length > 1) return t('change.several');
  const ids = idsOf(before[slot], after[slot]);
  const [first] = ids;
  const name = first === undefined ? '' : (NAMES[slot]?.(setup, first) ?? first);
  const what = sentence(`change.${slot}`, { name }, () => t('change.several'));
  // Shares of one whole move together: what was changed is the whole.
  if (ids.length < 2 || slot === 'budget' || slot === 'focus') return what;
  return t('change.more', { what, n: ids.length - 1 });
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Ids of the entries of a slot that differ. */
function idsOf(before: unknown, after: unknown): string[] {
  if (Array.isArray(before ?? after)) {
    const [was, is] = [before, after].map((list) => (Array.isArray(list) ? list : []) as unknown[]);
    const differs = [...(is ?? []), ...(was ?? [])].filter(
      (item) => !(was?.some((one) => same(one, item)) && is?.some((one) => same(one, item))),
    );
    return [...new Set(differs.map((item) => keyOf(item)))];
  }
  if (typeof (before ?? after) !== 'object') return [];
  const [was, is] = [before ?? {}, after ?? {}] as Record<string, unknown>[];
  return [...new Set([...Object.keys(is ?? {}), ...Object.keys(was ?? {})])].filter(
    (id) => !same(was?.[id], is?.[id]),
  );
}

function keyOf(item: unknown): string {
  if (typeof item === 'string') return item;
  const entry = item as Readonly<Record<string, string>>;
  return KEYS.map((key) => entry[key]).find((value) => value !== undefined) ?? '';
}
