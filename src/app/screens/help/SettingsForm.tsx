import { hear } from '../../store/hear';
import { useSettings } from '../../store/settings';
import type { Settings, TextSize } from '../../store';
import { Segmented } from '../../ui/choice';
import { Switch } from '../../ui/field';
import { t } from '../../words/first';

const SIZES: readonly TextSize[] = ['100', '112', '125', '150', '200'];

/** How the game looks on this device; every change acts at once. */
export function SettingsForm() {
  const { theme, text, contrast, motion, textures, face, telling, sound, change } = useSettings();
  return (
    <div className="he-settings">
      <Segmented<TextSize>
        label={t('settings.text')}
        showLabel
        value={text}
        options={SIZES.map((value) => ({ value, label: t('settings.text.size', { n: Number(value) }) }))}
        onChange={(value) => change({ text: value })}
      />
      <Segmented<Settings['theme']>
        label={t('settings.theme')}
        showLabel
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`settings.theme.${value}`),
        }))}
        onChange={(value) => change({ theme: value })}
      />
      <Segmented<Settings['contrast']>
        label={t('settings.contrast')}
        showLabel
        value={contrast}
        options={(['system', 'standard', 'more'] as const).map((value) => ({
          value,
          label: t(`settings.contrast.${value}`),
        }))}
        onChange={(value) => change({ contrast: value })}
      />
      <Segmented<Settings['motion']>
        label={t('settings.motion')}
        showLabel
        value={motion}
        options={(['system', 'reduced', 'full'] as const).map((value) => ({
          value,
          label: t(`settings.motion.${value}`),
        }))}
        onChange={(value) => change({ motion: value })}
      />
      <Switch
        label={t('settings.textures')}
        hint={t('settings.textures.hint')}
        checked={textures === 'heavy'}
        onChange={(on) => change({ textures: on ? 'heavy' : 'normal' })}
      />
      <Switch
        label={t('settings.face')}
        hint={t('settings.face.hint')}
        checked={face === 'plain'}
        onChange={(on) => change({ face: on ? 'plain' : 'serif' })}
      />
      <Switch
        label={t('settings.telling')}
        hint={t('settings.telling.hint')}
        checked={telling === 'steps'}
        onChange={(on) => change({ telling: on ? 'steps' : 'result' })}
      />
      <Switch
        label={t('settings.sound')}
        hint={t('settings.sound.hint')}
        checked={sound === 'on'}
        onChange={(on) => {
          change({ sound: on ? 'on' : 'off' });
          hear('card');
        }}
      />
    </div>
  );
}
