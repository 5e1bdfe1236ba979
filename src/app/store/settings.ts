import { create } from 'zustand';
import { setTheme } from '../styles/theme';
import type { Theme } from '../styles/theme';
import type { Keymap } from './keys';
import { readJson, writeJson } from './storage';

/** Percent of the normal text size; the values that tokens.css knows. */
export type TextSize = '100' | '112' | '125' | '150' | '200';

export interface Settings {
  theme: Theme;
  text: TextSize;
  motion: 'system' | 'reduced' | 'full';
  contrast: 'system' | 'standard' | 'more';
  /** Heavier textures on map, banners and bars. */
  textures: 'normal' | 'heavy';
  /** A story face without serifs. */
  face: 'serif' | 'plain';
  /** How turns are told from the second on: the result at once, or every step as in the first. */
  telling: 'result' | 'steps';
  /** Keys of one letter; those with Ctrl are always there. */
  keys: 'on' | 'off';
  /** Keys that the player has chosen in place of the usual ones. */
  keymap: Keymap;
  /** A few short sounds; silent unless asked for. */
  sound: 'off' | 'on';
}

interface SettingsStore extends Settings {
  change(part: Partial<Settings>): void;
}

const KEY = 'settings';
const DEFAULTS: Settings = {
  theme: 'system',
  text: '100',
  motion: 'system',
  contrast: 'system',
  textures: 'normal',
  face: 'serif',
  telling: 'result',
  keys: 'on',
  keymap: {},
  sound: 'off',
};

/** How the game looks on this device; kept between visits, never part of a game. */
export const useSettings = create<SettingsStore>()((set, get) => ({
  ...DEFAULTS,
  ...readJson<Partial<Settings>>(KEY),
  change(part) {
    set(part);
    const { change: _, ...kept } = get();
    writeJson(KEY, kept);
    applySettings(kept);
  },
}));

/** True where a turn is told at once: not the first, which teaches what a turn is made of. */
export function useToldAtOnce(turn: number): boolean {
  return useSettings((settings) => settings.telling === 'result') && turn > 1;
}

/** Writes the settings to the page's root, where the style sheets read them. */
export function applySettings(settings: Settings = useSettings.getState()): void {
  setTheme(settings.theme);
  mark('text', settings.text === '100' ? null : settings.text);
  mark('motion', settings.motion === 'system' ? null : settings.motion);
  mark('contrast', settings.contrast === 'system' ? null : settings.contrast);
  mark('textures', settings.textures === 'normal' ? null : settings.textures);
  mark('face', settings.face === 'serif' ? null : settings.face);
}

function mark(name: string, value: string | null): void {
  const root = document.documentElement;
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
