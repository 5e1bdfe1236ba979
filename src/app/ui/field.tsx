import './controls.css';
import './field.css';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { num, t } from '../words/first';
import { Icon } from './icon';

export interface StepperProps {
  /** What is counted; also names the buttons. */
  label: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** How a value reads; a plain number unless given. */
  format?: (value: number) => string;
  onChange: (value: number) => void;
}

/** A number moved by two buttons; the ends of its range stay in reach of the keyboard. */
export function Stepper(props: StepperProps) {
  const { label, hideLabel, hint, value, min, max, step = 1, format = num, onChange } = props;
  const id = useId();
  const move = (to: number): void => {
    const kept = Math.min(max, Math.max(min, to));
    if (kept !== value) onChange(kept);
  };
  return (
    <fieldset className="sb-stepper" aria-labelledby={id}>
      <div className={hideLabel ? 'sb-sr' : 'sb-stepper-label'}>
        <span id={id} className="type-row">
          {label}
        </span>
        {hint !== undefined && <span className="type-support">{hint}</span>}
      </div>
      <div className="sb-stepper-box">
        <button
          type="button"
          aria-label={t('step.less', { label })}
          aria-disabled={value <= min || undefined}
          onClick={() => move(value - step)}
        >
          <Icon name="minus" size={14} />
        </button>
        <output aria-live="polite">{format(value)}</output>
        <button
          type="button"
          aria-label={t('step.more', { label })}
          aria-disabled={value >= max || undefined}
          onClick={() => move(value + step)}
        >
          <Icon name="plus" size={14} />
        </button>
      </div>
    </fieldset>
  );
}

export interface SelectOption<V extends string> {
  value: V;
  label: string;
  blocked?: boolean;
  group?: string;
}

export interface SelectProps<V extends string> {
  label: string;
  hideLabel?: boolean;
  value: V;
  /** Options that name a group stand under its heading, where it first comes. */
  options: readonly SelectOption<V>[];
  onChange: (value: V) => void;
  /** A phrase inside a sentence: serif, no label above. */
  sentence?: boolean;
}

/** One of many, with the device's own list. */
export function Select<V extends string>({
  label,
  hideLabel,
  value,
  options,
  onChange,
  sentence,
}: SelectProps<V>) {
  return (
    <label className="sb-select" data-sentence={sentence || undefined}>
      <span className={hideLabel || sentence ? 'sb-sr' : 'type-support'}>{label}</span>
      <span className="sb-select-box">
        <select value={value} onChange={(event) => onChange(event.target.value as V)}>
          {[...new Set(options.map((option) => option.group))].map((group) => {
            const items = options
              .filter((option) => option.group === group)
              .map((option) => (
                <option key={option.value} value={option.value} disabled={option.blocked}>
                  {option.label}
                </option>
              ));
            return group === undefined ? (
              items
            ) : (
              <optgroup key={group} label={group}>
                {items}
              </optgroup>
            );
          })}
        </select>
        <Icon name="caretDown" size={14} />
      </span>
    </label>
  );
}

/** A select that is a phrase of a sentence: “What if [Germany] had [honoured] …”. */
export function SentenceSelect<V extends string>(props: Omit<SelectProps<V>, 'sentence' | 'hideLabel'>) {
  return <Select {...props} sentence />;
}

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

export function Checkbox({ label, hint, checked, disabled, onChange }: CheckboxProps) {
  return (
    <label className="sb-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className="type-support">{hint}</span>}
      </span>
    </label>
  );
}

/** A setting that acts at once. */
export function Switch({ label, hint, checked, disabled, onChange }: CheckboxProps) {
  return (
    <label className="sb-switch">
      <span>
        {label}
        {hint !== undefined && <span className="type-support">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}

export interface TextFieldProps {
  label: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  value: string;
  /** What is wrong with it and what to do. */
  problem?: string;
  maxLength?: number;
  /** What such a text looks like; never instead of the label. */
  placeholder?: string;
  lines?: number;
  onChange: (value: string) => void;
}

/** A line or a few lines of the player's own words. */
export function TextField({
  label,
  hideLabel,
  hint,
  value,
  problem,
  maxLength,
  placeholder,
  lines = 1,
  onChange,
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    placeholder,
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <div className="sb-text-field">
      <label htmlFor={id} className={hideLabel ? 'sb-sr' : 'type-row'}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
      <span id={`${id}-hint`} className="type-support">
        {problem === undefined ? (
          hint
        ) : (
          <span className="sb-problem">
            <Icon name="error" size={14} /> {problem}
          </span>
        )}
      </span>
    </div>
  );
}
