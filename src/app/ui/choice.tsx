import './controls.css';
import { useId } from 'react';
import type { ReactNode } from 'react';

export interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  /** Why it cannot be taken now. */
  blocked?: string;
}

export interface SegmentedProps<V extends string> {
  /** What is chosen; hidden unless `showLabel`. */
  label: string;
  showLabel?: boolean;
  value: V;
  options: readonly Choice<V>[];
  onChange: (value: V) => void;
  /** All segments share the width. */
  wide?: boolean;
}

/** Two to four short alternatives side by side (radio buttons: arrow keys move). */
export function Segmented<V extends string>({
  label,
  showLabel,
  value,
  options,
  onChange,
  wide,
}: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset className="sb-segmented" data-wide={wide || undefined}>
      <legend className={showLabel ? 'type-support' : 'sb-sr'}>{label}</legend>
      <div>
        {options.map((option) => (
          <label
            key={option.value}
            title={option.blocked}
            data-blocked={option.blocked !== undefined || undefined}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.blocked !== undefined}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface CardOption<V extends string> extends Choice<V> {
  /** What it means, in a sentence. */
  text?: ReactNode;
  /** What it costs and brings, as pairs: ["Cost now", "−2 pts"]. */
  facts?: readonly (readonly [ReactNode, ReactNode, ...unknown[]])[];
}

export interface ChoiceCardsProps<V extends string> {
  /** The question. */
  label: ReactNode;
  hideLabel?: boolean;
  /** Undefined while undecided: no card is marked. */
  value: V | undefined;
  options: readonly CardOption<V>[];
  onChange: (value: V) => void;
  /** Side by side, or one under the other with room for a sentence. */
  arrange?: 'columns' | 'rows';
}

/** A decision with its consequences on the card (radio buttons: arrow keys move). */
export function ChoiceCards<V extends string>(props: ChoiceCardsProps<V>) {
  const { label, hideLabel, value, options, onChange, arrange = 'columns' } = props;
  const name = useId();
  return (
    <fieldset className="sb-cards" data-arrange={arrange}>
      <legend className={hideLabel ? 'sb-sr' : 'type-support'}>{label}</legend>
      <div>
        {options.map((option) => (
          <div
            className="sb-card"
            key={option.value}
            data-blocked={option.blocked !== undefined || undefined}
          >
            <label>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                disabled={option.blocked !== undefined}
                aria-describedby={`${name}-${option.value}`}
                onChange={() => onChange(option.value)}
              />
              <span className="type-row">{option.label}</span>
            </label>
            <div id={`${name}-${option.value}`}>
              {option.text !== undefined && <p className="type-support">{option.text}</p>}
              {option.facts && (
                <dl className="sb-facts">
                  {option.facts.map(([term, figure], at) => (
                    <div key={at}>
                      <dt>{term}</dt>
                      <dd>{figure}</dd>
                    </div>
                  ))}
                </dl>
              )}
              {option.blocked !== undefined && <p className="type-support">{option.blocked}</p>}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
