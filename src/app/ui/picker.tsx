import './picker.css';
import { useState } from 'react';
import { FEW_TO_PICK } from '../models/few';
import { t } from '../words/first';
import { SentenceSelect } from './field';
import type { SelectOption } from './field';
import { Popover } from './popover';

export interface PickerGroup<V extends string> {
  label: string;
  options: readonly Omit<SelectOption<V>, 'group'>[];
}

export interface PickerProps<V extends string> {
  label: string;
  value: V;
  /** The likely ones first, under a heading of their own; an option stands once. */
  groups: readonly PickerGroup<V>[];
  onChange: (value: V) => void;
}

/** One of many as a phrase of a sentence: a select while they are few, beyond that a list with a search. */
export function Picker<V extends string>({ label, value, groups, onChange }: PickerProps<V>) {
  const all = groups.flatMap((group) => group.options);
  if (all.length <= FEW_TO_PICK)
    return <SentenceSelect label={label} value={value} options={all} onChange={onChange} />;
  const now = all.find((option) => option.value === value)?.label ?? label;
  return (
    <Popover look="phrase" trigger={now} label={`${label}: ${now}`}>
      {(close) => (
        <Search
          label={label}
          value={value}
          groups={groups}
          onChange={(chosen) => {
            close();
            onChange(chosen);
          }}
        />
      )}
    </Popover>
  );
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Search<V extends string>({ label, value, groups, onChange }: PickerProps<V>) {
  const [sought, setSought] = useState('');
  const found = groups
    .map((group) => ({
      ...group,
      options: group.options.filter((option) => plain(option.label).includes(plain(sought.trim()))),
    }))
    .filter((group) => group.options.length > 0);
  const first = found.flatMap((group) => group.options).find((option) => option.blocked !== true);
  return (
    <div className="sb-picker" role="group" aria-label={label}>
      <label>
        <span className="sb-sr">{t('picker.search', { label })}</span>
        <input
          type="search"
          // The list opens for this: who opened it wants to type or to go down it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={sought}
          placeholder={t('picker.placeholder')}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || first === undefined) return;
            event.preventDefault();
            onChange(first.value);
          }}
        />
      </label>
      <div className="sb-picker-list">
        {found.map((group) => (
          <section key={group.label} aria-label={group.label}>
            <h5 className="type-label">{group.label}</h5>
            <ul className="sb-menu">
              {group.options.map((option) => (
                <li key={option.value}>
                  <button
                    type="button"
                    disabled={option.blocked}
                    aria-pressed={option.value === value}
                    onClick={() => onChange(option.value)}
                  >
                    {option.label}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className="type-support">{t('picker.none')}</p>}
      </div>
    </div>
  );
}
