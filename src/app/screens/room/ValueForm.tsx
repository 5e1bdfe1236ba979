import { useState } from 'react';
import { COLUMNS, EDITABLE, MEASURES, POINT, type Measure, type Setup } from '../../../engine';
import { shownValue } from '../../models/ledgerNames';
import { useGame } from '../../store';
import { Select, Stepper } from '../../ui';
import { num, t } from '../../words';
import { ActForm } from './ActForm';

/** A number of the world, set to another value. */
export function ValueForm() {
  const game = useGame();
  const { setup, world } = game;
  const measures = editable(setup);
  const [measure, setMeasure] = useState<Measure>(measures[0] ?? 'standard');
  const [places, setPlaces] = useState<readonly number[]>([0, 0, 0]);
  const { axes } = COLUMNS[measure];
  const at = axes.map((axis, n) => {
    const open = placesOf(setup, measure, axis);
    const place = places[n] ?? 0;
    return open.includes(place) ? place : (open[0] ?? 0);
  });
  const [a, b, c] = at;
  const now = world[measure].get(a, b, c);
  const [value, setValue] = useState<number | null>(null);
  const unit = unitOf(measure);
  const [least, most] = EDITABLE[measure] ?? [0, 0];
  const set = Math.round((value ?? now) / unit) * unit;
  return (
    <div className="rm-form">
      <Select
        label={t('room.value.measure')}
        value={measure}
        options={measures.map((one) => ({ value: one, label: t(`room.value.${one as EditableId}`) }))}
        onChange={(next) => {
          setMeasure(next);
          setValue(null);
        }}
      />
      {axes.map((axis, n) => {
        const open = placesOf(setup, measure, axis);
        const list: readonly { name: string }[] = axis === 'domain' ? setup.domains : setup.states;
        if (open.length < 2) return null;
        return (
          <Select
            key={n}
            label={t(
              axis === 'domain'
                ? 'effect.field.domain'
                : n > 0 && axes[n - 1] === 'state'
                  ? 'effect.field.in'
                  : 'effect.field.at',
            )}
            value={String(at[n])}
            options={open.map((place) => ({ value: String(place), label: list[place]?.name ?? '' }))}
            onChange={(next) => {
              setPlaces(places.map((old, m) => (m === n ? Number(next) : old)));
              setValue(null);
            }}
          />
        );
      })}
      <Stepper
        label={t('room.value.new')}
        hint={t('room.value.now', { value: shownValue(measure, now) })}
        value={set}
        min={least}
        max={most}
        step={unit}
        format={(n) => num(shownValue(measure, n))}
        onChange={setValue}
      />
      <ActForm
        actOf={(reason) => ({
          type: 'edit',
          measure,
          at: [...at],
          value: value === null ? now : set,
          reason,
        })}
        label={t('room.value.do')}
        onDone={() => setValue(null)}
      />
    </div>
  );
}

type EditableId =
  | 'home'
  | 'tilt'
  | 'standard'
  | 'alignment'
  | 'trust'
  | 'approval'
  | 'level'
  | 'damage'
  | 'prosperity'
  | 'budget'
  | 'capital';

/** What the single ledger has, and what only the full one has. */
const SINGLE: readonly Measure[] = ['home', 'tilt', 'standard'];

function editable(setup: Setup): Measure[] {
  const full = setup.scenario.rules.ledger === 'full';
  return MEASURES.filter(
    (m) => EDITABLE[m] !== undefined && (full ? m !== 'home' && m !== 'tilt' : SINGLE.includes(m)),
  );
}

/** A step of the number: a point of the screen's scale, a unit of money or of capital. */
function unitOf(measure: Measure): number {
  return COLUMNS[measure].unit === 'points' ? POINT : 1000;
}

function placesOf(setup: Setup, measure: Measure, axis: string): readonly number[] {
  if (axis === 'domain') return setup.domains.map((_, n) => n);
  if (measure === 'tilt') return setup.buyers;
  return measure === 'home' ? setup.seats : setup.states.map((_, n) => n);
}
