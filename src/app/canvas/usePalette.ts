import { useEffect, useState } from 'react';
import { onThemeChange, readToken, type TokenName } from '../styles/theme';

const TOKENS = [
  'paper',
  'sheet',
  'well',
  'ink',
  'ink2',
  'ink3',
  'on-ink',
  'rule',
  'ctl',
  'sea',
  'land',
  'coast',
  'lib',
  'lib-m',
  'lib-l',
  'ill',
  'ill-m',
  'ill-l',
  'ill-s2',
  'hedge',
  'hedge-f',
  'hedge-l',
  'hedge-d',
  'texture',
] as const satisfies readonly TokenName[];

/** The colours a canvas needs, by token name, as CSS colours; and `texture`, the weight of its textures. */
export type Palette = Readonly<Record<(typeof TOKENS)[number], string>>;

export function readPalette(): Palette {
  return Object.fromEntries(TOKENS.map((name) => [name, readToken(name)])) as Palette;
}

/** The present palette; a new object only when the theme changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    let last = JSON.stringify(readPalette());
    return onThemeChange(() => {
      const next = readPalette();
      const key = JSON.stringify(next);
      if (key !== last) setPalette(next);
      last = key;
    });
  }, []);
  return palette;
}
