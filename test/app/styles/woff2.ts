import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** The place of these two in the list of tables that WOFF2 knows by number. */
const [GLYF, LOCA, CMAP] = [10, 11, 0];
const OTHER = 63;

/** A number in groups of seven bits, the last without the high one. @returns it, and where what follows begins */
function base128(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let next = at; ; next += 1) {
    const byte = bytes.readUInt8(next);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, next + 1];
  }
}

/** The table that says which characters a WOFF2 font draws (W3C WOFF File Format 2.0, section 5). */
function cmapOf(font: Buffer): Buffer {
  let at = HEADER;
  let offset = 0;
  let found: [start: number, length: number] | undefined;
  for (let n = font.readUInt16BE(12); n > 0; n -= 1) {
    const flags = font.readUInt8(at);
    const tag = flags & 63;
    at += tag === OTHER ? 5 : 1;
    let length: number;
    [length, at] = base128(font, at);
    const version = flags >> 6;
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    if (transformed) [length, at] = base128(font, at);
    if (tag === CMAP) found = [offset, length];
    offset += length;
  }
  if (found === undefined) throw new Error('the font has no cmap');
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return tables.subarray(found[0], found[0] + found[1]);
}

/** Code points that a font can draw, from the tables of format 4 and 12 (OpenType, `cmap`). */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = cmapOf(font);
  const points = new Set<number>();
  const add = (first: number, last: number): void => {
    for (let point = first; point <= last; point += 1) points.add(point);
  };
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * n));
    const format = table.readUInt16BE(0);
    if (format === 4) {
      const twice = table.readUInt16BE(6);
      for (let at = 0; at < twice; at += 2)
        add(table.readUInt16BE(16 + twice + at), Math.min(0xfffe, table.readUInt16BE(14 + at)));
    }
    if (format === 12)
      for (let group = 0; group < table.readUInt32BE(12); group += 1)
        add(table.readUInt32BE(16 + 12 * group), table.readUInt32BE(20 + 12 * group));
  }
  return points;
}
