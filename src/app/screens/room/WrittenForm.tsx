import { useState } from 'react';
import type { EffectDef } from '../../../scenario/types';
import { useGame } from '../../store';
import { Button, IconButton, TextField } from '../../ui';
import { t } from '../../words';
import { ActForm } from './ActForm';
import { EffectForm, blankEffect, kindsOf } from './EffectForm';

/** Points that a new effect starts with. */
const SIZE = 4;
const MOST = 6;

/** An event written on the spot; the record holds all of it. */
export function WrittenForm() {
  const { setup } = useGame();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [effects, setEffects] = useState<readonly EffectDef[]>([]);
  const put = (at: number, effect: EffectDef): void =>
    setEffects((old) => old.map((one, n) => (n === at ? effect : one)));
  return (
    <div className="rm-form">
      <TextField label={t('room.written.title')} value={title} maxLength={120} onChange={setTitle} />
      <TextField label={t('room.written.text')} value={text} maxLength={600} lines={3} onChange={setText} />
      {effects.map((effect, at) => (
        <EffectForm
          key={at}
          setup={setup}
          effect={effect}
          by={SIZE}
          onChange={(next) => put(at, next)}
          action={
            <IconButton
              icon="close"
              label={t('room.effect.remove', { n: at + 1 })}
              onClick={() => setEffects((old) => old.filter((_, n) => n !== at))}
            />
          }
        />
      ))}
      <div>
        <Button
          icon="plus"
          blocked={effects.length >= MOST ? t('room.effect.enough') : undefined}
          onClick={() =>
            setEffects((old) => [...old, blankEffect(setup, kindsOf(setup)[0] ?? 'standard', SIZE)])
          }
        >
          {t('room.effect.add')}
        </Button>
      </div>
      <ActForm
        actOf={(reason) => ({
          type: 'improvise',
          title: title.trim(),
          text: text.trim(),
          effects: [...effects],
          reason,
        })}
        label={t('room.written.do')}
        announcement={{ title: title.trim(), text: text.trim() }}
        onDone={() => {
          setTitle('');
          setText('');
          setEffects([]);
        }}
      />
    </div>
  );
}
