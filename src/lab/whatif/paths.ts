import type { Act, Options, Orders, Setup, Voice } from '../../engine';
import { suggestions } from '../../scenario/suggest';
import { clauseOf, foreseeable, sayings } from './clauses';
import { hallSlots } from './hall';
import { listed, saying } from './lists';
import { moneySlots } from './money';

/** One order to flip: `accords.trusted-5g-fund` = `defect`. */
export interface Flip {
  readonly path: string;
  readonly value: string;
}

/** A path or value that means nothing here; the message names the nearest that does. */
export class FlipError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FlipError';
  }
}

type Apply = (orders: Orders, key: string, value: string) => Orders;

export interface Slot {
  /** What may follow the dot; null where nothing does. */
  readonly keys: readonly string[] | null;
  /** What may be said, of a key or of all; `number` for a whole number. */
  readonly values: readonly string[] | ((key: string) => readonly string[]) | 'number';
  /** Several values may be said at once, with commas, or `none`. */
  readonly list?: true;
  /** What the orders say there now, in the words of `values`. */
  readonly read: (orders: Orders, key: string) => string;
  /** The keys, each once, where `keys` also holds other spellings of them. */
  readonly own?: readonly string[];
  readonly apply: Apply;
}

/**
 * Orders with flips laid over them; a flip to what stands there changes nothing.
 * @param options of the seat in the turn: they say what there is to order
 * @param standing the orders as the rules take them, what was left out filled in
 * @throws FlipError for an unknown path or value
 */
export function flipped(
  setup: Setup,
  options: Options,
  given: Orders,
  flips: readonly Flip[],
  standing: (orders: Orders) => Orders = (orders) => orders,
): Orders {
  const slots = slotsOf(setup, options);
  return flips.reduce((orders, { path, value }) => {
    const dot = path.indexOf('.');
    const name = dot < 0 ? path : path.slice(0, dot);
    const slot = slots[name];
    if (slot === undefined) throw unknown(`no order "${name}"`, name, Object.keys(slots));
    const key = keyOf(slot, name, dot < 0 ? '' : path.slice(dot + 1));
    if (slot.read(standing(orders), key) === value) return orders;
    refuse(slot, key, path, value);
    return slot.apply(orders, key, value);
  }, given);
}

function refuse(slot: Slot, key: string, path: string, value: string): void {
  if (slot.values === 'number') {
    if (!/^\d+$/.test(value)) throw new FlipError(`"${path}" takes a whole number, not "${value}"`);
    return;
  }
  const known = typeof slot.values === 'function' ? slot.values(key) : slot.values;
  for (const said of slot.list === true ? listed(value) : [value])
    if (!known.includes(said)) throw unknown(`"${path}" cannot be "${said}"`, said, known);
}

function keyOf(slot: Slot, name: string, said: string): string {
  if (slot.keys === null) {
    if (said !== '') throw new FlipError(`nothing lies below "${name}"; write ${name}=…`);
    return '';
  }
  // References of texts are written with dots and capitals: F.101 may be asked for as f-101.
  const found = slot.keys.find((k) => k === said);
  if (found !== undefined) return found;
  throw unknown(`nothing to order at "${name}.${said}"`, said, slot.keys, (key) => `${name}.${key}`);
}

/** What cannot be, with the nearest that can. */
export function unknown(
  what: string,
  word: string,
  known: readonly string[],
  say: (key: string) => string = (key) => key,
): FlipError {
  const guess = suggestions(word, known)[0] ?? known.find((key) => word.length > 2 && key.startsWith(word));
  if (guess !== undefined) return new FlipError(`${what}; did you mean "${say(guess)}"?`);
  return new FlipError(`${what}; known: ${known.map(say).join(', ') || 'none in this turn'}`);
}

const SLOTS: Readonly<Record<string, keyof Orders>> = {
  texts: 'voices',
  spend: 'budget',
  'research-on': 'focus',
};

/** The slot of the orders that a path changes. */
export function slotOf(path: string): string {
  const [name = ''] = path.split('.');
  return SLOTS[name] ?? name;
}

/** Everything there is to order, by the first word of its path. */
export function slotsOf(setup: Setup, options: Options): Record<string, Slot> {
  const texts = options.texts.map((t) => t.text);
  const textOf = (key: string) => texts.find((id) => id === key || slugOf(setup, id) === key) ?? key;
  const named = [...texts, ...texts.map((id) => slugOf(setup, id))];
  const votes = ['yes', 'no', 'abstain'];
  return {
    accords: {
      keys: options.accords.map((a) => a.accord),
      values: ['honour', 'defect'],
      read: (o, key) => o.accords?.[key] ?? 'honour',
      apply: (o, key, value) => ({ ...o, accords: { ...o.accords, [key]: value as 'honour' | 'defect' } }),
    },
    texts: {
      keys: named,
      own: texts,
      values: ['support', 'object', 'policy', 'silent'],
      read: (o, key) => o.voices?.find((v) => v.text === textOf(key))?.stance ?? 'silent',
      apply: (o, key, value) => ({ ...o, voices: withVoice(o.voices ?? [], textOf(key), value) }),
    },
    votes: {
      keys: named,
      own: options.texts.filter((t) => t.votes.length > 0).map((t) => t.text),
      values: votes,
      read: (o, key) => o.votes?.[textOf(key)] ?? 'abstain',
      apply: (o, key, value) => ({ ...o, votes: { ...o.votes, [textOf(key)]: value as 'yes' } }),
    },
    motions: {
      keys: options.motions.map((m) => m.motion),
      values: votes,
      read: (o, key) => o.motions?.[key] ?? 'abstain',
      apply: (o, key, value) => ({ ...o, motions: { ...o.motions, [key]: value as 'yes' } }),
    },
    suspend: {
      keys: options.suspend.map((a) => a.accord),
      values: (key) => options.suspend.find((a) => a.accord === key)?.partners ?? [],
      list: true,
      read: (o, key) => saying(o.suspend?.[key]),
      apply: (o, key, value) => ({ ...o, suspend: { ...o.suspend, [key]: listed(value) } }),
    },
    inspections: {
      keys: options.inspections.map((a) => a.accord),
      values: (key) => options.inspections.find((a) => a.accord === key)?.states ?? [],
      list: true,
      read: (o, key) => saying((o.inspections ?? []).filter((x) => x.accord === key).map((x) => x.state)),
      apply: (o, key, value) => {
        const others = (o.inspections ?? []).filter((x) => x.accord !== key);
        return { ...o, inspections: [...others, ...listed(value).map((state) => ({ accord: key, state }))] };
      },
    },
    predictions: {
      keys: foreseeable(setup, options),
      values: (key) => ['none', ...sayings(setup, options, key)],
      read: (o, key) => (o.predictions?.[key] === undefined ? 'none' : 'said'),
      apply: (o, key, value) => {
        const { [key]: _was, ...others } = o.predictions ?? {};
        const said = value === 'none' ? {} : { [key]: [clauseOf(key, value)] };
        return { ...o, predictions: { ...others, ...said } };
      },
    },
    acts: {
      keys: null,
      values: ['none', ...actsOf(options)],
      list: true,
      read: (o) => saying(o.acts?.map(wordOf)),
      // An act that was ordered keeps the money it was ordered with.
      apply: (o, _key, value) => ({
        ...o,
        acts: listed(value).map((word) => o.acts?.find((a) => wordOf(a) === word) ?? actOf(word)),
      }),
    },
    supplier: {
      keys: null,
      values: options.supplier.map((c) => c.value),
      read: (o) => o.supplier ?? 'both',
      apply: (o, _key, value) => ({ ...o, supplier: value as 'open' | 'closed' | 'both' }),
    },
    table: {
      keys: null,
      values: ['none', ...options.table.map((c) => c.value)],
      list: true,
      read: (o) => saying(o.table),
      apply: (o, _key, value) => ({ ...o, table: listed(value) }),
    },
    ...hallSlots(options),
    ...moneySlots(options),
  };
}

function withVoice(voices: readonly Voice[], text: string, stance: string): Voice[] {
  const at = voices.findIndex((v) => v.text === text);
  if (stance === 'silent') return voices.filter((v) => v.text !== text);
  const voice = { text, stance: stance as Voice['stance'] };
  return at < 0 ? [...voices, voice] : voices.with(at, voice);
}

/** `invest`, `loan:KEN`, `lend:KEN/semiconductors`: every act as one word, or every one that is open. */
export function actsOf(options: Options, open = false): string[] {
  return options.verbs.flatMap(({ verb, allowed, targets, domains }) => {
    if (open && !allowed) return [];
    const at = open ? targets.filter((t) => t.allowed) : targets;
    const aimed = targets.length === 0 ? [verb] : at.map((t) => `${verb}:${t.value}`);
    return domains.length === 0 ? aimed : aimed.flatMap((a) => domains.map((d) => `${a}/${d}`));
  });
}

function actOf(word: string): Act {
  const [aimed = '', domain] = word.split('/');
  const [verb = '', target] = aimed.split(':');
  return { verb, ...(target === undefined ? {} : { target }), ...(domain === undefined ? {} : { domain }) };
}

function wordOf({ verb, target, domain }: Act): string {
  return `${verb}${target === undefined ? '' : `:${target}`}${domain === undefined ? '' : `/${domain}`}`;
}

/** `F.101` → `f-101`. */
function slugOf(setup: Setup, text: string): string {
  const ref = setup.texts[setup.text(text)]?.ref ?? text;
  return ref.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
