import { useState } from 'react';
import { STRENGTHS, type Setup, type Strength } from '../../../engine';
import type { EffectDef } from '../../../scenario/types';
import { WORTH } from '../../models/acts';
import { nameOf } from '../../models/facts';
import { useGame } from '../../store';
import { ChoiceCards, Select, TextField } from '../../ui';
import { num, t } from '../../words';
import { ActForm } from './ActForm';
import { EffectForm, blankEffect, kindsOf, openedEffect } from './EffectForm';

/** A ruling on what a seat argued in the room: how strong, and what it moves. */
export function RulingForm() {
  const { setup } = useGame();
  const seats = setup.seats.flatMap((place) => setup.states[place] ?? []);
  const [seat, setSeat] = useState(seats[0]?.id ?? '');
  const [argument, setArgument] = useState('');
  const [strength, setStrength] = useState<Strength>('fair');
  const [effect, setEffect] = useState(() => sized(setup, 'fair'));
  return (
    <div className="rm-form">
      <Select
        label={t('room.ruling.seat')}
        value={seat}
        options={seats.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setSeat}
      />
      <TextField
        label={t('room.ruling.argument')}
        hint={t('room.ruling.argument.hint')}
        value={argument}
        maxLength={600}
        lines={3}
        onChange={setArgument}
      />
      <ChoiceCards
        label={t('room.ruling.strength')}
        value={strength}
        options={STRENGTHS.map((one) => ({
          value: one,
          label: t(`room.ruling.${one}`),
          text: t(`room.ruling.${one}.text`),
          facts: [[t('room.ruling.worth'), num(WORTH[one], one === 'none' ? 'number' : 'signed')]] as const,
        }))}
        onChange={(next) => {
          setStrength(next);
          setEffect((old) => resized(old, next));
        }}
      />
      {strength !== 'none' && (
        <EffectForm setup={setup} effect={effect} by={WORTH[strength]} onChange={setEffect} />
      )}
      <ActForm
        actOf={(reason) => ({
          type: 'ruling',
          seat,
          strength,
          effects: strength === 'none' ? [] : [effect],
          ...(argument.trim() === '' ? {} : { argument: argument.trim() }),
          reason,
        })}
        label={t('room.ruling.do', {
          strength: t(`room.ruling.${strength}`),
          seat: nameOf.state(setup, seat),
        })}
        reasonLabel={t('room.ruling.reason')}
        onDone={() => setArgument('')}
      />
    </div>
  );
}

function sized(setup: Setup, strength: Strength): EffectDef {
  return blankEffect(setup, kindsOf(setup)[0] ?? 'standard', WORTH[strength]);
}

/** The same effect with the size of another strength, its direction kept. */
function resized(effect: EffectDef, strength: Strength): EffectDef {
  const [kind, body] = openedEffect(effect);
  if (typeof body['by'] !== 'number') return effect;
  const size = WORTH[strength] || WORTH.fair;
  return { [kind]: { ...body, by: body['by'] < 0 ? -size : size } };
}
