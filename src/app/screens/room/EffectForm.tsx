import type { ReactNode } from 'react';
import { EFFECTS, type EffectField, type EffectKind, type Setup } from '../../../engine';
import type { EffectDef } from '../../../scenario/types';
import { itemName } from '../../models/acts';
import { Select, Stepper } from '../../ui';
import { num, t } from '../../words';

/** An effect with one key, as the scenario format writes it. */
export function blankEffect(setup: Setup, kind: EffectKind, by: number): EffectDef {
  const body = Object.fromEntries(
    EFFECTS[kind].fields.flatMap((field) => {
      const value = startOf(setup, field, by);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
  return { [kind]: body };
}

/** An effect's one key, and what stands under it. */
export function openedEffect(effect: EffectDef): [EffectKind, Readonly<Record<string, string | number>>] {
  const [first] = Object.entries(effect);
  return (first ?? ['standard', {}]) as [EffectKind, Record<string, string | number>];
}

/** The effects that move anything in this scenario, in the order of the format. */
export function kindsOf(setup: Setup): EffectKind[] {
  return (Object.keys(EFFECTS) as EffectKind[]).filter((kind) => EFFECTS[kind].works(setup));
}

export interface EffectFormProps {
  setup: Setup;
  effect: EffectDef;
  /** Size that a new effect starts with, points. */
  by: number;
  onChange: (effect: EffectDef) => void;
  /** Beside the kind: a button that takes it away. */
  action?: ReactNode;
}

/** One effect of the typed list: what it moves, whose, and by how much. */
export function EffectForm({ setup, effect, by, onChange, action }: EffectFormProps) {
  const [kind, body] = openedEffect(effect);
  const set = (name: string, value: string | number): void => {
    const { [name]: _, ...others } = body;
    onChange({ [kind]: value === '' ? others : { ...others, [name]: value } });
  };
  return (
    <fieldset className="rm-effect">
      <legend className="sb-sr">{t('room.effect')}</legend>
      <div className="rm-effect-kind">
        <Select
          label={t('room.effect.kind')}
          value={kind}
          options={kindsOf(setup).map((one) => ({ value: one, label: t(`effect.${one}`) }))}
          onChange={(next) => onChange(blankEffect(setup, next, by))}
        />
        {action}
      </div>
      {EFFECTS[kind].fields.map((field) => (
        <Field
          key={field.name}
          setup={setup}
          field={field}
          value={body[field.name] ?? ''}
          onChange={(value) => set(field.name, value)}
        />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  setup: Setup;
  field: EffectField;
  value: string | number;
  onChange: (value: string | number) => void;
}

/** Steps of the numbers in the scenario format. */
const NUMBERS = {
  points: { min: -100, max: 100, step: 1, format: (n: number) => num(n, 'signed') },
  permille: { min: 0, max: 3000, step: 100, format: (n: number) => num(n / 10) },
  years: { min: -20, max: 20, step: 1, format: (n: number) => num(n, 'signed') },
} as const;

function Field({ setup, field, value, onChange }: FieldProps) {
  const label = t(`effect.field.${field.name as FieldName}`);
  if (field.is === 'points' || field.is === 'permille' || field.is === 'years') {
    return <Stepper label={label} value={Number(value)} {...NUMBERS[field.is]} onChange={onChange} />;
  }
  const options = choices(setup, field);
  // One technology in the whole scenario is no question.
  if (options.length === 1 && !field.optional) return null;
  return <Select label={label} value={String(value)} options={options} onChange={onChange} />;
}

type FieldName =
  | 'domain'
  | 'at'
  | 'by'
  | 'from'
  | 'in'
  | 'accord'
  | 'factor'
  | 'evidence'
  | 'candidate'
  | 'years'
  | 'as'
  | 'item';

function choices(setup: Setup, { is, optional }: EffectField): { value: string; label: string }[] {
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  const every = { value: '', label: t('effect.every') };
  switch (is) {
    case 'domain':
      return named(setup.domains);
    case 'state':
      return named(setup.states);
    case 'state-or-all':
      return [{ value: 'all', label: t('effect.all') }, ...named(setup.states)];
    case 'market':
      return [
        ...(optional ? [every] : []),
        ...named(setup.buyers.flatMap((place) => setup.states[place] ?? [])),
      ];
    case 'accord':
      return named(setup.accords);
    case 'candidate':
      return named(setup.candidates.map((c) => c.def));
    case 'item':
      return setup.items.map(({ id }) => ({ value: id, label: itemName(setup, id) }));
    case 'credentials':
      return (['in-order', 'pending', 'refused'] as const).map((value) => ({
        value,
        label: t(`effect.as.${value}`),
      }));
    default:
      return [];
  }
}

function startOf(setup: Setup, field: EffectField, by: number): string | number | undefined {
  switch (field.is) {
    case 'points':
      return by;
    case 'permille':
      return field.name === 'factor' ? 2000 : 1000;
    case 'years':
      return 1;
    case 'market':
      return setup.states[setup.buyers[0] ?? 0]?.id;
    default:
      return choices(setup, field)[0]?.value;
  }
}
