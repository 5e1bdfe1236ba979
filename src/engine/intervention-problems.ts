import type { EffectDef } from '../scenario/types';
import { COLUMNS, CREDENTIALS, type Measure } from './columns';
import { EFFECTS, type EffectField, type EffectKind } from './effects/fields';
import { FULL } from './fixed';
import { STRENGTHS, type Intervention } from './interventions';
import type { Reason } from './options/types';
import type { Setup } from './setup';
import { createWorld } from './world';

/** What is wrong with an act of the facilitator's: where in it, and why, as an id of `reason.*`. */
export interface ActProblem {
  path: string;
  reason: Reason;
}

/** Numbers that a facilitator may set, with their bounds in world units. What they follow from stays as the rules have it. */
export const EDITABLE: Partial<Record<Measure, readonly [least: number, most: number]>> = {
  home: [-FULL, FULL],
  tilt: [-FULL, FULL],
  standard: [-FULL, FULL],
  alignment: [-FULL, FULL],
  trust: [-FULL, FULL],
  approval: [0, FULL],
  level: [0, FULL],
  damage: [0, FULL],
  prosperity: [400_000, 2_000_000],
  budget: [0, 10_000_000],
  capital: [0, 200_000],
};

const LONGEST = { title: 120, text: 1000, argument: 1000, reason: 1000 } as const;
const MOST_EFFECTS = 12;

/** Why the rules cannot carry this out; empty when they can. A record from elsewhere is asked the same. */
export function interventionProblems(setup: Setup, act: Intervention): ActProblem[] {
  const found = act.type === 'pause' ? [] : worded('reason', act.reason);
  switch (act.type) {
    case 'inject':
      return [...found, ...known('event', act.event, setup.scenario.events)];
    case 'improvise':
      return [
        ...found,
        ...worded('title', act.title),
        ...worded('text', act.text),
        ...effectsProblems(setup, act.effects),
      ];
    case 'ruling':
      return [...found, ...rulingProblems(setup, act)];
    case 'edit':
      return [...found, ...editProblems(setup, act)];
    case 'reseat':
      return [...found, ...seated('seat', act.seat, setup), ...reseatProblems(act)];
    case 'pause':
      return found;
    default:
      return [problem('type', 'act-unknown', { value: String((act as { type?: unknown }).type) })];
  }
}

type Of<T extends Intervention['type']> = Extract<Intervention, { type: T }>;

function problem(path: string, id: string, params?: Reason['params']): ActProblem {
  return { path, reason: params === undefined ? { id } : { id, params } };
}

function worded(path: keyof typeof LONGEST, said: unknown): ActProblem[] {
  if (typeof said !== 'string' || said.trim() === '') return [problem(path, `act-${path}-missing`)];
  return said.length > LONGEST[path] ? [problem(path, 'act-too-long', { most: LONGEST[path] })] : [];
}

function known(path: string, id: unknown, list: readonly { readonly id: string }[]): ActProblem[] {
  return list.some((x) => x.id === id) ? [] : [problem(path, 'act-no-such', { value: named(id) })];
}

/** Whatever a damaged record says where an id should stand. */
function named(id: unknown): string {
  return typeof id === 'string' ? id : JSON.stringify(id ?? null);
}

function seated(path: string, id: string, setup: Setup): ActProblem[] {
  return setup.seatIds.has(id) ? [] : [problem(path, 'act-no-seat', { value: id })];
}

function rulingProblems(setup: Setup, act: Of<'ruling'>): ActProblem[] {
  const found = seated('seat', act.seat, setup);
  if (act.argument !== undefined) found.push(...worded('argument', act.argument));
  if (!STRENGTHS.includes(act.strength))
    return [...found, problem('strength', 'act-no-such', { value: String(act.strength) })];
  const some = Array.isArray(act.effects) && act.effects.length > 0;
  if (act.strength === 'none' && some) found.push(problem('effects', 'act-none-moves-nothing'));
  if (act.strength !== 'none' && !some) found.push(problem('effects', 'act-needs-effect'));
  return [...found, ...effectsProblems(setup, act.effects)];
}

function editProblems(setup: Setup, { measure, at, value }: Of<'edit'>): ActProblem[] {
  const bounds = Object.hasOwn(EDITABLE, measure) ? EDITABLE[measure] : undefined;
  if (bounds === undefined) return [problem('measure', 'act-not-editable', { value: String(measure) })];
  const { sizes } = createWorld(setup)[measure];
  const inside =
    Array.isArray(at) &&
    at.length === COLUMNS[measure].axes.length &&
    at.every((place, n) => Number.isInteger(place) && place >= 0 && place < (sizes[n] ?? 0));
  const found = inside ? [] : [problem('at', 'act-no-cell', { value: JSON.stringify(at) })];
  if (!Number.isInteger(value) || value < bounds[0] || value > bounds[1])
    found.push(problem('value', 'act-out-of-range', { least: bounds[0], most: bounds[1] }));
  return found;
}

function reseatProblems({ to, player }: Of<'reseat'>): ActProblem[] {
  if (to === undefined)
    return typeof player === 'string' ? [] : [problem('to', 'act-no-such', { value: '' })];
  const kinds: readonly unknown[] = ['person', 'bot', 'caretaker'];
  return kinds.includes(to.kind) ? [] : [problem('to.kind', 'act-no-such', { value: String(to.kind) })];
}

function effectsProblems(setup: Setup, effects: unknown): ActProblem[] {
  if (!Array.isArray(effects)) return [problem('effects', 'act-effects-list')];
  if (effects.length > MOST_EFFECTS) return [problem('effects', 'act-too-many', { most: MOST_EFFECTS })];
  return effects.flatMap((effect: unknown, n) => effectProblems(setup, effect, `effects[${n}]`));
}

function effectProblems(setup: Setup, effect: unknown, path: string): ActProblem[] {
  const [only, ...more] = typeof effect === 'object' && effect !== null ? Object.entries(effect) : [];
  if (only === undefined || more.length > 0) return [problem(path, 'act-one-effect')];
  const [kind, body] = only as [EffectKind, EffectDef[EffectKind]];
  if (!Object.hasOwn(EFFECTS, kind)) return [problem(path, 'act-no-such', { value: kind })];
  const { fields, works } = EFFECTS[kind];
  if (!works(setup)) return [problem(path, 'act-does-nothing', { value: kind })];
  const said: Record<string, unknown> = { ...body };
  return [
    ...fields.flatMap((field) => fieldProblems(setup, field, said[field.name], `${path}.${kind}`)),
    ...Object.keys(said)
      .filter((name) => !fields.some((field) => field.name === name))
      .map((name) => problem(`${path}.${kind}.${name}`, 'act-no-such', { value: name })),
  ];
}

function fieldProblems(setup: Setup, field: EffectField, said: unknown, path: string): ActProblem[] {
  const at = `${path}.${field.name}`;
  if (said === undefined)
    return field.optional ? [] : [problem(at, 'act-field-missing', { value: field.name })];
  switch (field.is) {
    case 'domain':
      return known(at, said, setup.domains);
    case 'state':
      return known(at, said, setup.states);
    case 'state-or-all':
      return said === 'all' ? [] : known(at, said, setup.states);
    case 'market':
      return known(
        at,
        said,
        setup.buyers.flatMap((place) => setup.states[place] ?? []),
      );
    case 'accord':
      return known(at, said, setup.accords);
    case 'candidate':
      return known(
        at,
        said,
        setup.candidates.map((c) => c.def),
      );
    case 'item':
      return known(at, said, setup.items);
    case 'points':
      return between(at, said, -1000, 1000);
    case 'permille':
      return between(at, said, 0, 10_000);
    case 'years':
      return between(at, said, -20, 20);
    case 'credentials':
      return (CREDENTIALS as readonly unknown[]).includes(said)
        ? []
        : [problem(at, 'act-no-such', { value: named(said) })];
  }
}

/** Whole numbers only: what a form or a ruling gives, and no machine reads otherwise than another. */
function between(at: string, said: unknown, least: number, most: number): ActProblem[] {
  return Number.isInteger(said) && (said as number) >= least && (said as number) <= most
    ? []
    : [problem(at, 'act-out-of-range', { least, most })];
}
