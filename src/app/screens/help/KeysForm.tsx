import './keys.css';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { keyFor, LETTERS, rebound } from '../../store/keys';
import type { Letter } from '../../store/keys';
import { useSettings } from '../../store/settings';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/field';
import { announce } from '../../ui/live';
import { t } from '../../words/first';

const CHORDS = [
  { keys: ['Ctrl', 'Enter'], does: 'help.keys.submit' },
  { keys: ['Ctrl', 'Z'], does: 'help.keys.undo' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'help.keys.redo' },
  { keys: ['Esc'], does: 'help.keys.close' },
] as const;

/** The keys and what they do; those of one letter can be changed and switched off. */
export function KeysForm() {
  const { keys, keymap, change } = useSettings();
  const [asked, setAsked] = useState<Letter | null>(null);
  const take = (event: KeyboardEvent, letter: Letter): void => {
    if (asked !== letter || event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return;
    if (event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    setAsked(null);
    const next = rebound(keymap, letter, event.key);
    if (next === keymap) return;
    change({ keymap: next });
    announce(t('help.keys.changed', { does: doesOf(letter), key: signOf(event.key) }));
  };
  return (
    <div className="he-keys">
      <Switch
        label={t('help.keys.on')}
        hint={t('help.keys.on.hint')}
        checked={keys === 'on'}
        onChange={(on) => change({ keys: on ? 'on' : 'off' })}
      />
      <table className="sb-keys">
        <thead className="sb-sr">
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {LETTERS.map((letter) => (
            <tr key={letter} data-off={keys === 'off' || undefined}>
              <td>
                <button
                  type="button"
                  className="he-key"
                  aria-label={t('help.keys.change', {
                    key: signOf(keyFor(keymap, letter)),
                    does: doesOf(letter),
                  })}
                  aria-pressed={asked === letter}
                  onClick={() => setAsked(asked === letter ? null : letter)}
                  onKeyDown={(event) => take(event, letter)}
                  onBlur={() => setAsked(null)}
                >
                  {asked === letter ? t('help.keys.press') : <kbd>{signOf(keyFor(keymap, letter))}</kbd>}
                </button>
              </td>
              <td>{doesOf(letter)}</td>
            </tr>
          ))}
          {CHORDS.map(({ keys: chord, does }) => (
            <tr key={does}>
              <td>
                {chord.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="type-support">{t('help.keys.note')}</p>
      <Button
        blocked={Object.keys(keymap).length === 0 ? t('help.keys.usual.are') : undefined}
        onClick={() => change({ keymap: {} })}
      >
        {t('help.keys.usual')}
      </Button>
    </div>
  );
}

function doesOf(letter: Letter): string {
  const [, n] = /^agenda(\d)$/.exec(letter) ?? [];
  if (n !== undefined) return t('help.keys.agenda', { n: Number(n) });
  return t(`help.keys.${letter as Exclude<Letter, `agenda${number}`>}`);
}

function signOf(key: string): string {
  return key.toUpperCase();
}
