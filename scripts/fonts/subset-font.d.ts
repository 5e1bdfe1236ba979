/** The part of `subset-font` that is used here; it brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'woff2';
    /** An axis by its tag: its new range, or the one value that it is pinned at. */
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number } | number>
    >;
  }
  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>;
}
