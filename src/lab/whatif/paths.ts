import type { Act, Options, Orders, Setup, Voice } from '../../engine';
import { suggestions } from '../../scenario/suggest';
import { clauseOf, foreseeable, sayings } from './clauses';
import { hallSlots } from './hall';

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
  readonly apply: Apply;
}

/**
 * Orders with flips laid over them.
 * @param options of the seat in the turn: they say what there is to order
 * @throws FlipError for an unknown path or value
 */
export function flipped(setup: Setup, options: Options, given: Orders, flips: readonly Flip[]): Orders {
  const slots = slotsOf(setup, options);
  return flips.reduce((orders, { path, value }) => {
    const dot = path.indexOf('.');
    const name = dot < 0 ? path : path.slice(0, dot);
    const slot = slots[name];
    if (slot === undefined) throw unknown(`no order "${name}"`, name, Object.keys(slots));
    const key = keyOf(slot, name, dot < 0 ? '' : path.slice(dot + 1));
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

/** `GBR,FRA`; `none` is nobody. */
function listed(value: string): string[] {
  return value === 'none' ? [] : value.split(',');
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

function slotsOf(setup: Setup, options: Options): Record<string, Slot> {
  const texts = options.texts.map((t) => t.text);
  const textOf = (key: string) => texts.find((id) => id === key || slugOf(setup, id) === key) ?? key;
  const named = [...texts, ...texts.map((id) => slugOf(setup, id))];
  const votes = ['yes', 'no', 'abstain'];
  return {
    accords: {
      keys: options.accords.map((a) => a.accord),
      values: ['honour', 'defect'],
      apply: (o, key, value) => ({ ...o, accords: { ...o.accords, [key]: value as 'honour' | 'defect' } }),
    },
    texts: {
      keys: named,
      values: ['support', 'object', 'policy', 'silent'],
      apply: (o, key, value) => ({ ...o, voices: withVoice(o.voices ?? [], textOf(key), value) }),
    },
    votes: {
      keys: named,
      values: votes,
      apply: (o, key, value) => ({ ...o, votes: { ...o.votes, [textOf(key)]: value as 'yes' } }),
    },
    motions: {
      keys: options.motions.map((m) => m.motion),
      values: votes,
      apply: (o, key, value) => ({ ...o, motions: { ...o.motions, [key]: value as 'yes' } }),
    },
    suspend: {
      keys: options.suspend.map((a) => a.accord),
      values: (key) => options.suspend.find((a) => a.accord === key)?.partners ?? [],
      list: true,
      apply: (o, key, value) => ({ ...o, suspend: { ...o.suspend, [key]: listed(value) } }),
    },
    inspections: {
      keys: options.inspections.map((a) => a.accord),
      values: (key) => options.inspections.find((a) => a.accord === key)?.states ?? [],
      list: true,
      apply: (o, key, value) => {
        const others = (o.inspections ?? []).filter((x) => x.accord !== key);
        return { ...o, inspections: [...others, ...listed(value).map((state) => ({ accord: key, state }))] };
      },
    },
    predictions: {
      keys: foreseeable(setup, options),
      values: (key) => ['none', ...sayings(setup, options, key)],
      apply: (o, key, value) => {
        const { [key]: _was, ...others } = o.predictions ?? {};
        const said = value === 'none' ? {} : { [key]: [clauseOf(key, value)] };
        return { ...o, predictions: { ...others, ...said } };
      },
    },
    acts: {
      keys: null,
      values: ['none', ...actsOf(options)],
      apply: (o, _key, value) => ({ ...o, acts: value === 'none' ? [] : [actOf(value)] }),
    },
    supplier: {
      keys: null,
      values: options.supplier.map((c) => c.value),
      apply: (o, _key, value) => ({ ...o, supplier: value as 'open' | 'closed' | 'both' }),
    },
    table: {
      keys: null,
      values: ['none', ...options.table.map((c) => c.value)],
      apply: (o, _key, value) => ({ ...o, table: value === 'none' ? [] : [value] }),
    },
    ...hallSlots(options),
    budget: numbers(options.budget?.lines ?? [], (o, key, n) => ({
      ...o,
      budget: { ...o.budget, [key]: n },
    })),
    focus: numbers(options.budget?.domains ?? [], (o, key, n) => ({ ...o, focus: { ...o.focus, [key]: n } })),
    projects: numbers(
      options.projects.map((p) => p.milestone),
      (o, key, n) => ({ ...o, projects: { ...o.projects, [key]: n } }),
    ),
  };
}

function numbers(keys: readonly string[], apply: (o: Orders, key: string, n: number) => Orders): Slot {
  return { keys, values: 'number', apply: (o, key, value) => apply(o, key, Number(value)) };
}

function withVoice(voices: readonly Voice[], text: string, stance: string): Voice[] {
  const at = voices.findIndex((v) => v.text === text);
  if (stance === 'silent') return voices.filter((v) => v.text !== text);
  const voice = { text, stance: stance as Voice['stance'] };
  return at < 0 ? [...voices, voice] : voices.with(at, voice);
}

/** `invest`, `loan:KEN`, `lend:KEN/semiconductors`: every act as one word. */
function actsOf(options: Options): string[] {
  return options.verbs.flatMap(({ verb, targets, domains }) => {
    const aimed = targets.length === 0 ? [verb] : targets.map((t) => `${verb}:${t.value}`);
    return domains.length === 0 ? aimed : aimed.flatMap((a) => domains.map((d) => `${a}/${d}`));
  });
}

function actOf(word: string): Act {
  const [aimed = '', domain] = word.split('/');
  const [verb = '', target] = aimed.split(':');
  return { verb, ...(target === undefined ? {} : { target }), ...(domain === undefined ? {} : { domain }) };
}

/** `F.101` → `f-101`. */
function slugOf(setup: Setup, text: string): string {
  const ref = setup.texts[setup.text(text)]?.ref ?? text;
  return ref.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
