/** What a key of one letter does; WCAG 2.1.4 asks that such keys can be changed and switched off. */
export const LETTERS = [
  'agenda1',
  'agenda2',
  'agenda3',
  'agenda4',
  'agenda5',
  'agenda6',
  'map',
  'table',
  'forecast',
  'help',
] as const;
export type Letter = (typeof LETTERS)[number];

/** What a key together with Ctrl does; these stay as they are. */
export type Chord = 'submit' | 'undo' | 'redo';

/** Keys in place of the usual ones, lower case. */
export type Keymap = Readonly<Partial<Record<Letter, string>>>;

const USUAL: Readonly<Record<Letter, string>> = {
  agenda1: '1',
  agenda2: '2',
  agenda3: '3',
  agenda4: '4',
  agenda5: '5',
  agenda6: '6',
  map: 'm',
  table: 't',
  forecast: 'f',
  help: '?',
};

/** The key that does this. */
export function keyFor(keymap: Keymap, letter: Letter): string {
  return keymap[letter] ?? USUAL[letter];
}

/** What this key does; undefined where it does nothing. */
export function letterOf(keymap: Keymap, key: string): Letter | undefined {
  return LETTERS.find((letter) => keyFor(keymap, letter) === key.toLowerCase());
}

/** The keymap with another key for a letter; whatever that key did before gets the old one. A key that is no single sign changes nothing. */
export function rebound(keymap: Keymap, letter: Letter, key: string): Keymap {
  const wanted = key.toLowerCase();
  if (wanted.length !== 1 || wanted.trim() === '') return keymap;
  const other = letterOf(keymap, wanted);
  const swapped = other === undefined ? {} : { [other]: keyFor(keymap, letter) };
  return { ...keymap, ...swapped, [letter]: wanted };
}

/** What a key with Ctrl, or with the command key, does. */
export function chordOf(key: string, shift: boolean): Chord | undefined {
  switch (key.toLowerCase()) {
    case 'enter':
      return 'submit';
    case 'z':
      return shift ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return undefined;
  }
}
