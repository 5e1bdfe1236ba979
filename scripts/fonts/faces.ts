/** A face as the app ships it: where it comes from, and how much of it is kept. */
export interface Face {
  /** Name of the file in assets/fonts/. */
  readonly file: string;
  /** The package it is cut from, which has its licence beside it. */
  readonly from: string;
  readonly source: string;
  /** What is kept of its axes; the styles ask for nothing beyond. */
  readonly axes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

/**
 * Weights from plain to bold. The serif is a headline: below 20 px its drawing for 20 px serves. The sans is narrowed where room is scarce, never
 * widened.
 */
export const faces: readonly Face[] = [
  {
    file: 'source-serif-4.woff2',
    from: '@fontsource-variable/source-serif-4',
    source: 'source-serif-4-latin-opsz-normal.woff2',
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 20, max: 60 } },
  },
  {
    file: 'archivo.woff2',
    from: '@fontsource-variable/archivo',
    source: 'archivo-latin-wdth-normal.woff2',
    axes: { wght: { min: 400, max: 700 }, wdth: { min: 62, max: 100 } },
  },
  {
    file: 'ibm-plex-mono.woff2',
    from: '@fontsource/ibm-plex-mono',
    source: 'ibm-plex-mono-latin-400-normal.woff2',
  },
];

const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('');

/** The letters of western Europe, for names that readers and authors bring; and the signs that the numbers and sentences use. */
const basics = `${ascii}\u00A0ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœı°±·×÷½§©«»¡¿£€‘’“”–—…−•`;

/** Every character that the faces must have: the basics, and what the given texts use besides. */
export function charactersOf(texts: readonly string[]): string {
  return [...new Set([basics, ...texts].flatMap((text) => Array.from(text.normalize('NFC'))))]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
